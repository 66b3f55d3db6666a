import { articleKey, bareHost, pathKey } from "../core/page/address";
import type { Article } from "../core/page/article";
import { isSameArticle, type Standing } from "./alike";
import type { Store } from "./database";
import type { ArticleRecord, VersionRecord } from "./records";

/** The names an article goes by: `key` by the publisher's own address, `plainKey` by the address it was read under. */
export interface ArticleKeys {
  readonly key: string;
  readonly plainKey: string;
}

/** An article as it is stored, with the version shown. */
export interface KnownArticle {
  readonly article: ArticleRecord;
  readonly version: VersionRecord;
}

export function keysOf(article: Article): ArticleKeys {
  return { key: articleKey(article.url, article.canonicalUrl), plainKey: articleKey(article.url, null) };
}

/** So many of the articles under one key or path are compared by their text, what was read last first. */
const COMPARED = 20;

/**
 * The stored article that this is, or null. No address alone makes two readings one article: the texts decide, so that
 * nothing is taken for a new version of what it is not. Call inside the transaction that saves.
 */
export async function findKnown(store: Store, article: Article): Promise<KnownArticle | null> {
  for (const record of await candidates(store, article)) {
    const version = await store.versions.get(record.versionId);
    if (version && isSameArticle(version.article, article, standingOf(record, version.article, article)))
      return { article: record, version };
  }
  return null;
}

/** Stored articles that it may be: under the address it is read at, the publisher's own, and the same path; each once. */
async function candidates(store: Store, article: Article): Promise<ArticleRecord[]> {
  const { key, plainKey } = keysOf(article);
  const at = article.url === null ? [] : await store.articles.where("urls").equals(article.url).toArray();
  const under = await store.articles.where("keys").anyOf(plainKey, key).toArray();
  const found = [at, under, await besides(store, article)].flatMap((some) => some.sort(latestFirst).slice(0, COMPARED));
  return [...new Map(found.map((record) => [record.id, record])).values()];
}

async function besides(store: Store, { url }: Article): Promise<ArticleRecord[]> {
  const path = pathKey(url);
  if (path === null) return [];
  const keys = store.articles.where("keys");
  return [...(await keys.equals(path).toArray()), ...(await keys.startsWith(`${path}?`).limit(COMPARED).toArray())];
}

/** Of two articles that stood at one address, the one that stands there now was read last. */
function latestFirst(one: ArticleRecord, other: ArticleRecord): number {
  return other.lastReadAt.localeCompare(one.lastReadAt);
}

function standingOf(record: ArticleRecord, before: Article, now: Article): Standing {
  const { key, plainKey } = keysOf(now);
  if (keysOf(before).plainKey === plainKey && hostOf(before) === hostOf(now)) return "sameAddress";
  return [key, plainKey].some((one) => record.keys.includes(one)) ? "saidToBe" : "samePath";
}

function hostOf({ url }: Article): string | null {
  return url !== null && URL.canParse(url) ? bareHost(new URL(url).hostname) : null;
}

/** The key for a new article: its own, or, where another has one like it, one that no other has. */
export async function freeKey(store: Store, key: string): Promise<string> {
  const taken = await store.articles.where("key").equals(key).count();
  return taken > 0 ? `${key} #${crypto.randomUUID()}` : key;
}
