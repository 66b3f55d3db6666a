import type { Claim } from "../../../core/claims/claim";
import { isRefusal } from "../../../core/comparison/comparable";
import { anchorOf } from "../../../locales/figure";
import { sideOf } from "../../../locales/names";
import type { TimelineLayout } from "./layout";
import { shapeOf } from "./shape";

interface Props {
  readonly claim: Claim;
  /** The day it stands at: an echo stands beside what it repeats. */
  readonly at: string;
  /** How many echoes of the same figure come before it; 0 for the first that told it. */
  readonly echo: number;
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

/**
 * One figure on the timeline: colour by side, shape by kind of origin, hollow where only reported with distance, struck
 * through where it is denied. Echoes stand small beside the first.
 */
export function TimelinePoint(props: Props) {
  const { claim, at, echo, layout, step, label, isCurrent, isTabStop, onReach, onOpen } = props;
  const anchor = anchorOf(claim);
  if (anchor === null) return null;
  const y = layout.y(anchor);
  const isEcho = echo > 0;
  const classes = ["point", `side-${sideOf(claim.source)}`, `is-${claim.certainty}`, isCurrent && "current"];
  if (isEcho) classes.push("echo");
  if (isRefusal(claim)) classes.push("denied");
  return (
    <svg x={`${layout.x(at)}%`} y={0} class="overflowing">
      <title>{label}</title>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no links or buttons of its own that hold in every browser */}
      <g
        data-point
        class={classes.filter(Boolean).join(" ")}
        role="link"
        tabindex={isTabStop ? 0 : -1}
        aria-label={label}
        transform={`translate(${placeOf(step, echo)})`}
        onFocus={onReach}
        onMouseEnter={onReach}
        onClick={onOpen}
        onKeyDown={(event) => event.key === "Enter" && onOpen()}
      >
        {!isEcho && <Reach claim={claim} layout={layout} y={y} />}
        <path class="shape" d={shapeOf(claim.source, isEcho)} transform={`translate(0 ${y})`} />
        {isRefusal(claim) && <path class="denial" d={`M-7 ${y + 7}L7 ${y - 7}`} />}
        <circle class="target" cx={0} cy={y} r={isEcho ? 5 : 11} />
      </g>
    </svg>
  );
}

const ARROW = 16;
/** From one of several figures in one place to the next, and from one echo to the next, in CSS pixels. */
const STEP = 13;
const ECHO_STEP = 8;
/** Echoes in a row before the next row begins. */
const ROW = 6;

/** Echoes stand in rows to the right of what they repeat. */
function placeOf(step: number, echo: number): string {
  if (echo === 0) return `${step * STEP} 0`;
  const [column, row] = [(echo - 1) % ROW, Math.floor((echo - 1) / ROW)];
  return `${step * STEP + 11 + column * ECHO_STEP} ${row * ECHO_STEP}`;
}

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
