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

/** May both be true? An open end reaches on; within a tenth of each other they agree. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const low = Math.max(a.low ?? 0, b.low ?? 0);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  return low <= high * (1 + TOLERANCE);
}

/** How many times `a` is `b`; null where one has no value or is nothing. */
export function factorOf(a: Bounds, b: Bounds): number | null {
  const [one, other] = [figureValue(a), figureValue(b)];
  return one && other ? one / other : null;
}
