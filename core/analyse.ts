import type { Claim, Statement } from "./claims/claim";
import type { Language } from "./languages/language";
import type { Article } from "./page/article";
import type { Topic } from "./topics/topic";

/** What is followed and what can be read. */
export interface Knowledge {
  readonly languages: readonly Language[];
  readonly topics: readonly Topic[];
}

export interface TopicMatch {
  readonly id: string;
  readonly matched: boolean;
  /** 0…1. */
  readonly score: number;
}

/** One article's record, as in the codebook. */
export interface Analysis {
  readonly article: Article;
  readonly topics: readonly TopicMatch[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

/** page ── article ── topic? ── sentences ── quantities ── claims: one call a stage. */
export function analyse(article: Article, _knowledge: Knowledge): Analysis {
  return { article, topics: [], claims: [], statements: [] };
}
