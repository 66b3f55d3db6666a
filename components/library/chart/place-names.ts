/** A name to be written beside a mark, and how wide and high it is. CSS pixels. */
export interface Wanted {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where it is written: its left edge and its middle. */
export interface Placed {
  readonly key: string;
  readonly left: number;
  readonly middle: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room between a mark and its name. */
const APART = 11;
/** How far up and down a name may step aside, in its own heights, the nearest first. */
const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/**
 * Places names so that none lies over another, over a mark or outside the room: to the right of its mark where it can be,
 * else to the left, above or below. A name for which there is no place is left out; whoever points at its mark reads it.
 */
export function placeNames(
  wanted: readonly Wanted[],
  marks: readonly { readonly x: number; readonly y: number }[],
  room: { readonly width: number; readonly height: number },
): Placed[] {
  const taken: Box[] = marks.map(({ x, y }) => around(x, y, 6));
  const placed: Placed[] = [];
  for (const name of wanted) {
    const place = placesFor(name).find(
      (box) =>
        box.left >= 0 && box.right <= room.width && box.top >= 0 && box.bottom <= room.height && !hits(box, taken),
    );
    if (!place) continue;
    taken.push(place);
    placed.push({ key: name.key, left: place.left, middle: (place.top + place.bottom) / 2 });
  }
  return placed;
}

/** Every place that a name may have, best first. */
function placesFor({ x, y, width, height }: Wanted): Box[] {
  const rows = STEPS.map((step) => y + step * height);
  const at = (left: number, middle: number): Box => ({
    ...{ left, right: left + width },
    ...{ top: middle - height / 2, bottom: middle + height / 2 },
  });
  const [right, left, over] = [x + APART, x - APART - width, x - width / 2];
  return [
    ...rows.slice(0, 3).map((middle) => at(right, middle)),
    ...rows.slice(1, 3).map((middle) => at(over, middle)),
    ...rows.slice(0, 3).map((middle) => at(left, middle)),
    ...rows.slice(3).flatMap((middle) => [at(right, middle), at(over, middle), at(left, middle)]),
  ];
}

const around = (x: number, y: number, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

const hits = (box: Box, taken: readonly Box[]): boolean =>
  taken.some(
    (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
