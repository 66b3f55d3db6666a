import { withoutSecrets } from "../core/page/secrets";
import { atOpenAddresses, openAddress, openKey } from "./addresses";
import type { Store } from "./database";
import { within } from "./fresh";
import { doOnce } from "./ready/once";
import type { ArticleRecord } from "./records";
import { freeKey } from "./same-article";
import { write } from "./write";

/** Goes up when `withoutSecrets` knows more secrets: then all is gone through again. */
const RULES = "1";

/**
 * Takes out of stored addresses the secrets that an earlier program left in them, in turn with what else is saved; the
 * second copy follows. Nothing is done where that was done before. Rejects with a StoreProblem.
 */
export function mendAddresses(store: Store): Promise<void> {
  const tables = [store.articles, store.versions, store.comparisons, store.ready];
  return doOnce(store, {
    ...{ name: "addresses", madeBy: RULES },
    some: (ids) => mendArticles(store, ids),
    rest: () => mendComparisons(store),
    run: (step) => write(store, tables, step),
  });
}

async function mendArticles(store: Store, ids: readonly string[]): Promise<void> {
  for (const article of await store.articles.bulkGet([...ids]))
    if (article && isTelling([...article.urls, ...[article.key, ...article.keys].map((key) => `https://${key}`)]))
      await store.articles.update(article.id, await mended(store, article));
  await store.versions
    .where("articleId")
    .anyOf(ids)
    .filter(({ article }) => isTelling([article.url, article.canonicalUrl]))
    .modify((version) => void Object.assign(version, { article: atOpenAddresses(version.article) }));
}

const isTelling = (addresses: readonly (string | null)[]): boolean => addresses.some((one) => openAddress(one) !== one);

/** Its addresses, and a key that no other article has. */
async function mended(store: Store, { key, keys, urls }: ArticleRecord): Promise<Partial<ArticleRecord>> {
  const open = openKey(key);
  return {
    key: open === key ? key : await freeKey(store, open),
    keys: within(keys.map(openKey)),
    urls: within(urls.map(withoutSecrets)),
  };
}

/** Saved comparisons have the addresses of what they quote. */
async function mendComparisons(store: Store): Promise<void> {
  await store.comparisons
    .filter(({ frozen }) => frozen.some(({ url }) => isTelling([url])))
    .modify((comparison) => {
      const frozen = comparison.frozen.map((claim) => ({ ...claim, url: withoutSecrets(claim.url) }));
      Object.assign(comparison, { frozen });
    });
}
