/** What a passage of a language claims: read as an article of its own, published that day. An empty list is a passage that claims nothing. */
export interface ClaimCase {
  readonly sentence: string;
  readonly publishedAt: string;
  readonly claims: readonly CorpusClaim[];
}

export interface CorpusClaim extends Bounds {
  readonly measure: string;
  readonly source: string;
  /** Left out where nobody passed it on. */
  readonly via?: readonly string[];
  readonly stance: "asserts" | "confirms" | "denies" | "doubts";
  readonly certainty: "stated" | "estimated" | "alleged";
}

interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export const is = (best: number): Bounds => ({ low: best, best, high: best });
export const atLeast = (best: number): Bounds => ({ low: best, best, high: null });
export const atMost = (best: number): Bounds => ({ low: null, best, high: best });
export const between = (low: number, high: number): Bounds => ({ low, best: null, high });

/** A claim that its source asserts as a fact unless `more` says otherwise. */
export function claim(
  measure: string,
  bounds: Bounds,
  source: string,
  more: Partial<Pick<CorpusClaim, "via" | "stance" | "certainty">> = {},
): CorpusClaim {
  return { measure, ...bounds, source, stance: "asserts", certainty: "stated", ...more };
}
