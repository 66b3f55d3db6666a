import type { Table } from "dexie";
import type { Store } from "../database";
import { StoreProblem, storeProblem } from "../problems";
import { readyTransaction } from "../ready/transaction";
import { touchedIn } from "./changes";
import { checkAll, checkStore } from "./check";
import type { CopyFiles } from "./copy-files";
import { copyArticles, copyComparisons } from "./follow";
import { keptCounts } from "./kept";
import { keepStamp, type Stamp } from "./stamp";

/** Runs `work` while no other page, and not the background, writes to the store or its copy. */
export function inTurn<T>(store: Store, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`${store.name}-write`, work) as Promise<T>;
}

/**
 * One transaction, between a look whether the store still has what was acknowledged and the copy of what was changed.
 * Resolves when both are on the disk. Where the transaction fails, the store is read back before anything is said.
 */
export function guardedWrite<T>(
  store: Store,
  files: CopyFiles,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  return inTurn(store, async () => {
    const stamp = await upToDate(store, files).catch(async (error: unknown) => {
      const { problem } = storeProblem(error, "unchecked");
      throw await toldAfter(store, files, error, problem === "notCopied" ? "quotaExceeded" : problem);
    });
    const result = await changing(store, stamp.revision, tables, work).catch(async (error: unknown) => {
      throw await toldAfter(store, files, error, storeProblem(error).problem);
    });
    await copyChanges(store, files, stamp);
    return result;
  });
}

/** The store checked, and copied what an earlier write could not: while that is not possible, nothing more is written. */
async function upToDate(store: Store, files: CopyFiles): Promise<Stamp> {
  return copyChanges(store, files, await checkStore(store, files));
}

/** The change is numbered in the same transaction: either both are in the store or neither. */
function changing<T>(store: Store, revision: number, tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  return readyTransaction(store, [...tables, store.changes], async (transaction) => {
    const result = await work();
    const { articles, comparisons } = touchedIn(transaction.idbtrans);
    if (articles.size + comparisons.size > 0) {
      await store.changes.where("revision").below(revision).delete();
      await store.changes.add({ articles: [...articles], comparisons: [...comparisons] });
    }
    return result;
  });
}

/** Copies what was changed since the stamp, and stamps it. Throws "notCopied" where there is no room for it. */
export async function copyChanges(store: Store, files: CopyFiles, stamp: Stamp): Promise<Stamp> {
  const changes = await store.changes.where("revision").above(stamp.revision).toArray();
  const last = changes.at(-1);
  if (!last) return stamp;
  try {
    const kept = await keptCounts(store);
    await copyThese(store, files, stamp, changes, kept.articles + kept.comparisons === 0);
    const now = { ...kept, revision: last.revision, at: new Date().toISOString(), copyProblem: null };
    return await keepStamp({ ...stamp, ...now });
  } catch (error) {
    const isFull = storeProblem(error).problem === "quotaExceeded";
    await keepStamp({ ...stamp, copyProblem: isFull ? "full" : "failed" }).catch(() => {});
    if (isFull) throw new StoreProblem("notCopied", error);
    return stamp;
  }
}

type Changes = readonly { readonly articles: readonly string[]; readonly comparisons: readonly string[] }[];

async function copyThese(
  store: Store,
  files: CopyFiles,
  stamp: Stamp,
  changes: Changes,
  isEmpty: boolean,
): Promise<void> {
  if (isEmpty && stamp.sealed.length === 0) return files.removeGeneration(stamp.generation);
  await copyArticles(store, files, stamp, [...new Set(changes.flatMap(({ articles }) => articles))]);
  await copyComparisons(store, files, stamp, [...new Set(changes.flatMap(({ comparisons }) => comparisons))]);
}

/** What is so after a failure: the store opened anew and all of it looked at, not assumed. */
async function toldAfter(
  store: Store,
  files: CopyFiles,
  error: unknown,
  problem: StoreProblem["problem"],
): Promise<StoreProblem> {
  if (problem !== "quotaExceeded" && problem !== "notSaved") return storeProblem(error);
  try {
    store.close({ disableAutoOpen: false });
    await store.open();
    const { loss } = await checkAll(store, files, await checkStore(store, files));
    const isFull = problem === "quotaExceeded" || !(await hasRoom(files));
    if (loss) return new StoreProblem(isFull ? "fullAndLost" : "lost", error);
    return new StoreProblem(isFull ? "quotaExceeded" : "notSaved", error);
  } catch (cause) {
    return new StoreProblem("unchecked", cause);
  }
}

/** Of what is tried whether there is room, in bytes. */
const ROOM = 256 * 1_024;
/** No generation has this number. */
const TRIAL = 0;

/** The browsers call a full disk by many names, and some by none: it is tried. */
async function hasRoom(files: CopyFiles): Promise<boolean> {
  try {
    await files.write(TRIAL, "room", new Blob([new Uint8Array(ROOM)]));
    return true;
  } catch {
    return false;
  } finally {
    await files.removeGeneration(TRIAL).catch(() => {});
  }
}
