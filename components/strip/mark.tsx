import type { Bounds, Qualifier } from "../../core/quantities/quantity";
import type { StripScale } from "./scale";

/** A figure as it is drawn on a scale. */
export interface MarkedFigure extends Bounds {
  readonly qualifier: Qualifier;
  /** Is it the one that is looked at, or what it is compared with? */
  readonly isOwn: boolean;
  /** Does its source say no to it, or not believe it? */
  readonly isDenied: boolean;
  /** Does its source only estimate it, or pass it on without vouching for it? */
  readonly isEstimate: boolean;
}

interface Props {
  readonly figure: MarkedFigure;
  readonly scale: StripScale;
  readonly y: number;
  /** For whoever points at it; nothing where the words stand beside it. */
  readonly label?: string;
  readonly isPointedAt?: boolean;
}

/** One figure: whisker, caps, dot (hollow: an estimate; a cross: denied), and an arrow where an end is open. */
export function StripMark({ figure, scale, y, label, isPointedAt = false }: Props) {
  const { low, best, high } = figure;
  const { isOwn, isDenied } = figure;
  const classes = [
    "mark",
    isOwn && "mark-own",
    isDenied ? "mark-denied" : figure.isEstimate && "mark-estimate",
    isPointedAt && "mark-pointed",
    `mark-${figure.qualifier}`,
  ];
  const anchor = best ?? low ?? high;
  if (anchor === null) return null;
  return (
    <g class={classes.filter(Boolean).join(" ")}>
      {label && <title>{label}</title>}
      <Whisker from={scale.at(low ?? anchor)} to={scale.at(high ?? anchor)} y={y} />
      {high === null && <Arrow at={scale.at(best ?? low ?? anchor)} y={y} direction={1} />}
      {low === null && <Arrow at={scale.at(best ?? high ?? anchor)} y={y} direction={-1} />}
      {best !== null && !isDenied && <circle cx={`${scale.at(best)}%`} cy={y} r={isOwn ? 4.5 : 3.6} />}
      {isDenied && <Cross at={scale.at(anchor)} y={y} />}
    </g>
  );
}

function Whisker({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  if (from === to) return null;
  return (
    <>
      <line class="whisker" x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
      {[from, to].map((at) => (
        <line key={at} class="cap" x1={`${at}%`} x2={`${at}%`} y1={y - 3} y2={y + 3} />
      ))}
    </>
  );
}

/** In the place of what is denied. */
function Cross({ at, y }: { readonly at: number; readonly y: number }) {
  return (
    <svg x={`${at}%`} y={y} class="strip-arrow" aria-hidden="true">
      <path d="M-4 -4L4 4M-4 4L4 -4" />
    </svg>
  );
}

/** In pixels from a place in percent, so that it looks the same on every width. */
function Arrow({ at, y, direction }: { readonly at: number; readonly y: number; readonly direction: 1 | -1 }) {
  const tip = 15 * direction;
  return (
    <svg x={`${at}%`} y={y} class="strip-arrow" aria-hidden="true">
      <path d={`M${4 * direction} 0H${tip}M${tip - 4 * direction} -3L${tip} 0L${tip - 4 * direction} 3`} />
    </svg>
  );
}
