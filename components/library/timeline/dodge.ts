/** Where a point lies: x in percent of the width, y in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Closer than this, one point would hide the other. */
const CLOSE_X = 0.9;
const CLOSE_Y = 7;

/** For each point how many before it lie in the same place: echoes stand beside each other instead of over each other. */
export function dodge(places: readonly Place[]): number[] {
  const roots: (Place & { count: number })[] = [];
  return places.map(({ x, y }) => {
    const root = roots.find((other) => Math.abs(other.x - x) < CLOSE_X && Math.abs(other.y - y) < CLOSE_Y);
    if (root) return ++root.count;
    roots.push({ x, y, count: 0 });
    return 0;
  });
}
