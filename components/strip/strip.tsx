import type { Bounds } from "../../core/quantities/quantity";
import { shortAmountOf } from "../../locales/figure";
import { useLocale } from "../frame/locale-context";
import { type Extent, lanesFor } from "./lanes";
import { type MarkedFigure, StripMark } from "./mark";
import { type StripScale, stripScale } from "./scale";

/** A figure on a strip. */
export interface StripFigure extends MarkedFigure {
  readonly key: string;
  /** In words, for whoever points at it. */
  readonly label: string;
}

interface Props {
  readonly figures: readonly StripFigure[];
  readonly unit: string;
  /** For whoever cannot see it; the figures follow as text. */
  readonly label: string;
  /** Key of the figure that stands out now. */
  readonly pointedAt?: string | null;
}

const LANE = 11;
const MOST_LANES = 7;
const AXIS = 18;

/** Figures of one measure on one scale: a dot for the best, a whisker from low to high, an arrow for an open end. */
export function Strip({ figures, unit, label, pointedAt = null }: Props) {
  const scale = stripScale(figures);
  const ordered = figures.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
  const lanes = lanesFor(
    ordered.map((figure) => extentOf(figure, scale)),
    MOST_LANES,
  );
  const depth = (Math.max(0, ...lanes) + 1) * LANE;
  return (
    <svg class="strip" width="100%" height={depth + AXIS} role="img" aria-label={label}>
      <Axis scale={scale} unit={unit} depth={depth} />
      {ordered.map((figure, index) => (
        <StripMark
          key={figure.key}
          figure={figure}
          label={figure.label}
          scale={scale}
          y={((lanes[index] ?? 0) + 0.5) * LANE}
          isPointedAt={figure.key === pointedAt}
        />
      ))}
    </svg>
  );
}

/** Dots and arrows have a width of their own, whatever the scale. */
function extentOf({ low, best, high }: Bounds, scale: StripScale): Extent {
  const ends = [low, best, high].filter((value) => value !== null).map((value) => scale.at(value));
  const arrow = 6;
  return {
    from: Math.min(...ends) - (low === null ? arrow : 1.5),
    to: Math.max(...ends) + (high === null ? arrow : 1.5),
  };
}

function Axis({ scale, unit, depth }: { readonly scale: StripScale; readonly unit: string; readonly depth: number }) {
  const locale = useLocale();
  return (
    <g class="strip-axis">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1={0} y2={depth + 3} />
          <text x={`${scale.at(tick)}%`} y={depth + 14} text-anchor="middle">
            {shortAmountOf(tick, unit, locale)}
          </text>
        </g>
      ))}
    </g>
  );
}
