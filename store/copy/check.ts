import type { Store } from "../database";
import { copyName } from "./copy-file";
import type { CopyFiles } from "./copy-files";
import { isArticleName, keptCounts, missingNames } from "./kept";
import { keepStamp, readStamp, type Stamp } from "./stamp";

/** The number of the last change that the database has; 0 where it has none. */
export async function lastRevision(store: Store): Promise<number> {
  return (await store.changes.toCollection().last())?.revision ?? 0;
}

/**
 * Does the database have the last change that was acknowledged? If not, the loss is noted before anything else is
 * written. Cheap: before every write. Call in turn (`inTurn`).
 */
export async function checkStore(store: Store, files: CopyFiles): Promise<Stamp> {
  const stamp = await readStamp();
  if (!stamp) return firstStamp(store, files);
  return (await lastRevision(store)) < stamp.revision ? noteLoss(store, files, stamp) : stamp;
}

/** Does the database have all that was copied? Reads every key and every name. Call in turn, with the copy up to date. */
export async function checkAll(store: Store, files: CopyFiles, stamp: Stamp): Promise<Stamp> {
  const isFewer = (await keptCounts(store)).articles < stamp.articles;
  const settling = await uncopiedNames(store, stamp);
  const open = (await files.generations()).filter((generation) => !stamp.sealed.includes(generation));
  const missing = (await missingNames(store, files, open)).filter((name) => !settling.has(name));
  return isFewer || missing.length > 0 ? noteLoss(store, files, stamp) : stamp;
}

/** Of what was changed and could not be copied yet: what was deleted may still lie there. */
async function uncopiedNames(store: Store, { revision }: Stamp): Promise<Set<string>> {
  const changes = await store.changes.where("revision").above(revision).toArray();
  const names = changes.flatMap(({ articles, comparisons }) => [
    ...articles.map((id) => copyName("article", id)),
    ...comparisons.map((id) => copyName("comparison", id)),
  ]);
  return new Set(await Promise.all(names));
}

/** Nothing is known of what was saved: the first start, or the browser lost what it kept of the settings. */
async function firstStamp(store: Store, files: CopyFiles): Promise<Stamp> {
  const generations = await files.generations();
  const stamp: Stamp = {
    ...(await keptCounts(store)),
    revision: await lastRevision(store),
    at: new Date().toISOString(),
    generation: generations.at(-1) ?? 1,
    sealed: generations.slice(0, -1),
    isWhole: false,
    loss: null,
    copyProblem: null,
  };
  const missing = await missingNames(store, files, generations);
  return missing.length > 0 ? noteLoss(store, files, stamp) : keepStamp(stamp);
}

/** From here on what was copied so far is only read; what is saved now is copied beside it. */
async function noteLoss(store: Store, files: CopyFiles, stamp: Stamp): Promise<Stamp> {
  // A stamp that never came to the disk may have begun generations that this one does not know.
  const sealed = [...new Set([...stamp.sealed, stamp.generation, ...(await files.generations())])];
  const now = new Date().toISOString();
  return keepStamp({
    ...stamp,
    ...(await keptCounts(store)),
    revision: await lastRevision(store),
    at: now,
    generation: Math.max(...sealed) + 1,
    sealed,
    isWhole: false,
    loss: await lossIn(store, files, stamp, sealed, now),
  });
}

async function lossIn(
  store: Store,
  files: CopyFiles,
  stamp: Stamp,
  sealed: readonly number[],
  noticedAt: string,
): Promise<Stamp["loss"]> {
  const kept = await keptCounts(store);
  const missing = await missingNames(store, files, sealed);
  const copied = missing.filter(isArticleName).length;
  const articles = Math.max(copied, stamp.articles - kept.articles, 0);
  return { noticedAt, before: kept.articles + articles, articles, comparisons: missing.length - copied, copied };
}

/** The loss counted anew, after the reader deleted some of what is missing; none where nothing is missing any more. */
export async function recountLoss(store: Store, files: CopyFiles, stamp: Stamp): Promise<Stamp> {
  if (!stamp.loss) return stamp;
  const missing = await missingNames(store, files, stamp.sealed);
  const articles = missing.filter(isArticleName).length;
  const loss = { ...stamp.loss, articles, copied: articles, comparisons: missing.length - articles };
  if (missing.length > 0) return keepStamp({ ...stamp, loss });
  for (const generation of stamp.sealed) await files.removeGeneration(generation);
  return keepStamp({ ...stamp, sealed: [], loss: null });
}
