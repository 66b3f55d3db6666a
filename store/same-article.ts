import { articleKey } from "../core/page/address";
import type { Article } from "../core/page/article";
import { lowerFold } from "../core/text/fold";
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

/** The stored article that this is, or null. Call inside the transaction that saves. */
export async function findKnown(store: Store, article: Article): Promise<KnownArticle | null> {
  const { key, plainKey } = keysOf(article);
  const under = await known(store, plainKey);
  if (under || key === plainKey) return under;
  const canonical = await known(store, key);
  return canonical && isTheSame(canonical.version.article, article) ? canonical : null;
}

async function known(store: Store, key: string): Promise<KnownArticle | null> {
  const article =
    (await store.articles.where("key").equals(key).first()) ?? (await store.articles.where("keys").equals(key).first());
  const version = article && (await store.versions.get(article.versionId));
  return article && version ? { article, version } : null;
}

/**
 * Do two texts under different addresses read like one article? A page that changes its content without loading anew
 * often leaves the last article's canonical address in its head: only with a title or paragraph in common is it believed.
 */
export function isTheSame(before: Article, now: Article): boolean {
  if (lowerFold(before.title).trim() === lowerFold(now.title).trim()) return true;
  const paragraphs = new Set(paragraphsOf(before));
  return paragraphsOf(now).some((paragraph) => paragraphs.has(paragraph));
}

/** Long enough not to be a byline or "Read more" that all articles of an outlet share. */
const PARAGRAPH = 80;

function paragraphsOf(article: Article): string[] {
  return article.text.split("\n\n").filter((paragraph) => paragraph.length >= PARAGRAPH);
}
