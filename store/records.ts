import type { Claim, Statement } from "../core/claims/claim";
import type { Article } from "../core/page/article";

/** An article once, under whatever addresses it was read. `key` is the address without what does not name the article. */
export interface ArticleRecord {
  readonly id: string;
  readonly key: string;
  /** Every address it was read under, first first. */
  readonly urls: readonly string[];
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly topics: readonly string[];
  /** ISO date-times of the reader's clock. */
  readonly firstReadAt: string;
  readonly lastReadAt: string;
  /** The version whose claims are shown. */
  readonly versionId: string;
  readonly deletedAt: string | null;
}

/** What an article said when it was read. A new one is kept when text or figures changed. */
export interface VersionRecord {
  readonly id: string;
  readonly articleId: string;
  readonly readAt: string;
  readonly programVersion: string;
  readonly article: Article;
}

/** A claim as the program read it; `articleId` + `versionId` say where. */
export interface ClaimRecord extends Claim {
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly topic: string;
}

export interface StatementRecord extends Statement {
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly topic: string;
}
