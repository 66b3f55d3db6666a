import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { INTERFACE_LANGUAGES } from "../../locales/locale";
import type { BrowserName } from "../browsers/places";
import { builtFolder } from "../build";

/** What weighs on somebody's page or screen, in bytes as a gzip of the best level has it. */
export interface Weight {
  /** "spotter", "language it", "panel". */
  readonly name: string;
  readonly bytes: number;
  readonly most: number;
}

/** Of most languages; those whose verbs and nouns have the most forms need more. */
const LANGUAGE = 46_000;
const MANY_FORMS: Readonly<Record<string, number>> = { it: 62_000, ru: 62_000, uk: 62_000 };

/** How heavy the built extension is, and may be: what every page gets, what an article gets, and what stands beside it. */
export function weights(browser: BrowserName): Weight[] {
  const folder = builtFolder(browser);
  const weigh = (name: string, files: readonly string[], most: number): Weight => ({
    name,
    bytes: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0),
    most,
  });
  const languages = readdirSync(join(folder, "languages")).map((file) => file.replace(/\.js$/, ""));
  return [
    // Compiled on every page that anybody opens.
    weigh("spotter", ["content-scripts/spotter.js"], 6_000),
    // On an article: what reads, with what the topic's evidence weighs, and the one language it is in.
    weigh("reader", ["reader.js"], 146_000),
    ...languages.map((code) => weigh(`language ${code}`, [`languages/${code}.js`], MANY_FORMS[code] ?? LANGUAGE)),
    weigh("background", ["background.js"], 84_000),
    // With the words of the one language that it speaks.
    weigh("panel", [...scriptsOf(join(folder, "sidepanel.html")), heaviestWords(folder)], 178_000),
  ];
}

/** Every script that a page of the extension has loaded before it shows anything. */
function scriptsOf(page: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = ""]) => file);
}

/** The file of the interface's language that weighs most; each is a chunk under its code. */
function heaviestWords(folder: string): string {
  const isWords = (file: string): boolean => INTERFACE_LANGUAGES.some((code) => file.startsWith(`${code}-`));
  const files = readdirSync(join(folder, "chunks")).filter(isWords);
  if (files.length !== INTERFACE_LANGUAGES.length) throw new Error(`languages of the interface: ${files.join(", ")}`);
  const weight = (file: string): number => gzipSync(readFileSync(join(folder, "chunks", file))).length;
  return join("chunks", files.sort((a, b) => weight(b) - weight(a))[0] ?? "");
}

/** A sentence for each part that is heavier than it may be. */
export function overBudget(browser: BrowserName): string[] {
  const heavy = weights(browser).filter(({ bytes, most }) => bytes > most);
  return heavy.map(({ name, bytes, most }) => `The ${name} weighs ${bytes} bytes (gzip); it may weigh ${most}.`);
}
