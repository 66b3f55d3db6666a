import type { CopyFiles } from "./copy-files";

/** What the browser leaves behind of a file that was not finished when it was killed. */
const UNFINISHED = ".crswap";
const FOLDER = /^copy-([1-9]\d*)$/;

/**
 * The copy in the origin private file system. It lies beside the browser's databases, not in one: a browser that finds
 * a database damaged deletes the database and leaves these files. Rejects where the browser has none, or none here.
 */
export async function originFiles(storage: StorageManager = navigator.storage): Promise<CopyFiles> {
  const root = await storage.getDirectory();
  return {
    generations: async () => (await namesIn(root)).flatMap(numberOf).sort((one, other) => one - other),
    names: async (generation) => {
      const folder = await folderOf(root, generation);
      return folder ? finished(folder, await namesIn(folder)) : [];
    },
    read: async (generation, name) => {
      const folder = await folderOf(root, generation);
      return folder ? orNull(async () => (await folder.getFileHandle(name)).getFile()) : null;
    },
    write: async (generation, name, file) => writeFile(root, `copy-${generation}`, name, file),
    remove: async (generation, name) => {
      const folder = await folderOf(root, generation);
      if (folder) await orNull(() => folder.removeEntry(name));
    },
    removeGeneration: async (generation) => {
      await orNull(() => root.removeEntry(`copy-${generation}`, { recursive: true }));
    },
  };
}

/** The browser writes beside the file and puts it in its place when it is closed. */
async function writeFile(root: FileSystemDirectoryHandle, folder: string, name: string, file: Blob): Promise<void> {
  const directory = await root.getDirectoryHandle(folder, { create: true });
  const writable = await (await directory.getFileHandle(name, { create: true })).createWritable();
  await writable.write(file);
  await writable.close();
}

function folderOf(root: FileSystemDirectoryHandle, generation: number): Promise<FileSystemDirectoryHandle | null> {
  return orNull(() => root.getDirectoryHandle(`copy-${generation}`));
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

/** Clears away what was not finished. */
async function finished(folder: FileSystemDirectoryHandle, names: readonly string[]): Promise<string[]> {
  for (const name of names) if (name.endsWith(UNFINISHED)) await folder.removeEntry(name).catch(() => {});
  return names.filter((name) => !name.endsWith(UNFINISHED));
}

function numberOf(name: string): number[] {
  const number = FOLDER.exec(name)?.[1];
  return number === undefined ? [] : [Number(number)];
}

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}
