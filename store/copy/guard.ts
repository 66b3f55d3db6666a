import { browser } from "wxt/browser";
import type { Store } from "../database";
import { checkAll, checkStore } from "./check";
import { copyName } from "./copy-file";
import type { CopyFiles } from "./copy-files";
import { copyArticles, copyComparisons } from "./follow";
import { copyChanges, inTurn } from "./guarded";
import { keptCounts } from "./kept";
import { keepStamp, readStamp } from "./stamp";

/** In `storage.session`: all names were compared since the browser was started. */
const COMPARED = "copyCompared";
/** Records that are copied before others get their turn to write. */
const AT_ONCE = 20;

/**
 * To be called when a store has been opened: notes at once where it lacks something that was saved, finishes what a
 * crash left undone, and copies what was never copied. Resolves after the look, not after the copying.
 */
export async function guardStore(store: Store, files: CopyFiles): Promise<void> {
  await inTurn(store, async () => {
    const stamp = await copyChanges(store, files, await checkStore(store, files));
    const isFewer = (await keptCounts(store)).articles < stamp.articles;
    if (!isFewer && (await wasCompared())) return;
    const { generation, isWhole } = await checkAll(store, files, stamp);
    if (isWhole && (await uncopied(store, files, generation)).length > 0) await setWhole(false);
    await browser.storage.session.set({ [COMPARED]: true });
  });
  void fillCopy(store, files).catch(console.error);
}

async function wasCompared(): Promise<boolean> {
  return (await browser.storage.session.get(COMPARED))[COMPARED] === true;
}

async function setWhole(isWhole: boolean): Promise<void> {
  const stamp = await readStamp();
  if (stamp) await keepStamp({ ...stamp, isWhole });
}

/** Copies, a few at a time, what the copy lacks: all of it after a loss or where there was no copy before. */
export async function fillCopy(store: Store, files: CopyFiles): Promise<void> {
  for (;;) {
    const isDone = await inTurn(store, async () => {
      const stamp = await readStamp();
      if (!stamp || stamp.isWhole) return true;
      const some = (await uncopied(store, files, stamp.generation)).slice(0, AT_ONCE);
      await copyArticles(store, files, stamp, idsOf(some, "article"));
      await copyComparisons(store, files, stamp, idsOf(some, "comparison"));
      if (some.length < AT_ONCE) await setWhole(true);
      return some.length < AT_ONCE;
    });
    if (isDone) return;
  }
}

interface Uncopied {
  readonly kind: "article" | "comparison";
  readonly id: string;
}

const idsOf = (all: readonly Uncopied[], kind: Uncopied["kind"]): string[] =>
  all.filter((one) => one.kind === kind).map(({ id }) => id);

/** What is kept in the store and has no copy in this generation. */
async function uncopied(store: Store, files: CopyFiles, generation: number): Promise<Uncopied[]> {
  const names = new Set(await files.names(generation));
  const isKept = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
  const articles = await store.articles.filter(isKept).primaryKeys();
  const comparisons = await store.comparisons.filter(isKept).primaryKeys();
  const kept: Uncopied[] = [
    ...articles.map((id) => ({ kind: "article", id }) as const),
    ...comparisons.map((id) => ({ kind: "comparison", id }) as const),
  ];
  const named = await Promise.all(kept.map(async (one) => [one, await copyName(one.kind, one.id)] as const));
  return named.filter(([, name]) => !names.has(name)).map(([one]) => one);
}
