import { forgetAllSealed, forgetInSealed, withoutQuotes } from "./copy/forget";
import type { Store } from "./database";
import type { ArticleRecord, FrozenClaim, VersionRecord } from "./records";
import { isWithin } from "./settings";
import { write } from "./write";

/** Takes an article off every list; `restoreArticle` brings it back until it is purged. `at`: ISO date-time. */
export function removeArticle(store: Store, id: string, at: string): Promise<void> {
  return write(store, [store.articles], async () => void (await store.articles.update(id, { deletedAt: at })));
}

export function restoreArticle(store: Store, id: string): Promise<void> {
  return write(store, [store.articles], async () => void (await store.articles.update(id, { deletedAt: null })));
}

/** As far ahead, in milliseconds, nothing can have been removed: the clock was wrong then. */
const AHEAD = 60 * 60 * 1_000;

/**
 * Deletes for good what was removed before `before` (ISO date-time), comparisons too; also what was removed while the
 * clock ran ahead. Returns how many.
 */
export async function purgeRemoved(store: Store, before: string): Promise<number> {
  const ahead = new Date(Date.parse(before) + AHEAD).toISOString();
  const isOver = ({ deletedAt }: { readonly deletedAt: string | null }): boolean =>
    deletedAt !== null && (deletedAt < before || deletedAt > ahead);
  const articles = await purgeWhere(store, isOver);
  const comparisons = await write(store, [store.comparisons], () => store.comparisons.filter(isOver).delete());
  return articles + comparisons;
}

/** Deletes an article for good, from every table, with its versions and what the reader wrote about it. */
export async function purgeArticle(store: Store, id: string): Promise<void> {
  await purgeWhere(store, (article) => article.id === id);
}

/**
 * Deletes for good what was ever read on a site, under whatever of its addresses: every article that stood on a host of it
 * or below it, or named it as its publisher's own; and what saved comparisons quote of it. Returns how many articles.
 */
export async function purgeSite(store: Store, site: string): Promise<number> {
  const isOfSite = (url: string): boolean => URL.canParse(url) && isWithin(new URL(url).hostname, site);
  const isTold = ({ article: { url, canonicalUrl } }: VersionRecord): boolean =>
    [url, canonicalUrl].some((address) => address !== null && isOfSite(address));
  const isOwn = ({ site: own, urls, keys }: ArticleRecord): boolean =>
    isWithin(own, site) || urls.some(isOfSite) || keys.some((key) => isOfSite(`https://${key}`));
  await forgetInSealed(store, {
    isOver: ({ articles: [article], versions }) => isOwn(article) || versions.some(isTold),
    isQuoteOver: ({ url }) => isOfSite(url),
  });
  return write(store, store.tables, async () => {
    const told = new Set<string>();
    await store.versions.each((version) => {
      if (isTold(version)) told.add(version.articleId);
    });
    const count = await purge(store, (article) => told.has(article.id) || isOwn(article));
    await forgetQuotes(store, ({ url }) => isOfSite(url));
    return count;
  });
}

/** Deletes every article first read from `from` up to, not including, `to` (ISO date-times) for good. Returns how many. */
export function purgePeriod(store: Store, from: string, to: string): Promise<number> {
  return purgeWhere(store, (article) => article.firstReadAt >= from && article.firstReadAt < to);
}

/** Empties every table but the one that numbers what was changed, and deletes every copy. */
export async function purgeEverything(store: Store): Promise<void> {
  await forgetAllSealed(store);
  // The numbering of changes goes on, and that all is ready says nothing of what there was.
  const staying = [store.changes.name, store.ready.name];
  await write(store, store.tables, async () => {
    for (const table of store.tables) if (!staying.includes(table.name)) await table.clear();
  });
}

/** The articles are chosen inside the transaction: one that is restored meanwhile is not lost. */
async function purgeWhere(store: Store, chosen: (article: ArticleRecord) => boolean): Promise<number> {
  await forgetInSealed(store, { isOver: ({ articles: [article] }) => chosen(article), isQuoteOver: () => false });
  return write(store, store.tables, () => purge(store, chosen));
}

async function purge(store: Store, chosen: (article: ArticleRecord) => boolean): Promise<number> {
  const ids = (await store.articles.filter(chosen).primaryKeys()) as string[];
  for (const table of [store.versions, store.claims, store.statements, store.reviews, store.notes]) {
    await table.where("articleId").anyOf(ids).delete();
  }
  await store.articles.bulkDelete(ids);
  const gone = new Set(ids);
  await forgetQuotes(store, ({ articleId }) => gone.has(articleId));
  return ids.length;
}

async function forgetQuotes(store: Store, chosen: (claim: FrozenClaim) => boolean): Promise<void> {
  await store.comparisons.toCollection().modify((comparison) => {
    Object.assign(comparison, withoutQuotes(comparison, chosen));
  });
}
