/**
 * What a passage of a language claims: read as an article of its own, published that day, an empty line between
 * paragraphs. An empty list is a passage that claims nothing.
 */
export interface ClaimCase {
  readonly sentence: string;
  readonly publishedAt: string;
  readonly claims: readonly CorpusClaim[];
  /** Statements that must be among those read; figures give others that need no mention. */
  readonly statements?: readonly CorpusStatement[];
  /** Why it is read otherwise today; whoever mends it takes this away. */
  readonly misread?: string;
}

export interface CorpusStatement {
  readonly proposition: string;
  readonly source: string;
  readonly stance: CorpusClaim["stance"];
}

export interface CorpusClaim extends Bounds {
  readonly measure: string;
  readonly source: string;
  /** Left out where nobody passed it on. */
  readonly via?: readonly string[];
  readonly stance: "asserts" | "confirms" | "denies" | "doubts";
  readonly certainty: "stated" | "estimated" | "alleged";
  /** The day or period, as far as the passage tells it: "2025-04". */
  readonly asOf?: string;
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
  more: Partial<Pick<CorpusClaim, "via" | "stance" | "certainty" | "asOf">> = {},
): CorpusClaim {
  return { measure, ...bounds, source, stance: "asserts", certainty: "stated", ...more };
}

/** A statement that its source asserts unless a stance is given. */
export function said(proposition: string, source: string, stance: CorpusClaim["stance"] = "asserts"): CorpusStatement {
  return { proposition, source, stance };
}

/** A passage that is read otherwise today, and why. */
export const misread = (why: string, one: ClaimCase): ClaimCase => ({ ...one, misread: why });

/** A passage of that day with its claims and statements. */
export function passage(
  publishedAt: string,
  sentence: string,
  ...told: readonly (CorpusClaim | CorpusStatement)[]
): ClaimCase {
  const claims = told.filter((one) => "measure" in one);
  return { sentence, publishedAt, claims, statements: told.filter((one) => "proposition" in one) };
}
