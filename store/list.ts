import type { Store } from "./database";
import { type FacetKind, facet } from "./ready/keys";
import { mayHold, searchedTexts } from "./ready/sieve";

/** What articles are chosen by; empty strings leave open. Days are ISO dates, both included. */
export interface ArticleChoice {
  readonly topic: string;
  readonly measure: string;
  readonly source: string;
  readonly outlet: string;
  readonly language: string;
  readonly tag: string;
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

export async function countArticles(store: Store): Promise<number> {
  return (await store.tallies.get(["", "articles", ""]))?.count ?? 0;
}

/** Ids of the newest articles. */
export function newestArticles(store: Store, limit: number): PromiseLike<string[]> {
  return store.entries.orderBy("age").limit(limit).primaryKeys();
}

/** Ids of all articles that fit, newest first. By the indexes: no article is read. */
export async function chosenArticles(store: Store, choice: ArticleChoice): Promise<string[]> {
  const last = choice.to === "" ? Number.NEGATIVE_INFINITY : -(Date.parse(choice.to) + DAY);
  const first = choice.from === "" ? Number.POSITIVE_INFINITY : -Date.parse(choice.from);
  const inOrder = await store.entries.where("age").between(last, first, false, true).primaryKeys();
  const chosen = await Promise.all(
    facetsOf(choice).map(async (one) => new Set(await store.entries.where("facets").equals(one).primaryKeys())),
  );
  return inOrder.filter((id) => chosen.every((ids) => ids.has(id)));
}

/** One figure must have both, measure and source. */
function facetsOf({ measure, source, ...others }: ArticleChoice): string[] {
  const both = measure !== "" && source !== "";
  const single: [FacetKind, string][] = [
    ["topic", others.topic],
    ["outlet", others.outlet],
    ["language", others.language],
    ["tag", others.tag],
    ["measure", both ? "" : measure],
    ["source", both ? "" : source],
  ];
  const chosen = single.filter(([, name]) => name !== "").map(([kind, name]) => facet(kind, name));
  return both ? [...chosen, facet("both", measure, source)] : chosen;
}

/** So many texts are looked into at once. */
const AT_ONCE = 64;

/**
 * Those of these articles that hold every word (folded, as `wordsOf` has them) in headline, outlet, text, note or tags, in
 * their order; no more than `limit`, and whether all were looked at.
 */
export async function searchArticles(
  store: Store,
  ids: readonly string[],
  words: readonly string[],
  limit: number,
): Promise<{ ids: string[]; isWhole: boolean }> {
  const likely = await mayHold(store, words);
  const left = ids.filter((id) => likely.has(id));
  const found: string[] = [];
  let at = 0;
  for (; at < left.length && found.length < limit; at += AT_ONCE) {
    const texts = await searchedTexts(store, left.slice(at, at + AT_ONCE));
    for (const [id, text] of texts) if (words.every((word) => text.includes(word))) found.push(id);
  }
  return { ids: found.slice(0, limit), isWhole: at >= left.length && found.length <= limit };
}
