import type { Claim } from "../../core/claims/claim";

/**
 * A figure that is shown now, as lean as lists and comparison need it: of the version shown or the reader's own, with the
 * reader's corrections, not rejected, in an article that is not removed. Made from the other tables; never in a backup.
 */
export interface FigureRow
  extends Pick<
    Claim,
    "measure" | "low" | "best" | "high" | "qualifier" | "unit" | "source" | "stance" | "asOf" | "quote"
  > {
  /** Of the claim. */
  readonly id: string;
  readonly identity: string;
  readonly articleId: string;
  /** Publisher or site. */
  readonly outlet: string | null;
  readonly site: string;
  /** Who it comes from in the end (`originOf`). */
  readonly origin: string;
  /** The same for counting: of a sentence that names nobody and stands in several articles, the origin of one of them. */
  readonly voice: string;
  /** Such a sentence, as short as an index can use it; left out where somebody is named. */
  readonly sentence?: string;
  /** Its number, as an index can find the same again. */
  readonly figure: string;
  /** Milliseconds from its article's date back to 1970, negative: the newest article comes first. */
  readonly age: number;
  /** The same in days for the day it holds for, or its article's where that is not known: the latest day comes first. */
  readonly ago: number;
  /** Its number, negative: of one day the highest comes first. 0 where there is none. */
  readonly less: number;
  /** 1 where its source denies or doubts it; else left out. */
  readonly refusal?: 1;
}

/** An article as the list needs it. Made from the other tables; never in a backup. */
export interface EntryRow {
  readonly articleId: string;
  /** As in `FigureRow`. */
  readonly age: number;
  readonly site: string;
  /** What it can be chosen by (`facet`): its outlet, language, topics, tags, measures, sources, and which source on which measure. */
  readonly facets: readonly string[];
  readonly figures: number;
  readonly statements: number;
  /** Of what it is searched by (`searchedText`), as a short key: tells that this has changed. */
  readonly searched: string;
}

/** Which letters stand beside each other in some articles, as bits: what can be in none of them need not be looked for there. */
export interface SieveRow {
  readonly block: number;
  readonly articles: readonly string[];
  readonly bits: Uint8Array<ArrayBuffer>;
}

/**
 * How many there are of something. Within "", which is everything: articles, figures, statements, and articles by each site
 * and by what they are chosen by. Within a measure, or a source on a measure (`scopeOf`): figures, articles, articles by
 * outlet, figures by voice and (of a measure) by source, and how many outlets and voices there are. What is not counted by name has the name "".
 */
export interface TallyRow {
  readonly scope: string;
  readonly kind: string;
  readonly name: string;
  readonly count: number;
}

/** What a source last said on a measure, and what it had said before that was something else: ids of figures. */
export interface LatestRow {
  readonly measure: string;
  readonly source: string;
  readonly latest: string;
  readonly before: string | null;
}

/** How far something that goes through all articles once has come, and by which rules: rows, or addresses without secrets. */
export interface ReadyMark {
  readonly name: "ready" | "addresses";
  readonly madeBy: string;
  /** The last article that was looked at; null when all were. */
  readonly upTo: string | null;
}
