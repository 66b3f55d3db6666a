import { mergeAll, nothingRenamed } from "../backup/merge";
import type { Part } from "../backup/read-backup";
import type { Store } from "../database";
import { copiedParts } from "./copy-file";
import type { CopyFiles } from "./copy-files";
import { inTurn } from "./guarded";
import { isArticleName } from "./kept";
import { keepStamp, readStamp } from "./stamp";

/** What the second copy brought. */
export interface BroughtBack {
  /** Articles that were missing. */
  readonly articles: number;
  readonly comparisons: number;
  /** Files of the copy that could not be read. */
  readonly unreadable: number;
}

/** Files that are brought back in one transaction. */
const AT_ONCE = 20;

/**
 * Brings back what the database lacks of the second copy, beside what is there; nothing stored is overwritten but by
 * the reader's own later word. Where it ends half-way it can be begun again: the sealed copies go only when all of them
 * was brought back. Rejects with a StoreProblem. `onProgress`: of 1.
 */
export async function bringBack(store: Store, onProgress: (done: number) => void = () => {}): Promise<BroughtBack> {
  if (!store.copies) return { articles: 0, comparisons: 0, unreadable: 0 };
  const files = await store.copies();
  const sealed = (await readStamp())?.sealed ?? [];
  const all = await sealedFiles(files, sealed);
  const before = { articles: await store.articles.count(), comparisons: await store.comparisons.count() };
  const renamed = nothingRenamed();
  let unreadable = 0;
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const { parts, damaged } = await readSome(files, all.slice(at, at + AT_ONCE));
    unreadable += damaged;
    await mergeAll(store, parts, renamed);
    onProgress(Math.min(1, (at + AT_ONCE) / all.length));
  }
  await unseal(store, files, sealed);
  return {
    articles: (await store.articles.count()) - before.articles,
    comparisons: (await store.comparisons.count()) - before.comparisons,
    unreadable,
  };
}

interface SealedFile {
  readonly generation: number;
  readonly name: string;
}

/** Articles before the comparisons that quote them; of several generations the oldest first. */
async function sealedFiles(files: CopyFiles, sealed: readonly number[]): Promise<SealedFile[]> {
  const all: SealedFile[] = [];
  for (const generation of sealed) for (const name of await files.names(generation)) all.push({ generation, name });
  return [...all.filter(({ name }) => isArticleName(name)), ...all.filter(({ name }) => !isArticleName(name))];
}

async function readSome(files: CopyFiles, some: readonly SealedFile[]): Promise<{ parts: Part[]; damaged: number }> {
  const parts: Part[] = [];
  let damaged = 0;
  for (const { generation, name } of some) {
    const file = await files.read(generation, name);
    // An empty one was begun when the browser was killed: what was to be in it was not acknowledged.
    if (!file || file.size === 0) continue;
    const read = await copiedParts(file);
    if (read) parts.push(...read);
    else damaged++;
  }
  return { parts, damaged };
}

/** There is nothing to be brought back, and the reader knows it. */
export async function acceptLoss(store: Store): Promise<void> {
  if (store.copies) await unseal(store, await store.copies(), (await readStamp())?.sealed ?? []);
}

/** Done: the store has it all again, and the copies of it follow the store. */
function unseal(store: Store, files: CopyFiles, sealed: readonly number[]): Promise<void> {
  return inTurn(store, async () => {
    const stamp = await readStamp();
    if (!stamp) return;
    await keepStamp({ ...stamp, sealed: stamp.sealed.filter((one) => !sealed.includes(one)), loss: null });
    for (const generation of sealed) await files.removeGeneration(generation);
  });
}
