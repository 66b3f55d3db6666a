import type { Bounds } from "../quantities/quantity";

/** The number a figure is known by: the best, else the middle of its bounds, else the one that is known. */
export function figureValue({ low, best, high }: Bounds): number | null {
  if (best !== null) return best;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}

/** Is it the same figure, whatever stands before it ("at least 300" and "300")? */
export function isSameFigure(a: Bounds, b: Bounds): boolean {
  return a.best !== null || b.best !== null ? a.best === b.best : a.low === b.low && a.high === b.high;
}

/** How many times `a` is `b`; null where one has no value or is nothing. */
export function factorOf(a: Bounds, b: Bounds): number | null {
  const [one, other] = [figureValue(a), figureValue(b)];
  return one && other ? one / other : null;
}
