import { isRefusal } from "../../../core/comparison/comparable";
import { SIDES, type Side, sideOf } from "../../../locales/names";
import { useLocale } from "../../frame/locale-context";
import { type OriginKind, originKind } from "./origin-kind";
import type { TimelineFigure } from "./points";
import { outlineOf } from "./shape";

const KINDS: readonly OriginKind[] = ["government", "military", "intelligence", "media", "other"];

/** What colours and shapes mean, of those that are there. */
export function Legend({ figures }: { readonly figures: readonly TimelineFigure[] }) {
  const { names, words } = useLocale();
  const claims = figures.map(({ one }) => one.claim);
  const sides = new Set<Side>(claims.map(({ source }) => sideOf(source)));
  const kinds = new Set<OriginKind>(claims.map(({ source }) => originKind(source)));
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
      {claims.some(isRefusal) && (
        <li>
          <Swatch outline="M-6 6L6 -6" />
          {words.library.measure.denied}
        </li>
      )}
      {figures.some(({ echo }) => echo > 0) && (
        <li>
          <Swatch outline={outlineOf("government", true)} />
          {words.library.measure.echo}
        </li>
      )}
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
