import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { decodePage } from "../../core/archive/decode";
import { LONGEST_LINE, linesOf } from "../../core/archive/lines";
import { type BadLine, readLine, type SavedArticle, type SavedPage } from "../../core/archive/read-line";
import type { Options } from "./options";

/** What names an input in its record: `file`, or of a line its number, from 1, and the `id` that it came with. */
export type Key = { readonly file: string } | { readonly line: number; readonly id?: unknown };

interface Keyed {
  readonly key: Key;
}

export type PageInput = Keyed & SavedPage;
export type ArticleInput = Keyed & SavedArticle;
/** `error`: why it could not be read, for people. */
export type UnreadableInput = Keyed & { readonly error: string };
export type Input = PageInput | ArticleInput | UnreadableInput;

const PAGE = /\.x?html?(?:\.gz)?$/i;

/**
 * Everything the command line names, in its order; folders in the order of their files' names. Of lines those after the
 * first `done`. Throws where lines cannot be read on.
 */
export async function* inputsOf({ paths, ndjson }: Options, done = 0): AsyncGenerator<Input> {
  if (ndjson) return yield* lineInputs(paths, done);
  for (const path of paths) {
    if (path === "-") yield page("-", await buffer(process.stdin));
    else for (const file of pagesIn(path)) yield readPage(file);
  }
}

/** Counted through all files, so that the lines that come out have the numbers of those that went in. */
async function* lineInputs(paths: readonly string[], done: number): AsyncGenerator<Input> {
  let number = 0;
  for (const path of paths) {
    for await (const line of linesOf(path === "-" ? process.stdin : createReadStream(path))) {
      number += 1;
      if (number > done) yield lineInput(line, number);
    }
  }
}

function lineInput(text: string, line: number): Input {
  const { id, ...read } = readLine(text);
  const key = id === undefined ? { line } : { line, id };
  return "bad" in read ? { key, error: `Line ${line} ${BAD_LINES[read.bad]}.` } : { key, ...read };
}

const BAD_LINES: Readonly<Record<BadLine["bad"], string>> = {
  tooLong: `is longer than ${LONGEST_LINE} characters`,
  emptyLine: "is empty",
  noObject: "is no JSON object",
  noText: 'has neither "html" nor "text" nor an "article"',
};

/** The pages of a folder and the folders in it; a file is itself, whatever it is called. */
function pagesIn(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return pagesIn(join(path, entry.name));
    return PAGE.test(entry.name) ? [join(path, entry.name)] : [];
  });
}

function readPage(file: string): Input {
  try {
    return page(file, readFileSync(file));
  } catch (error) {
    return { key: { file }, error: (error as Error).message };
  }
}

function page(file: string, bytes: Buffer): PageInput {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return { key: { file }, html: decodePage(isPacked ? gunzipSync(bytes) : bytes), url: null };
}
