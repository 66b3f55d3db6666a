import type { StripScale } from "./scale";
import type { StripFigure } from "./strip";

interface Props {
  readonly figure: StripFigure;
  readonly scale: StripScale;
  readonly y: number;
  readonly isPointedAt: boolean;
}

/** One figure: whisker, caps, dot, and an arrow where an end is open. */
export function StripMark({ figure, scale, y, isPointedAt }: Props) {
  const { low, best, high } = figure;
  const { isOwn, isDenied } = figure;
  const classes = [
    "mark",
    isOwn && "mark-own",
    isDenied && "mark-denied",
    isPointedAt && "mark-pointed",
    `mark-${figure.qualifier}`,
  ];
  const anchor = best ?? low ?? high;
  if (anchor === null) return null;
  return (
    <g class={classes.filter(Boolean).join(" ")}>
      <title>{figure.label}</title>
      <Whisker from={scale.at(low ?? anchor)} to={scale.at(high ?? anchor)} y={y} />
      {high === null && <Arrow at={scale.at(best ?? low ?? anchor)} y={y} direction={1} />}
      {low === null && <Arrow at={scale.at(best ?? high ?? anchor)} y={y} direction={-1} />}
      {best !== null && <circle cx={`${scale.at(best)}%`} cy={y} r={isOwn ? 4.5 : 3.2} />}
      {isDenied && <Stroke at={scale.at(anchor)} y={y} />}
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

/** Through what is denied. */
function Stroke({ at, y }: { readonly at: number; readonly y: number }) {
  return (
    <svg x={`${at}%`} y={y} class="strip-arrow" aria-hidden="true">
      <path d="M-5 5L5 -5" />
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
