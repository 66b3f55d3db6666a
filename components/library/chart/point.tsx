import { isRefusal } from "../../../core/comparison/comparable";
import { sideOf } from "../../../locales/names";
import type { LibraryFigure } from "../figure/library-figure";
import type { ChartLayout } from "./layout";
import { shapeOf } from "./shape";
import type { Spot } from "./spots";

interface Props {
  readonly spot: Spot;
  readonly layout: ChartLayout;
  readonly label: string;
  readonly isCurrent: boolean;
  /** Is it the one that the Tab key leads to? */
  readonly isTabStop: boolean;
  readonly onReach: () => void;
  readonly onOpen: () => void;
}

/**
 * One figure: colour by side, shape by kind of origin; filled where it is stated, hollow where it is estimated, hollow and
 * dashed where it is only reported, struck through where it is denied; with its bounds. Echoes are small.
 */
export function Point({ spot, layout, label, isCurrent, isTabStop, onReach, onOpen }: Props) {
  const { one, isEcho } = spot.figure;
  const { claim } = one;
  const classes = ["point", `side-${sideOf(claim.source)}`, `is-${claim.certainty}`];
  if (isCurrent) classes.push("current");
  if (isEcho) classes.push("echo");
  if (isRefusal(claim)) classes.push("denied");
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no links or buttons of its own that hold in every browser
    <g
      data-point
      class={classes.join(" ")}
      role="link"
      tabindex={isTabStop ? 0 : -1}
      aria-label={label}
      transform={`translate(${spot.x} ${spot.y})`}
      onFocus={onReach}
      onMouseEnter={onReach}
      onClick={onOpen}
      onKeyDown={(event) => event.key === "Enter" && onOpen()}
    >
      <title>{label}</title>
      {!isEcho && <Reach claim={claim} layout={layout} y={spot.y} />}
      <path class="shape" d={shapeOf(claim.source, isEcho)} />
      {isRefusal(claim) && <path class="denial" d="M-7 7L7 -7" />}
      <circle class="target" r={isEcho ? 5 : 11} />
    </g>
  );
}

const ARROW = 17;

/** From low to high, with a cap at an end that is known and an arrow where it is open. Drawn around the mark. */
function Reach({
  claim: { low, high },
  layout,
  y,
}: {
  readonly claim: LibraryFigure["claim"];
  readonly layout: ChartLayout;
  readonly y: number;
}) {
  const bottom = low === null ? ARROW : layout.y(low) - y;
  const top = high === null ? -ARROW : layout.y(high) - y;
  return (
    <>
      {bottom !== top && <path class="whisker" d={`M0 ${bottom}V${top}`} />}
      {low === null ? <path d={tip(bottom, -1)} /> : bottom !== 0 && <path d={`M-4 ${bottom}h8`} />}
      {high === null ? <path d={tip(top, 1)} /> : top !== 0 && <path d={`M-4 ${top}h8`} />}
    </>
  );
}

const tip = (y: number, direction: 1 | -1): string => `M-3.5 ${y + 4 * direction}L0 ${y}L3.5 ${y + 4 * direction}`;
