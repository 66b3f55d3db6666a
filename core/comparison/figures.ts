import type { Bounds } from "../quantities/quantity";

/** Figures closer than this share of each other say the same: news figures are rounded. */
export const TOLERANCE = 0.1;

/** The number a figure is known by: the best, else the middle of its bounds, else the one that is known. */
export function figureValue({ low, best, high }: Bounds): number | null {
  if (best !== null) return best;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}

/** Is it the same figure, whatever stands before it ("at least 300" and "300")? */
export function isSameFigure(a: Bounds, b: Bounds): boolean {
  return a.best !== null || b.best !== null ? a.best === b.best : a.low === b.low && a.high === b.high;
}

/**
 * How far an open end reaches: who says "at least 300" thinks of 400, not of 1,800, though that may be true as well. A
 * reader must hear of the 1,800.
 */
const REACH = 2;

/** May both be true, and meant? Within a tenth of each other they agree. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const low = Math.max(lowEnd(a), lowEnd(b));
  const high = Math.min(highEnd(a), highEnd(b));
  return low <= high * (1 + TOLERANCE);
}

const lowEnd = (bounds: Bounds): number => bounds.low ?? (figureValue(bounds) ?? 0) / REACH;

const highEnd = (bounds: Bounds): number => bounds.high ?? (figureValue(bounds) ?? Number.POSITIVE_INFINITY) * REACH;

/** How many times `a` is `b`; null where one has no value or is nothing. */
export function factorOf(a: Bounds, b: Bounds): number | null {
  const [one, other] = [figureValue(a), figureValue(b)];
  return one && other ? one / other : null;
}
