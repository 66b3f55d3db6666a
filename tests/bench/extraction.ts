/**
 * How well pages are read, measured on pages that are not part of the project (../shared):
 *   jiti tests/bench/extraction.ts
 * Body text against plain Readability on real news pages, both halves (the rules were written on the first, the
 * second was held back), and quotes and metadata on the development set, with a table of misses.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import type { Article } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { parse } from "../page/parse";
import { combine, type Score, scorePage } from "./shingles";

const SHARED = new URL("../../../shared/", import.meta.url);
const FIELDS = ["title", "publisher", "publishedAt", "modifiedAt", "language", "canonicalUrl", "byline"] as const;
/** Development pages that were read while the rules were written; misses on all others are only counted. */
const SEEN = /^(?:seed|de-(?:01|03|04|06|08|11|12)|en-(?:01|03|05|06|08|11|12|14)|(?:ru|uk|ko|fr|es)-0[12])/;

interface GoldPage {
  readonly articleBody: string;
  readonly url: string;
}

interface GoldRecord {
  readonly article: Partial<Record<(typeof FIELDS)[number] | "url", string | null>>;
  readonly claims: readonly GoldQuote[];
  readonly statements?: readonly GoldQuote[];
}

interface GoldQuote {
  readonly quote: string;
  readonly optional?: boolean;
  readonly auto?: boolean;
}

function measurePages(): void {
  const folder = new URL("pages/", SHARED);
  const gold: Record<string, GoldPage> = JSON.parse(readFileSync(new URL("ground-truth.json", folder), "utf8"));
  const ids = Object.keys(gold).sort();
  for (const half of [0, 1]) {
    const rows = ids.filter((_, i) => i % 2 === half).map((id) => measurePage(folder, id, gold[id] as GoldPage));
    console.log(`\n${half === 0 ? "Pages, half written on" : "Pages, half held back"} (${rows.length})`);
    print(
      "Readability, textContent",
      rows.map((row) => row.plain),
    );
    print(
      "readArticle",
      rows.map((row) => row.own),
    );
    const times = rows.map((row) => row.ms).sort((a, b) => a - b);
    console.log(
      `  ${"ms per page (linkedom)".padEnd(26)} median ${at(times, 0.5).toFixed(0)}, p95 ${at(times, 0.95).toFixed(0)}`,
    );
  }
}

function measurePage(
  folder: URL,
  id: string,
  { articleBody, url }: GoldPage,
): { plain: Score; own: Score; ms: number } {
  const document = parse(gunzipSync(readFileSync(new URL(`${id}.html.gz`, folder))).toString("utf8"));
  const plain = new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? "";
  const start = performance.now();
  const article = readArticle(document, url);
  const ms = performance.now() - start;
  return {
    plain: scorePage(articleBody, plain),
    own: scorePage(articleBody, isPageProblem(article) ? "" : article.text),
    ms,
  };
}

function print(name: string, scores: readonly Score[]): void {
  const { f1, precision, recall } = combine(scores);
  console.log(`  ${name.padEnd(26)} F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function checkRecords(set: string): void {
  const folder = new URL(`${set}/`, SHARED);
  const tallies = new Map<string, Map<string, [right: number, all: number]>>();
  const misses: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    const name = file.replace(".html", "");
    const gold: GoldRecord = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), "utf8"));
    const article = readArticle(parse(readFileSync(new URL(file, folder), "utf8")), gold.article.url ?? null);
    const seen = SEEN.test(name) ? "seen" : "held back";
    const tally = tallies.get(seen) ?? tallies.set(seen, new Map()).get(seen);
    for (const [field, right, note] of compare(article as Article, gold)) {
      const [hits, all] = tally?.get(field) ?? [0, 0];
      tally?.set(field, [hits + Number(right), all + 1]);
      if (!right && seen === "seen") misses.push(`  ${name} ${field}: ${note}`);
    }
  }
  for (const [seen, tally] of tallies) {
    console.log(`\n${set}, ${seen}`);
    for (const [field, [right, all]] of tally) console.log(`  ${field.padEnd(14)} ${right} of ${all}`);
  }
  if (misses.length > 0) console.log(["misses on the pages seen:", ...misses].join("\n"));
}

function compare(article: Article, gold: GoldRecord): [field: string, right: boolean, note: string][] {
  const fields = FIELDS.filter((field) => field in gold.article).map((field): [string, boolean, string] => {
    const [want, got] = [gold.article[field] ?? null, article[field] ?? null];
    return [field, isSame(want, got), `${got}, should be ${want}`];
  });
  const quotes = [...gold.claims, ...(gold.statements ?? [])].filter((said) => !said.optional && !said.auto);
  return [
    ...fields,
    ...quotes.map(({ quote }): [string, boolean, string] => ["quote", article.text?.includes(quote) ?? false, quote]),
  ];
}

/** Dates are the same when they are one moment: the gold tells some on a clock that the page does not show. */
function isSame(want: string | null, got: string | null): boolean {
  if (want === got) return true;
  return want !== null && got !== null && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(want) && Date.parse(want) === Date.parse(got);
}

if (!existsSync(SHARED)) throw new Error("The pages to measure on (../shared) are not here.");
measurePages();
for (const set of ["devset", "seed"]) checkRecords(set);
