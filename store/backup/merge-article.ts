import { isSameArticle } from "../alike";
import type { Store } from "../database";
import { within } from "../fresh";
import type { ArticleRecord, ClaimRecord, NoteRecord, ReviewRecord } from "../records";
import { freeKey } from "../same-article";
import type { Bundle } from "./bundle";
import { matchVersions } from "./match-versions";
import { LONGEST_NOTE } from "./shapes";

/** What records of a backup are called in the store, where that is another name. */
export interface Renamed {
  readonly articles: Map<string, string>;
  readonly identities: Map<string, string>;
}

/**
 * Adds an article of a backup to the store, or what the store lacks of it. Nothing that is stored is overwritten but by
 * a later word of the reader's own. Call inside a transaction over all tables but the comparisons. Resolves with true
 * where the article was not stored yet.
 */
export async function mergeArticle(store: Store, bundle: Bundle, renamed: Renamed): Promise<boolean> {
  const [article] = bundle.articles;
  const known = await findStored(store, bundle);
  if (!known) await addParts(store, { ...bundle, articles: [await withFreeKey(store, article)] });
  else await addParts(store, await lacking(store, known, bundle, renamed));
  return !known;
}

/** The stored article that this is: read in this browser, or elsewhere under one of the same addresses with a like text. */
async function findStored(store: Store, { articles: [article], versions }: Bundle): Promise<ArticleRecord | undefined> {
  const { id, key, keys, versionId } = article;
  const own = await store.articles.get(id);
  const shown = versions.find((version) => version.id === versionId);
  if (own || !shown) return own;
  for (const one of await store.articles
    .where("keys")
    .anyOf(key, ...keys)
    .toArray()) {
    const version = await store.versions.get(one.versionId);
    if (version && isSameArticle(version.article, shown.article, "sameAddress")) return one;
  }
  return undefined;
}

async function withFreeKey(store: Store, article: ArticleRecord): Promise<ArticleRecord> {
  return { ...article, key: await freeKey(store, article.key) };
}

async function addParts(store: Store, parts: Bundle): Promise<void> {
  const { articles, reviews, notes } = parts;
  await store.articles.put(articles[0]);
  const versions = await free(store.versions, parts.versions);
  await store.versions.bulkAdd(versions);
  const claims = await free(store.claims, parts.claims);
  const taken = await takenIdentities(store, articles[0].id, claims);
  await store.claims.bulkAdd(claims.filter(({ identity }) => !taken.has(identity)));
  await store.statements.bulkAdd(await free(store.statements, parts.statements));
  await store.reviews.bulkPut(await laterReviews(store, reviews));
  await store.notes.bulkPut(await mergedNotes(store, notes));
}

/** Those whose id no stored record has: what is stored stays as it is. */
async function free<R extends { readonly id: string }>(
  table: { bulkGet(ids: string[]): PromiseLike<(R | undefined)[]> },
  records: readonly R[],
): Promise<R[]> {
  const stored = await table.bulkGet(records.map(({ id }) => id));
  return records.filter((_, i) => stored[i] === undefined);
}

/** Identities that claims of other articles have. No program gives one twice: a file that does was made by hand. */
async function takenIdentities(store: Store, articleId: string, claims: readonly ClaimRecord[]): Promise<Set<string>> {
  const identities = [...new Set(claims.map(({ identity }) => identity))];
  const stored = await store.claims.where("identity").anyOf(identities).toArray();
  return new Set(stored.filter((claim) => claim.articleId !== articleId).map(({ identity }) => identity));
}

/** Of two words on one claim the later holds. */
async function laterReviews(store: Store, reviews: readonly ReviewRecord[]): Promise<ReviewRecord[]> {
  const stored = await store.reviews.bulkGet(reviews.map(({ identity }) => identity));
  return reviews.filter((review, i) => {
    const before = stored[i];
    return !before || (before.articleId === review.articleId && before.changedAt < review.changedAt);
  });
}

/** Two notes on one article are both kept, the stored one first. */
async function mergedNotes(store: Store, notes: readonly NoteRecord[]): Promise<NoteRecord[]> {
  const stored = await store.notes.bulkGet(notes.map(({ articleId }) => articleId));
  return notes.map((note, i) => {
    const before = stored[i];
    return before ? bothNotes(before, note) : note;
  });
}

function bothNotes(before: NoteRecord, other: NoteRecord): NoteRecord {
  const both = [before.note, other.note].filter((text) => text !== "").join("\n\n");
  const note = before.note.includes(other.note) || both.length > LONGEST_NOTE ? before.note : both;
  const tags = [...new Set([...before.tags, ...other.tags])];
  return { ...before, note, tags, changedAt: later(before.changedAt, other.changedAt) };
}

/** Addresses that are not another stored article's. */
async function freeKeys(store: Store, articleId: string, keys: readonly string[]): Promise<string[]> {
  const owners = await store.articles.where("keys").anyOf(keys).toArray();
  const taken = new Set(owners.filter(({ id }) => id !== articleId).flatMap((owner) => owner.keys));
  return keys.filter((key) => !taken.has(key));
}

/** What a stored article lacks of one from a backup, under the stored one's names. */
async function lacking(store: Store, known: ArticleRecord, bundle: Bundle, renamed: Renamed): Promise<Bundle> {
  const [article] = bundle.articles;
  const { places, identities } = await matchVersions(store, known, bundle);
  renamed.articles.set(article.id, known.id);
  for (const [from, to] of identities) renamed.identities.set(from, to);
  const articleId = known.id;
  const versionId = (id: string): string => places.get(id) ?? id;
  const identity = (id: string): string => identities.get(id) ?? id;
  const isNew = ({ versionId: id }: { readonly versionId: string }): boolean => !places.has(id);
  return {
    articles: [await mergedArticle(store, known, { ...article, versionId: versionId(article.versionId) })],
    versions: bundle.versions.filter(({ id }) => !places.has(id)).map((one) => ({ ...one, articleId })),
    claims: bundle.claims
      .filter((claim) => claim.by === "reader" || isNew(claim))
      .map((one) => ({ ...one, articleId, versionId: versionId(one.versionId), identity: identity(one.identity) })),
    statements: bundle.statements.filter(isNew).map((one) => ({ ...one, articleId })),
    reviews: bundle.reviews.map((one) => ({ ...one, articleId, identity: identity(one.identity) })),
    notes: bundle.notes.map((one) => ({ ...one, articleId })),
  };
}

/** One article out of two: what was read last shows, under every address of both. It is wanted, even if it was removed. */
async function mergedArticle(store: Store, known: ArticleRecord, other: ArticleRecord): Promise<ArticleRecord> {
  const last = other.lastReadAt > known.lastReadAt ? other : known;
  const { id, key } = known;
  return {
    ...last,
    id,
    key,
    keys: within(await freeKeys(store, id, [...known.keys, ...other.keys])),
    urls: within([...known.urls, ...other.urls]),
    firstReadAt: earlier(known.firstReadAt, other.firstReadAt),
    deletedAt: null,
  };
}

/** Of two ISO date-times. */
const earlier = (one: string, other: string): string => [one, other].sort()[0] ?? one;
const later = (one: string, other: string): string => [one, other].sort()[1] ?? one;
