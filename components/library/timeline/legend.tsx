import { SIDES, type Side, sideOf } from "../../../locales/names";
import type { ClaimInArticle } from "../../../store/in-article";
import { useLocale } from "../../frame/locale-context";
import { type OriginKind, originKind } from "./origin-kind";
import { outlineOf } from "./shape";

const KINDS: readonly OriginKind[] = ["government", "military", "intelligence", "media", "other"];

/** What colours and shapes mean, of those that are there. */
export function Legend({ claims }: { readonly claims: readonly ClaimInArticle[] }) {
  const { names, words } = useLocale();
  const sides = new Set<Side>(claims.map(({ claim }) => sideOf(claim.source)));
  const kinds = new Set<OriginKind>(claims.map(({ claim }) => originKind(claim.source)));
  return (
    <ul class="legend">
      {SIDES.filter((side) => sides.has(side)).map((side) => (
        <li key={side} class={`side-${side}`}>
          <Swatch outline={outlineOf("government")} isFilled />
          {names.sides[side]}
        </li>
      ))}
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <Swatch outline={outlineOf(kind)} />
          {words.library.measure.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ outline, isFilled = false }: { readonly outline: string; readonly isFilled?: boolean }) {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" class={isFilled ? "swatch filled" : "swatch"}>
      <path d={outline} />
    </svg>
  );
}
