import { decodePage } from "../../../core/archive/decode";
import { LONGEST_LINE, linesOf } from "../../../core/archive/lines";
import { readLine, type SavedArticle, type SavedPage } from "../../../core/archive/read-line";
import type { WhySkipped } from "../../../core/archive/skipped";

/** What in a file may be an article. */
export interface Entry {
  /** The file, or the file and the line in it. */
  readonly name: string;
  readonly content: SavedPage | SavedArticle | { readonly skipped: WhySkipped };
}

const PAGE = /\.x?html?$/i;
const LINES = /\.(?:ndjson|jsonl)$/i;
/** Pages of a kind that is not read; beside a page lie also its pictures and styles, of which nothing need be said. */
const PACKED_PAGE = /\.(?:mht|mhtml|webarchive|maff|warc|gz|zip)$/i;

/** Everything that lies in the files, in the order of their names. `onBytes`: how many have been read. Never throws. */
export async function* entriesOf(files: readonly File[], onBytes: (read: number) => void): AsyncGenerator<Entry> {
  let before = 0;
  for (const file of ownFiles(files)) {
    const name = pathOf(file);
    try {
      if (LINES.test(name)) yield* lineEntries(file, name, (read) => onBytes(before + read));
      else yield { name, content: await pageOf(file, name) };
    } catch {
      // Moved, deleted or not to be read since it was chosen.
      yield { name, content: { skipped: "unreadable" } };
    }
    before += file.size;
    onBytes(before);
  }
}

/** Those that may be somebody's articles, by their names, and what was chosen by itself. */
export function ownFiles(files: readonly File[]): File[] {
  const paths = new Set(files.map(pathOf));
  const own = files.filter((file) => {
    const path = pathOf(file);
    if (PAGE.test(path)) return !isPart(path, paths);
    return LINES.test(path) || PACKED_PAGE.test(path) || path === file.name;
  });
  return own.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

/** From the chosen folder on, with "/"; a file that was chosen by itself has only its name. */
const pathOf = (file: File): string => file.webkitRelativePath || file.name;

/** The folder into which browsers put what a page shows, its frames too; they name it in their own language. */
const PARTS = /^(.+)(?:_(?:files|fichiers|archivos|file|pliki)|-Dateien)\//i;

/** Is it a part of another page, saved beside it? */
function isPart(path: string, paths: ReadonlySet<string>): boolean {
  const page = PARTS.exec(path)?.[1];
  return page !== undefined && [".html", ".htm"].some((ending) => paths.has(page + ending));
}

async function pageOf(file: File, name: string): Promise<Entry["content"]> {
  if (!PAGE.test(name)) return { skipped: "otherKind" };
  if (file.size > LONGEST_LINE) return { skipped: "tooLarge" };
  return { html: decodePage(new Uint8Array(await file.arrayBuffer())), url: null };
}

async function* lineEntries(file: File, name: string, onBytes: (read: number) => void): AsyncGenerator<Entry> {
  let number = 0;
  for await (const line of linesOf(chunksOf(file, onBytes))) {
    number += 1;
    const { id: _, ...content } = readLine(line);
    yield { name: `${name}:${number}`, content: "bad" in content ? { skipped: "badLine" } : content };
  }
}

/** Not every browser lets a stream be gone through by itself. */
async function* chunksOf(file: Blob, onBytes: (read: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      read += next.value.length;
      onBytes(read);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
