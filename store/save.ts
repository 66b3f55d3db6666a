import type { Analysis } from "../core/analyse";
import type { Store } from "./database";
import {
  claimRecords,
  type Fresh,
  latestFields,
  seenAgain,
  statementRecords,
  urlsOf,
  versionOf,
  withOpenAddresses,
} from "./fresh";
import { carryIdentities, quoteStart } from "./identity";
import type { ClaimRecord, VersionRecord } from "./records";
import { findKnown, freeKey, type KnownArticle, keysOf } from "./same-article";
import { isSameReading, isTeaser } from "./same-reading";
import { write } from "./write";

export interface SaveResult {
  readonly articleId: string;
  /** The version that is shown after this save. */
  readonly versionId: string;
  /** "full": what was read is other than before, but of this article no more is kept (`KEPT`). */
  readonly outcome: "new" | "changed" | "unchanged" | "full";
  /** How many claims and statements are shown for the article now, the reader's own included. */
  readonly claims: number;
  readonly statements: number;
}

/**
 * As much as is kept of one article: what a page that never rests has come to after days. More would make every save of it
 * slower than the one before, and no backup could hold it.
 */
export const KEPT = { versions: 200, claims: 20_000 } as const;

/**
 * Saves what was read at `readAt` (ISO date-time), in one transaction: all of it, or nothing and a StoreProblem. A text
 * or figures that changed make a new version beside the old ones; the same again only notes when and where it was read.
 */
export function saveReading(
  store: Store,
  analysis: Analysis,
  readAt: string,
  programVersion: string,
): Promise<SaveResult> {
  const fresh = { analysis: withOpenAddresses(analysis), readAt, programVersion };
  const tables = [store.articles, store.versions, store.claims, store.statements, store.reviews];
  return write(store, tables, async () => {
    const known = await findKnown(store, fresh.analysis.article);
    return known ? saveAgain(store, known, fresh) : saveNew(store, fresh);
  });
}

async function saveNew(store: Store, fresh: Fresh): Promise<SaveResult> {
  const { article } = fresh.analysis;
  const version = versionOf(crypto.randomUUID(), fresh);
  const { plainKey, key } = keysOf(article);
  // The publisher's address may be another article's, whatever this page says: then it goes by its own.
  const taken = await store.articles.where("keys").equals(key).count();
  const keys = taken > 0 ? [plainKey] : [...new Set([key, plainKey])];
  await store.articles.add({
    ...{ id: version.articleId, key: await freeKey(store, keys[0] ?? key), keys },
    ...{ urls: urlsOf(article), firstReadAt: fresh.readAt },
    ...latestFields(fresh, version.id, fresh.readAt),
  });
  await addReading(store, version, claimRecords(version, fresh.analysis, new Map()), fresh);
  return countShown(store, version, "new");
}

async function saveAgain(store: Store, { article, version }: KnownArticle, fresh: Fresh): Promise<SaveResult> {
  await store.articles.update(article.id, seenAgain(article, fresh));
  const claims = await store.claims.where({ versionId: version.id }).toArray();
  const statements = await store.statements.where({ versionId: version.id }).toArray();
  const before = { article: version.article, claims: claims.filter((claim) => claim.by === "program"), statements };
  const nothingNew = isSameReading(before, fresh.analysis) || isTeaser(version.article, fresh.analysis.article);
  if (nothingNew) return countShown(store, version, "unchanged");
  if (await isFull(store, article.id)) return countShown(store, version, "full");
  const next = await addVersion(store, version, fresh);
  await store.articles.update(article.id, latestFields(fresh, next.id, article.firstReadAt));
  return countShown(store, next, "changed");
}

/** Is as much of this article kept as there ever will be? */
export async function isFull(store: Store, articleId: string): Promise<boolean> {
  const [versions, claims] = [store.versions.where({ articleId }), store.claims.where({ articleId })];
  return (await versions.count()) >= KEPT.versions || (await claims.count()) >= KEPT.claims;
}

async function addVersion(store: Store, old: VersionRecord, fresh: Fresh): Promise<VersionRecord> {
  const version = versionOf(old.articleId, fresh);
  const before = await shownClaims(store, old);
  const carried = carryIdentities(
    { text: old.article.text, claims: before },
    { text: version.article.text, claims: fresh.analysis.claims },
  );
  const found = new Set(carried.values());
  const lost = before.filter((claim) => claim.by === "program" && !found.has(claim.identity));
  const kept = await keepJudged(store, old, version, lost);
  await addReading(store, version, [...claimRecords(version, fresh.analysis, carried), ...kept], fresh);
  return version;
}

/**
 * Claims that this reading no longer finds though their sentence still stands: those that the reader confirmed or
 * corrected become the reader's own, so that a newer program cannot take them away.
 */
async function keepJudged(
  store: Store,
  old: VersionRecord,
  version: VersionRecord,
  lost: readonly ClaimRecord[],
): Promise<ClaimRecord[]> {
  const reviews = await store.reviews.bulkGet(lost.map((claim) => claim.identity));
  return lost.flatMap((claim, i) => {
    const place = version.article.text.indexOf(claim.quote);
    const verdict = reviews[i]?.verdict;
    if (place < 0 || (verdict !== "confirmed" && verdict !== "corrected")) return [];
    const shift = place - quoteStart(old.article.text, claim);
    const moved = { start: claim.start + shift, end: claim.end + shift };
    return [{ ...claim, ...moved, id: crypto.randomUUID(), versionId: version.id, by: "reader" as const }];
  });
}

async function addReading(
  store: Store,
  version: VersionRecord,
  claims: readonly ClaimRecord[],
  { analysis }: Fresh,
): Promise<void> {
  await store.versions.add(version);
  await store.claims.bulkAdd(claims);
  await store.statements.bulkAdd(statementRecords(version, analysis));
}

/** The claims of a version and the reader's own of any version. */
function shownClaims(store: Store, version: VersionRecord): Promise<ClaimRecord[]> {
  const all = store.claims.where({ articleId: version.articleId });
  return all.filter((claim) => claim.by === "reader" || claim.versionId === version.id).toArray();
}

async function countShown(store: Store, version: VersionRecord, outcome: SaveResult["outcome"]): Promise<SaveResult> {
  const claims = await shownClaims(store, version);
  return {
    articleId: version.articleId,
    versionId: version.id,
    outcome,
    claims: new Set(claims.map((claim) => claim.identity)).size,
    statements: await store.statements.where({ versionId: version.id }).count(),
  };
}
