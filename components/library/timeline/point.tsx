import type { Claim } from "../../../core/claims/claim";
import { anchorOf } from "../../../locales/figure";
import { sideOf } from "../../../locales/names";
import type { TimelineLayout } from "./layout";
import { shapeOf } from "./shape";

interface Props {
  readonly claim: Claim;
  readonly layout: TimelineLayout;
  /** How many lie in the same place before it. */
  readonly step: number;
  readonly label: string;
  readonly isCurrent: boolean;
  /** Is it the one that the Tab key leads to? */
  readonly isTabStop: boolean;
  readonly onReach: () => void;
  readonly onOpen: () => void;
}

/** One figure on the timeline: colour by side, shape by kind of origin, hollow where only reported with distance. */
export function TimelinePoint({ claim, layout, step, label, isCurrent, isTabStop, onReach, onOpen }: Props) {
  const anchor = anchorOf(claim);
  if (anchor === null || claim.asOf === null) return null;
  const y = layout.y(anchor);
  const classes = ["point", `side-${sideOf(claim.source)}`, `is-${claim.certainty}`, isCurrent && "current"];
  return (
    <svg x={`${layout.x(claim.asOf)}%`} y={0} class="overflowing">
      <title>{label}</title>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no links or buttons of its own that hold in every browser */}
      <g
        data-point
        class={classes.filter(Boolean).join(" ")}
        role="link"
        tabindex={isTabStop ? 0 : -1}
        aria-label={label}
        transform={`translate(${step * STEP} 0)`}
        onFocus={onReach}
        onMouseEnter={onReach}
        onClick={onOpen}
        onKeyDown={(event) => event.key === "Enter" && onOpen()}
      >
        <Reach claim={claim} layout={layout} y={y} />
        <path class="shape" d={shapeOf(claim.source)} transform={`translate(0 ${y})`} />
        <circle class="target" cx={0} cy={y} r={11} />
      </g>
    </svg>
  );
}

const ARROW = 16;
/** From one of several figures in one place to the next, in CSS pixels. */
const STEP = 11;

/** From low to high; an arrow where an end is open. */
function Reach({ claim: { low, high }, layout, y }: Pick<Props, "claim" | "layout"> & { readonly y: number }) {
  const bottom = low === null ? y + ARROW : layout.y(low);
  const top = high === null ? y - ARROW : layout.y(high);
  return (
    <>
      {bottom !== top && <path class="whisker" d={`M0 ${bottom}V${top}`} />}
      {low === null ? <path d={tip(bottom, -1)} /> : bottom !== y && <path d={`M-4 ${bottom}h8`} />}
      {high === null ? <path d={tip(top, 1)} /> : top !== y && <path d={`M-4 ${top}h8`} />}
    </>
  );
}

const tip = (y: number, direction: 1 | -1): string => `M-3.5 ${y + 4 * direction}L0 ${y}L3.5 ${y + 4 * direction}`;
