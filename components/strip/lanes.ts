/** What takes up room on a strip, in percent of its width. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

const GAP = 1.5;

/** A lane for each extent, from 0, so that none lies over another; those beyond `most` lanes share the last. */
export function lanesFor(extents: readonly Extent[], most: number): number[] {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + GAP < from);
    const lane = Math.min(free === -1 ? ends.length : free, most - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, to);
    return lane;
  });
}
