/** Readability reads a shorter text a second time through `innerHTML`, which the policy of the extension's pages forbids. */
export const SHORTEST = 500;

/** An invented article, to be read in front of whoever has just installed Says Who. */
export interface SampleArticle {
  readonly outlet: string;
  readonly title: string;
  /** ISO date. */
  readonly publishedAt: string;
  /** Together no shorter than `SHORTEST` characters. */
  readonly paragraphs: readonly string[];
}

/** One to be read, and those that were "read before": without them nothing stands beside its figures. */
export interface Samples {
  readonly language: "en" | "de";
  readonly shown: SampleArticle;
  readonly before: readonly SampleArticle[];
}
