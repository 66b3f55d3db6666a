import type { Store } from "../../../store/database";
import type { ClaimInArticle } from "../../../store/in-article";
import { pairOf, writeLatest } from "../../../store/ready/latest-told";
import { type RowsOfArticle, rowsOf } from "../../../store/ready/make-rows";
import { sift } from "../../../store/ready/sieve";
import { TallyChanges } from "../../../store/ready/tallies";
import { type MadeArticle, makeArticle } from "./world";

/** Articles in one transaction. */
const AT_ONCE = 500;

/** Puts the articles from one number to another into the store, with what is kept ready of them. `tell`: of how many. */
export async function fillStore(store: Store, from: number, to: number, tell: (done: number) => void): Promise<void> {
  const pairs = new Set<string>();
  for (let at = from; at < to; at += AT_ONCE) {
    const made = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, i) => makeArticle(at + i));
    for (const pair of await addArticles(store, made)) pairs.add(pair);
    tell(at + made.length);
  }
  await store.transaction("rw", [store.figures, store.latest], async () => writeLatest(store, pairs));
}

async function addArticles(store: Store, made: readonly MadeArticle[]): Promise<string[]> {
  const rows = made.map(readyRows);
  const figures = rows.flatMap((one) => one.figures);
  await store.transaction("rw", store.tables, async () => {
    await store.articles.bulkAdd(made.map(({ article }) => article));
    await store.versions.bulkAdd(made.map(({ version }) => version));
    await store.claims.bulkAdd(made.flatMap(({ claims }) => claims));
    await store.statements.bulkAdd(made.map(({ statement }) => statement));
    await store.figures.bulkAdd(figures);
    await store.entries.bulkAdd(rows.flatMap(({ entry }) => entry ?? []));
    const tallies = new TallyChanges();
    for (const one of rows) tallies.addArticle(one, 1);
    await tallies.write(store);
    await sift(
      store,
      made.map(({ article }) => article.id),
    );
  });
  return figures.map(pairOf);
}

function readyRows({ article, claims }: MadeArticle): RowsOfArticle {
  const shown = claims.map((claim): ClaimInArticle => ({ claim, machine: claim, review: null, article }));
  return rowsOf({ article, claims: shown, statements: 1, tags: [], searched: article.id });
}
