import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { decodePage } from "./decode";
import { linesOf } from "./lines";
import type { Options } from "./options";

/** What names an input in its record: `file`, or `id` of a line. */
export type Key = { readonly file: string } | { readonly id: unknown };

export interface PageInput {
  readonly key: Key;
  readonly html: string;
  /** The address that comes with the page, if one does. */
  readonly url: string | null;
}

/** A text without a page around it. */
export interface TextInput {
  readonly key: Key;
  readonly text: string;
  readonly title: string;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

export interface UnreadableInput {
  readonly key: Key;
  /** Why, for people. */
  readonly error: string;
}

export type Input = PageInput | TextInput | UnreadableInput;

const PAGE = /\.x?html?(?:\.gz)?$/i;

/** Everything the command line names, in its order; folders in the order of their files' names. */
export async function* inputsOf({ paths, ndjson }: Options): AsyncGenerator<Input> {
  for (const path of paths) {
    if (ndjson) yield* recordsOf(path);
    else if (path === "-") yield page("-", await buffer(process.stdin));
    else for (const file of pagesIn(path)) yield readPage(file);
  }
}

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

async function* recordsOf(path: string): AsyncGenerator<Input> {
  const stream = path === "-" ? process.stdin : createReadStream(path);
  try {
    for await (const line of linesOf(stream)) {
      if (line.text.trim() !== "") yield readLine(line.text, line.number);
    }
  } catch (error) {
    yield { key: { file: path }, error: (error as Error).message };
  }
}

/** One line of NDJSON; without an id of its own it goes by its number. */
function readLine(line: string, number: number): Input {
  const record = parseObject(line);
  if (!record) return { key: { id: number }, error: `Line ${number} is no JSON object.` };
  const key = { id: record.id ?? number };
  const url = string(record.url);
  if (typeof record.html === "string") return { key, html: record.html, url };
  if (typeof record.text !== "string") return { key, error: `Line ${number} has neither "html" nor "text".` };
  const { text, title, language, publishedAt } = record;
  return {
    key,
    text,
    title: string(title) ?? "",
    language: string(language)?.toLowerCase() ?? null,
    publishedAt: string(publishedAt),
    url,
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function string(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
