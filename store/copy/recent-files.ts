import { browser } from "wxt/browser";
import type { CopyFiles } from "./copy-files";

/** In `storage.local`: what was written last as [generation, name], the latest at the end. */
const KEY = "copiedLast";
/** Files that lie twice. A damaged part of Chromium's log holds the names of fewer. */
const RECENT = 200;
/** Of a file that lies twice, in bytes; few articles are larger. */
const LARGEST = 256 * 1_024;

/**
 * `files`, with those that were written last a second time in `beside`. Chromium keeps the names of its private files in a
 * log that a crash can tear, as it can tear the database's: what is written from then on is gone at a later start. Where
 * both are torn, what was saved since lies here alone.
 */
export function withRecent(files: CopyFiles, beside: CopyFiles): CopyFiles {
  const inBoth = async <T>(ask: (one: CopyFiles) => Promise<T[]>): Promise<T[]> => [
    ...new Set([...(await ask(files)), ...(await ask(beside))]),
  ];
  return {
    generations: async () => (await inBoth((one) => one.generations())).sort((one, other) => one - other),
    names: (generation) => inBoth((one) => one.names(generation)),
    read: async (generation, name) => (await beside.read(generation, name)) ?? files.read(generation, name),
    write: async (generation, name, file) => {
      await files.write(generation, name, file);
      if (file.size > LARGEST) return beside.remove(generation, name);
      for (const [old, gone] of await noteLast(generation, name)) await bringHome(files, beside, old, gone);
      await beside.write(generation, name, file);
    },
    remove: async (generation, name) => {
      await files.remove(generation, name);
      await beside.remove(generation, name);
    },
    removeGeneration: async (generation) => {
      await files.removeGeneration(generation);
      await beside.removeGeneration(generation);
    },
  };
}

type Written = readonly [generation: number, name: string];

/** Notes that this is being written; resolves with those that are too many now. */
async function noteLast(generation: number, name: string): Promise<Written[]> {
  const noted = ((await browser.storage.local.get(KEY))[KEY] ?? []) as Written[];
  const all: Written[] = [...noted.filter((one) => one[0] !== generation || one[1] !== name), [generation, name]];
  await browser.storage.local.set({ [KEY]: all.slice(-RECENT) });
  return all.slice(0, -RECENT);
}

/** Leaves it in one place only: where it is, or ought to be. */
async function bringHome(files: CopyFiles, beside: CopyFiles, generation: number, name: string): Promise<void> {
  const file = await beside.read(generation, name);
  if (file && !(await files.read(generation, name))?.size) await files.write(generation, name, file);
  await beside.remove(generation, name);
}
