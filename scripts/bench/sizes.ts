import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtFolder } from "../build";
import { type Row, row } from "./rows";

/** Bytes that a part of the extension brings, as gzip of the best level has them: its own file, and what it imports of others. */
const PARTS: readonly { readonly name: string; readonly files: RegExp; readonly most: number | null }[] = [
  { name: "spotter, on every page", files: /^content-scripts\/spotter\.js$/, most: 6_000 },
  { name: "reader with the largest language", files: /^reader\.js$/, most: 60_000 },
  { name: "background", files: /^background\.js$/, most: null },
];
const LANGUAGE = /^languages\/\w+\.js$/;

/** What the built extension weighs. */
export async function sizes(): Promise<Row[]> {
  const folder = builtFolder("chromium");
  const files = readdirSync(folder, { recursive: true }).map(String);
  const weigh = (one: RegExp): number[] =>
    files
      .filter((file) => one.test(file))
      .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  const language = Math.max(0, ...weigh(LANGUAGE));
  return PARTS.map(({ name, files: own, most }) => {
    const bytes = weigh(own).reduce((sum, size) => sum + size, 0) + (name.startsWith("reader") ? language : 0);
    return row(`size, ${name}`, "B gzip", bytes, null, most === null ? null : { atMost: most });
  });
}
