import { isRefusal } from "../../../core/comparison/comparable";
import { SIDES, type Side, sideOf } from "../../../locales/names";
import type { Words } from "../../../locales/words";
import { useLocale } from "../../frame/locale-context";
import type { LibraryFigure } from "../figure/library-figure";
import type { ChartFigure } from "./chart-figures";
import { type OriginKind, originKind } from "./origin-kind";
import { outlineOf } from "./shape";

const KINDS: readonly OriginKind[] = ["government", "military", "intelligence", "media", "other"];

/** A sign that is told only where the chart has it: its outline, and what has it. */
interface Sign {
  readonly words: keyof Words["library"]["measure"]["signs"];
  readonly outline: string;
  readonly has: (one: LibraryFigure["claim"]) => boolean;
  readonly look?: "hollow" | "dashed" | "filled";
}

const round = outlineOf("government");
const SIGNS: readonly Sign[] = [
  { words: "stated", outline: round, has: ({ certainty }) => certainty === "stated", look: "filled" },
  { words: "estimated", outline: round, has: ({ certainty }) => certainty === "estimated", look: "hollow" },
  { words: "alleged", outline: round, has: ({ certainty }) => certainty === "alleged", look: "dashed" },
  { words: "atLeast", outline: "M0 6V-6M-3.5 -2L0 -6L3.5 -2", has: ({ low, high }) => low !== null && high === null },
  { words: "atMost", outline: "M0 -6V6M-3.5 2L0 6L3.5 2", has: ({ low, high }) => low === null && high !== null },
  {
    words: "range",
    outline: "M0 -6V6M-4 -6h8M-4 6h8",
    has: ({ low, high }) => low !== null && high !== null && low < high,
  },
  { words: "denied", outline: "M-6 6L6 -6", has: isRefusal },
];

/** What colours, shapes and signs mean, of those that are there. */
export function Legend({ figures }: { readonly figures: readonly ChartFigure[] }) {
  const { words } = useLocale();
  const { kinds, signs } = words.library.measure;
  const claims = figures.map(({ one }) => one.claim);
  const sides = new Set<Side>(claims.map(({ source }) => sideOf(source)));
  const shapes = new Set<OriginKind>(claims.map(({ source }) => originKind(source)));
  return (
    <ul class="legend">
      {SIDES.filter((side) => sides.has(side)).map((side) => (
        <li key={side} class={`side-${side}`}>
          <Swatch outline={round} look="side" />
          {words.names.sides[side]}
        </li>
      ))}
      {KINDS.filter((kind) => shapes.has(kind)).map((kind) => (
        <li key={kind}>
          <Swatch outline={outlineOf(kind)} />
          {kinds[kind]}
        </li>
      ))}
      {SIGNS.filter(({ has }) => claims.some(has)).map(({ words: sign, outline, look }) => (
        <li key={sign}>
          <Swatch outline={outline} look={look ?? "line"} />
          {signs[sign]}
        </li>
      ))}
      {figures.some(({ isEcho }) => isEcho) && (
        <li>
          <Swatch outline={outlineOf("government", true)} look="filled" />
          {signs.echo}
        </li>
      )}
    </ul>
  );
}

function Swatch({ outline, look = "line" }: { readonly outline: string; readonly look?: string }) {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" class={`swatch swatch-${look}`}>
      <path d={outline} />
    </svg>
  );
}
