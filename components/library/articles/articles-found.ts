import { foldForSearch, wordsOf } from "../../../core/text/search";
import type { Store } from "../../../store/database";
import { namesOf } from "../../../store/figures";
import { claimsOfArticles } from "../../../store/find";
import { chosenArticles, countArticles, newestArticles } from "../../../store/list";
import type { ArticleRecord } from "../../../store/records";
import {
  type ArticleEntry,
  type ArticleFilter,
  type Choices,
  entriesOf,
  NO_FILTER,
  searchEntries,
  type Texts,
} from "./entry";

/** The newest articles that fit a filter. */
export interface ArticlesFound {
  readonly entries: readonly ArticleEntry[];
  /** How many fit; null where a search has not looked further than those that are wanted. */
  readonly found: number | null;
  /** How many there are. */
  readonly all: number;
  readonly choices: Choices;
}

/** Articles that are searched at once. */
const AT_ONCE = 200;

/** The newest articles that fit, at most `limit` of them. */
export async function articlesFound(store: Store, filter: ArticleFilter, limit: number): Promise<ArticlesFound> {
  const rest = { all: await countArticles(store), choices: await choicesIn(store) };
  if (Object.entries(NO_FILTER).every(([field, open]) => Reflect.get(filter, field) === open))
    return { ...rest, entries: await entriesFor(store, await newestArticles(store, limit)), found: rest.all };
  const chosen = await chosenArticles(store, filter);
  if (wordsOf(filter.search).length > 0) return { ...rest, ...(await search(store, chosen, filter, limit)) };
  return { ...rest, entries: await entriesFor(store, chosen.slice(0, limit)), found: chosen.length };
}

/** Some at a time, newest first, and no further than wanted. */
async function search(
  store: Store,
  ids: readonly string[],
  filter: ArticleFilter,
  limit: number,
): Promise<Pick<ArticlesFound, "entries" | "found">> {
  const found: ArticleEntry[] = [];
  let at = 0;
  for (; at < ids.length && found.length < limit; at += AT_ONCE) {
    const entries = await entriesFor(store, ids.slice(at, at + AT_ONCE));
    found.push(...searchEntries(entries, filter.search, await textsOf(store, entries)));
  }
  return { entries: found.slice(0, limit), found: at < ids.length ? null : found.length };
}

async function entriesFor(store: Store, ids: readonly string[]): Promise<ArticleEntry[]> {
  const articles = (await store.articles.bulkGet([...ids])).filter((one): one is ArticleRecord => one !== undefined);
  const notes = (await store.notes.bulkGet([...ids])).filter((note) => note !== undefined);
  return entriesOf(articles, await claimsOfArticles(store, ids), notes);
}

/** The texts as they were read last, folded for searching, by article. */
async function textsOf(store: Store, entries: readonly ArticleEntry[]): Promise<Texts> {
  const versions = await store.versions.bulkGet(entries.map(({ article }) => article.versionId));
  return new Map(entries.map(({ article: { id } }, i) => [id, foldForSearch(versions[i]?.article.text ?? "")]));
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
