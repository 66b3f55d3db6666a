import type { Bounds, Qualifier } from "./quantity";

/** What a qualifier does to the bounds of a number (codebook, section 4). */
export function boundsOf(value: number, qualifier: Qualifier): Bounds {
  switch (qualifier) {
    case "atLeast":
    case "moreThan":
      return { low: value, best: value, high: null };
    case "atMost":
    case "lessThan":
    case "nearly":
      return { low: null, best: value, high: value };
    default:
      return { low: value, best: value, high: value };
  }
}

export function rangeBounds(low: number, high: number): Bounds {
  return { low, best: null, high };
}
