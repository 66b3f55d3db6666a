import type { Claim, MarkedClaim, Statement } from "../core/claims/claim";
import type { Article } from "../core/page/article";

/** An article once, under whatever addresses it was read. */
export interface ArticleRecord {
  readonly id: string;
  /** The address without what does not name the article; no two articles share one. */
  readonly key: string;
  /** Every key it was read under, with and without its publisher's own address. */
  readonly keys: readonly string[];
  /** Every address it was read under, first first. */
  readonly urls: readonly string[];
  /** Host of the key without "www.": what a reader calls the site. */
  readonly site: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly topics: readonly string[];
  /** What articles are ordered by: when it was published, else first read. ISO, UTC, so that text order is time order. */
  readonly date: string;
  /** ISO date-times of the reader's clock. */
  readonly firstReadAt: string;
  readonly lastReadAt: string;
  /** The version whose claims are shown. */
  readonly versionId: string;
  /** When the reader removed it; it can be brought back until it is purged. */
  readonly deletedAt: string | null;
}

/** What an article said when it was read. A new one is kept when text or figures changed; none is ever rewritten. */
export interface VersionRecord {
  readonly id: string;
  readonly articleId: string;
  readonly readAt: string;
  readonly programVersion: string;
  readonly article: Article;
}

/** Where a claim or statement comes from. */
interface Origin {
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly topic: string;
}

/** A claim of one version, as the program read it or as the reader added it. Never changed: reviews are kept beside it. */
export interface ClaimRecord extends Claim, Origin {
  /** The same figure of the same article in every version of it; what a review holds on to. */
  readonly identity: string;
  readonly by: "program" | "reader";
}

export interface StatementRecord extends Statement, Origin {}

/** What a reader can put right in a claim. */
export type Correction = Partial<
  Pick<
    Claim,
    "measure" | "low" | "best" | "high" | "qualifier" | "unit" | "source" | "via" | "stance" | "certainty" | "asOf"
  >
>;

export type Verdict = "confirmed" | "corrected" | "rejected";
/** Of the source, A (reliable) to F (cannot be judged); the reader's own judgement, never computed. */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";
/** Of the figure, 1 (confirmed by others) to 6 (cannot be judged); the reader's own judgement, never computed. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** The reader's word on a claim. The program's reading of an article never touches it. */
export interface ReviewRecord {
  readonly identity: string;
  readonly articleId: string;
  readonly verdict: Verdict | null;
  readonly correction: Correction | null;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly note: string;
  /** The claim as the program read it when the reader judged it. */
  readonly machine: Claim;
  readonly changedAt: string;
}

/** The reader's note and tags on an article. */
export interface NoteRecord {
  readonly articleId: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly changedAt: string;
}

/** What a saved comparison looks at. Empty lists and nulls leave open. Days are ISO dates, both included. */
export interface ComparisonFilters {
  readonly measures: readonly string[];
  readonly sources: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Identities of single claims chosen by hand; with any, only these. */
  readonly identities: readonly string[];
}

/** A claim as it stood when a comparison was saved, with all that is needed to show it alone. */
export interface FrozenClaim {
  readonly identity: string;
  readonly articleId: string;
  readonly claim: MarkedClaim;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string;
  readonly readAt: string;
  /** Of the article; not known of what was frozen by the first versions of Says Who. */
  readonly language?: string | null | undefined;
}

/** A question the reader keeps, with the figures that answered it on that day. */
export interface ComparisonRecord {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly note: string;
  readonly filters: ComparisonFilters;
  readonly frozen: readonly FrozenClaim[];
  /** How many frozen claims were taken out because the reader deleted their articles for good. */
  readonly forgotten: number;
  /** When the claims were frozen; what the first versions of Says Who saved has it in `createdAt`. */
  readonly frozenAt?: string | undefined;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly deletedAt: string | null;
}
