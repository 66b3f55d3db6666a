import { wordsOf } from "../../../core/text/search";
import type { Store } from "../../../store/database";
import { namesOf } from "../../../store/figures";
import { claimsOfArticles } from "../../../store/find";
import { chosenArticles, countArticles, newestArticles, searchArticles } from "../../../store/list";
import type { ArticleRecord } from "../../../store/records";
import { type ArticleEntry, type ArticleFilter, type Choices, entriesOf, NO_FILTER } from "./entry";

/** The newest articles that fit a filter. */
export interface ArticlesFound {
  readonly entries: readonly ArticleEntry[];
  /** How many fit; null where a search has not looked further than those that are wanted. */
  readonly found: number | null;
  /** How many there are. */
  readonly all: number;
  readonly choices: Choices;
}

/** The newest articles that fit, at most `limit` of them. */
export async function articlesFound(store: Store, filter: ArticleFilter, limit: number): Promise<ArticlesFound> {
  const rest = { all: await countArticles(store), choices: await choicesIn(store) };
  if (Object.entries(NO_FILTER).every(([field, open]) => Reflect.get(filter, field) === open))
    return { ...rest, entries: await entriesFor(store, await newestArticles(store, limit)), found: rest.all };
  const chosen = await chosenArticles(store, filter);
  const words = wordsOf(filter.search);
  if (words.length > 0) {
    const { ids, isWhole } = await searchArticles(store, chosen, words, limit);
    return { ...rest, entries: await entriesFor(store, ids), found: isWhole ? ids.length : null };
  }
  return { ...rest, entries: await entriesFor(store, chosen.slice(0, limit)), found: chosen.length };
}

async function entriesFor(store: Store, ids: readonly string[]): Promise<ArticleEntry[]> {
  const articles = (await store.articles.bulkGet([...ids])).filter((one): one is ArticleRecord => one !== undefined);
  const notes = (await store.notes.bulkGet([...ids])).filter((note) => note !== undefined);
  return entriesOf(articles, await claimsOfArticles(store, ids), notes);
}

async function choicesIn(store: Store): Promise<Choices> {
  return {
    topics: await namesOf(store, "topic"),
    measures: await namesOf(store, "measure"),
    sources: await namesOf(store, "source"),
    outlets: await namesOf(store, "outlet"),
    languages: await namesOf(store, "language"),
    tags: await namesOf(store, "tag"),
  };
}
