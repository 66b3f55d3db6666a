import { foldForSearch, wordsOf } from "../../../core/text/search";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ArticleRecord, NoteRecord } from "../../../store/records";
import { isRejected, outletOf } from "../../claim/shown-claim";

/** An article in the list, with what it is found by. */
export interface ArticleEntry {
  readonly article: ArticleRecord;
  /** Without those the reader rejected. */
  readonly claims: readonly ClaimInArticle[];
  readonly tags: readonly string[];
  /** Headline, outlet, quotes and the reader's own note, folded for searching. */
  readonly text: string;
}

/** What the list is narrowed down to. Empty strings leave open; days are ISO dates, both included. */
export interface ArticleFilter {
  readonly search: string;
  readonly topic: string;
  readonly measure: string;
  readonly source: string;
  readonly outlet: string;
  readonly language: string;
  readonly tag: string;
  readonly from: string;
  readonly to: string;
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
    const { note = "", tags = [] } = written.get(article.id) ?? {};
    const quotes = own.map(({ claim }) => claim.quote);
    const words = [article.title, outletOf(article), note, ...tags, ...quotes];
    return { article, claims: own, tags, text: foldForSearch(words.join("\n")) };
  });
}

/** Folded article texts by article id. */
export type Texts = ReadonlyMap<string, string>;

/** Those that every word of the search is in: in what the list shows of them, or in their texts. */
export function searchEntries(entries: readonly ArticleEntry[], search: string, texts: Texts): ArticleEntry[] {
  const words = wordsOf(search);
  const holds = ({ article, text }: ArticleEntry, word: string): boolean =>
    text.includes(word) || (texts.get(article.id)?.includes(word) ?? false);
  return entries.filter((entry) => words.every((word) => holds(entry, word)));
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
