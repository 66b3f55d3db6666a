import type { Claim } from "../../core/claims/claim";
import type { Article } from "../../core/page/article";
import { quoteStart } from "../../store/identity";
import type { ClaimInArticle } from "../../store/in-article";
import type { ArticleRecord, ReviewRecord } from "../../store/records";

/** A figure as a screen shows it, saved or only read. */
export interface ShownClaim {
  readonly key: string;
  readonly claim: Claim;
  /** The stored version it was read in; null for what could not be saved. */
  readonly versionId: string | null;
  readonly review: ReviewRecord | null;
}

/** What stands at the head of an article. */
export type ArticleHead = Pick<Article, "title" | "byline" | "publisher" | "publishedAt" | "language"> & {
  /** What its site is called where no publisher is known. */
  readonly site: string | null;
};

export function shownClaim({ claim, review }: ClaimInArticle): ShownClaim {
  return { key: claim.identity, claim, versionId: claim.versionId, review };
}

export const isRejected = ({ review }: Pick<ClaimInArticle, "review">): boolean => review?.verdict === "rejected";

/** Who published: the publisher's name, else its site. */
export const outletOf = ({ publisher, site }: Pick<ArticleHead, "publisher" | "site">): string | null =>
  publisher ?? site;

/** The article's own day: published, else first read. */
export const dayOf = ({ publishedAt, firstReadAt }: Pick<ArticleRecord, "publishedAt" | "firstReadAt">): string =>
  publishedAt ?? firstReadAt;

/** Where the figure stands in its sentence, if `text` is the article's text and holds it. UTF-16 code units. */
export function figureInQuote(claim: Claim, text: string | null): { from: number; to: number } | null {
  if (text === null || !text.includes(claim.quote)) return null;
  const start = quoteStart(text, claim);
  const [from, to] = [claim.start - start, claim.end - start];
  return from >= 0 && to <= claim.quote.length && from < to ? { from, to } : null;
}
