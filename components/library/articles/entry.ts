import type { ClaimInArticle } from "../../../store/in-article";
import type { ArticleChoice } from "../../../store/list";
import type { ArticleRecord, NoteRecord } from "../../../store/records";
import { isRejected } from "../../claim/shown-claim";

/** An article in the list. */
export interface ArticleEntry {
  readonly article: ArticleRecord;
  /** Without those the reader rejected. */
  readonly claims: readonly ClaimInArticle[];
  readonly tags: readonly string[];
}

/** What the list is narrowed down to. Empty strings leave open; days are ISO dates, both included. */
export interface ArticleFilter extends ArticleChoice {
  readonly search: string;
}

export const NO_FILTER: ArticleFilter = {
  search: "",
  topic: "",
  measure: "",
  source: "",
  outlet: "",
  language: "",
  tag: "",
  from: "",
  to: "",
};

/** Articles with their claims, in the order of the articles; the claims in that of the text. */
export function entriesOf(
  articles: readonly ArticleRecord[],
  claims: readonly ClaimInArticle[],
  notes: readonly NoteRecord[] = [],
): ArticleEntry[] {
  const written = new Map(notes.map((note) => [note.articleId, note]));
  const kept = Map.groupBy(
    claims.filter((one) => !isRejected(one)),
    ({ article }) => article.id,
  );
  return articles.map((article) => {
    const own = (kept.get(article.id) ?? []).toSorted((one, other) => one.claim.start - other.claim.start);
    return { article, claims: own, tags: written.get(article.id)?.tags ?? [] };
  });
}

/** What there is to choose from. */
export interface Choices {
  readonly topics: readonly string[];
  readonly measures: readonly string[];
  readonly sources: readonly string[];
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
  readonly tags: readonly string[];
}
