import type { Qualifier } from "../../core/quantities/quantity";

/** A figure as the codebook writes it (section 4), and phrases that say it. */
export interface NumberCase {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** What it is in, where the phrase tells: "percent", "usd". */
  readonly unit?: string;
  readonly phrases: readonly string[];
}

/** Each figure with its phrases; and phrases whose numbers count nothing. */
export interface NumberCorpus {
  readonly figures: readonly NumberCase[];
  readonly none: readonly string[];
}

export const exactly = (best: number, ...phrases: string[]): NumberCase => ({
  ...{ low: best, best, high: best },
  qualifier: "exactly",
  phrases,
});
export const about = (best: number, ...phrases: string[]): NumberCase => ({
  ...exactly(best, ...phrases),
  qualifier: "about",
});
export const atLeast = (best: number, ...phrases: string[]): NumberCase => ({
  ...{ low: best, best, high: null },
  qualifier: "atLeast",
  phrases,
});
export const moreThan = (best: number, ...phrases: string[]): NumberCase => ({
  ...atLeast(best, ...phrases),
  qualifier: "moreThan",
});
export const atMost = (best: number, ...phrases: string[]): NumberCase => ({
  ...{ low: null, best, high: best },
  qualifier: "atMost",
  phrases,
});
export const lessThan = (best: number, ...phrases: string[]): NumberCase => ({
  ...atMost(best, ...phrases),
  qualifier: "lessThan",
});
export const nearly = (best: number, ...phrases: string[]): NumberCase => ({
  ...atMost(best, ...phrases),
  qualifier: "nearly",
});
export const between = (low: number, high: number, ...phrases: string[]): NumberCase => ({
  ...{ low, best: null, high },
  qualifier: "between",
  phrases,
});
export const vague = (low: number, high: number, ...phrases: string[]): NumberCase => ({
  ...between(low, high, ...phrases),
  qualifier: "vague",
});
export const inUnit = (unit: string, figure: NumberCase): NumberCase => ({ ...figure, unit });
