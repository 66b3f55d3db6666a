import type { Independence } from "../core/comparison/origins";
import type { Store } from "./database";
import { type ClaimInArticle, claimsInArticles } from "./in-article";
import { scopeOf } from "./ready/keys";
import type { FigureRow } from "./ready/rows";
import { talliedNames } from "./ready/tallies";

/** Which of many are wanted. */
export interface Page {
  readonly offset?: number;
  readonly limit: number;
}

/** A measure with how many figures it has. */
export interface MeasureCount {
  readonly measure: string;
  readonly figures: number;
}

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;

/** The figures with these ids, in this order, as they are shown. */
export async function claimsWithIds(store: Store, ids: readonly string[]): Promise<ClaimInArticle[]> {
  const found = await store.claims.bulkGet([...ids]);
  return claimsInArticles(
    store,
    found.filter((claim) => claim !== undefined),
  );
}

/** Figures on a measure, newest articles first. */
export async function newestOfMeasure(store: Store, measure: string, page: Page): Promise<ClaimInArticle[]> {
  return claimsOfRows(store, await newestRows(store, measure, page));
}

/** The same, of the latest day first; with a `source` only what that says. */
export async function latestOfMeasure(
  store: Store,
  measure: string,
  source: string | null,
  { offset = 0, limit }: Page,
): Promise<ClaimInArticle[]> {
  const rows =
    source === null
      ? store.figures.where("[measure+ago]").between([measure, FIRST], [measure, LAST])
      : store.figures.where("[measure+source+ago+less]").between([measure, source, FIRST], [measure, source, LAST]);
  return claimsOfRows(store, await rows.offset(offset).limit(limit).toArray());
}

/** The same as lean rows. */
export function newestRows(store: Store, measure: string, { offset = 0, limit }: Page): PromiseLike<FigureRow[]> {
  const rows = store.figures.where("[measure+age]").between([measure, FIRST], [measure, LAST]);
  return rows.offset(offset).limit(limit).toArray();
}

/** What an article says of a measure. */
export async function rowsOfArticle(store: Store, articleId: string, measure: string): Promise<FigureRow[]> {
  return (await store.figures.where({ articleId }).toArray()).filter((row) => row.measure === measure);
}

function claimsOfRows(store: Store, rows: readonly FigureRow[]): Promise<ClaimInArticle[]> {
  return claimsWithIds(
    store,
    rows.map(({ id }) => id),
  );
}

/** How many figures there are on a measure, or of one source on it, and how few voices stand behind them. */
export async function voicesOf(
  store: Store,
  measure: string,
  source: string | null = null,
): Promise<Independence & { readonly figures: number }> {
  const scope = scopeOf(measure, source);
  const kinds = ["figures", "articles", "outlets", "voices"];
  const rows = await store.tallies.bulkGet(kinds.map((kind): [string, string, string] => [scope, kind, ""]));
  const [figures = 0, articles = 0, outlets = 0, origins = 0] = rows.map((row) => row?.count ?? 0);
  return { figures, articles, outlets, origins };
}

/** What is counted, that of the newest article first. */
export async function measuresNewestFirst(store: Store): Promise<MeasureCount[]> {
  const measures = await namesOf(store, "measure");
  const newest = await Promise.all(measures.map((measure) => newestRows(store, measure, { limit: 1 })));
  const voices = await Promise.all(measures.map((measure) => voicesOf(store, measure)));
  return measures
    .map((measure, i) => ({ measure, figures: voices[i]?.figures ?? 0, age: newest[i]?.[0]?.age ?? 0 }))
    .sort((one, other) => one.age - other.age)
    .map(({ measure, figures }) => ({ measure, figures }));
}

/** A measure with its newest figures, and how many it has in all. */
export interface NewestOfMeasure extends MeasureCount {
  readonly claims: readonly ClaimInArticle[];
}

/** More of one measure would only lie over each other. */
const NEWEST = 250;

/** What is counted, that of the newest article first, each with its newest figures; `most` measures. */
export async function newestByMeasure(store: Store, most = Number.POSITIVE_INFINITY): Promise<NewestOfMeasure[]> {
  const measures = (await measuresNewestFirst(store)).slice(0, most);
  const claims = await Promise.all(measures.map(({ measure }) => newestOfMeasure(store, measure, { limit: NEWEST })));
  return measures.map((one, i) => ({ ...one, claims: claims[i] ?? [] }));
}

/** What each source last said on each measure, and what it had said before that was something else. */
export async function latestTold(store: Store): Promise<ClaimInArticle[]> {
  const rows = await store.latest.toArray();
  return claimsWithIds(
    store,
    rows.flatMap(({ latest, before }) => (before === null ? [latest] : [latest, before])),
  );
}

/** What articles can be chosen by, in alphabetical order. */
export const namesOf = (
  store: Store,
  kind: "topic" | "measure" | "source" | "outlet" | "language" | "tag" | "site",
): Promise<string[]> => talliedNames(store, "", kind);

/** Ids of other articles that have a figure of this one's, the newest first; `most` of them for each figure. */
export async function articlesWithSameFigure(store: Store, articleId: string, most: number): Promise<string[]> {
  const own = await store.figures.where({ articleId }).toArray();
  const told = new Map(own.map((row) => [`${row.measure} ${row.figure}`, row]));
  const alike = await Promise.all(
    [...told.values()].map(({ measure, figure }) =>
      store.figures
        .where("[measure+figure+ago]")
        .between([measure, figure, FIRST], [measure, figure, LAST])
        .limit(most)
        .toArray(),
    ),
  );
  const others = alike.flat().filter((row) => row.articleId !== articleId);
  return [...new Set(others.sort((one, other) => one.age - other.age).map((row) => row.articleId))].slice(0, most);
}
