import { browser } from "wxt/browser";
import type { CopyFiles } from "./copy-files";

const PREFIX = "copy:";

/** The copy in `storage.local`, as base64: for browsers that give this extension no file system of its own. */
export const keptFiles: CopyFiles = {
  generations: async () => {
    const numbers = (await keys()).map((key) => Number(key.split(":", 2)[1]));
    return [...new Set(numbers)].filter((number) => number > 0).sort((one, other) => one - other);
  },
  names: (generation) => namesOf(generation),
  read: async (generation, name) => {
    const key = keyOf(generation, name);
    const kept: unknown = (await browser.storage.local.get(key))[key];
    return typeof kept === "string" ? new Blob([bytesOf(kept)]) : null;
  },
  write: async (generation, name, file) => {
    await browser.storage.local.set({ [keyOf(generation, name)]: await base64Of(file) });
  },
  remove: (generation, name) => browser.storage.local.remove(keyOf(generation, name)),
  removeGeneration: async (generation) => {
    await browser.storage.local.remove((await namesOf(generation)).map((name) => keyOf(generation, name)));
  },
};

const keyOf = (generation: number, name: string): string => `${PREFIX}${generation}:${name}`;

async function keys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(PREFIX));
}

async function namesOf(generation: number): Promise<string[]> {
  const start = keyOf(generation, "");
  return (await keys()).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

/** How many bytes are made into text at once: a call takes only so many arguments. */
const AT_ONCE = 8_192;

async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
