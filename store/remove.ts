import type { Store } from "./database";
import type { ArticleRecord } from "./records";
import { write } from "./write";

/** Takes an article off every list; `restoreArticle` brings it back until it is purged. `at`: ISO date-time. */
export function removeArticle(store: Store, id: string, at: string): Promise<void> {
  return write(store, [store.articles], async () => void (await store.articles.update(id, { deletedAt: at })));
}

export function restoreArticle(store: Store, id: string): Promise<void> {
  return write(store, [store.articles], async () => void (await store.articles.update(id, { deletedAt: null })));
}

/** Deletes for good what was removed before `before` (ISO date-time), comparisons too. Returns how many. */
export async function purgeRemoved(store: Store, before: string): Promise<number> {
  const articles = await purgeWhere(store, (article) => article.deletedAt !== null && article.deletedAt < before);
  const comparisons = await write(store, [store.comparisons], () =>
    store.comparisons.where("deletedAt").below(before).delete(),
  );
  return articles + comparisons;
}

/** Deletes an article for good, from every table, with its versions and what the reader wrote about it. */
export async function purgeArticle(store: Store, id: string): Promise<void> {
  await purgeWhere(store, (article) => article.id === id);
}

/** Deletes every article of a site (`ArticleRecord.site`) for good. Returns how many. */
export function purgeSite(store: Store, site: string): Promise<number> {
  return purgeWhere(store, (article) => article.site === site);
}

/** Deletes every article first read from `from` up to, not including, `to` (ISO date-times) for good. Returns how many. */
export function purgePeriod(store: Store, from: string, to: string): Promise<number> {
  return purgeWhere(store, (article) => article.firstReadAt >= from && article.firstReadAt < to);
}

/** Empties every table. */
export function purgeEverything(store: Store): Promise<void> {
  return write(store, store.tables, async () => {
    for (const table of store.tables) await table.clear();
  });
}

/** The articles are chosen inside the transaction: one that is restored meanwhile is not lost. */
function purgeWhere(store: Store, chosen: (article: ArticleRecord) => boolean): Promise<number> {
  return write(store, store.tables, async () => {
    const ids = (await store.articles.filter(chosen).primaryKeys()) as string[];
    for (const table of [store.versions, store.claims, store.statements, store.reviews, store.notes]) {
      await table.where("articleId").anyOf(ids).delete();
    }
    await store.articles.bulkDelete(ids);
    await forgetInComparisons(store, new Set(ids));
    return ids.length;
  });
}

/** Saved comparisons keep quotes: they lose those of the articles, and say how many. */
async function forgetInComparisons(store: Store, articleIds: ReadonlySet<string>): Promise<void> {
  await store.comparisons.toCollection().modify((comparison) => {
    const kept = comparison.frozen.filter((claim) => !articleIds.has(claim.articleId));
    const lost = comparison.frozen.length - kept.length;
    if (lost > 0) Object.assign(comparison, { frozen: kept, forgotten: comparison.forgotten + lost });
  });
}
