import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Article, Block } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { parse } from "../page/parse";
import { SAMPLES } from "../stand/samples";

/**
 * How many megabytes of news text a second go from sentences to claims on one core, by language, and through other
 * libraries in the same run. Texts are the stand's own articles, which are dense with figures (or files named on the
 * command line: `de=text.txt`), repeated to about a megabyte. Processor time of the process, so that others at work on
 * the machine do not count.
 *
 * node --import ./scripts/typescript.mjs tests/bench/claims.ts [--others FOLDER] [de=FILE …]
 *
 * FOLDER is one in which `npm install compromise wink-nlp wink-eng-lite-web-model @microsoft/recognizers-text-number` was run.
 */
const RUNS = 5;
const MEGABYTE = 1_000_000;

function articleOf(text: string, language: string): Article {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n\n", start);
    const end = stop < 0 ? text.length : stop;
    blocks.push({ start, end, kind: "paragraph" });
    start = end + 2;
  }
  const nothing = { url: null, canonicalUrl: null, title: "", byline: null, publisher: null, modifiedAt: null };
  return { ...nothing, publishedAt: "2025-06-01", language, text, blocks };
}

/** Text of the stand's articles in `language`, again and again. */
function standText(language: string): string {
  const texts = SAMPLES.filter((sample) => sample.language === language).map(({ host, path }) => {
    const article = readArticle(
      parse(readFileSync(new URL(`../stand/pages/${host}${path}.html`, import.meta.url), "utf8")),
      null,
    );
    if (isPageProblem(article)) throw new Error(`${host}${path}: ${article.sentence}`);
    return article.text;
  });
  const once = `${texts.join("\n\n")}\n\n`;
  return once.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(once)));
}

/** Megabytes a second of the processor's time: the median of some runs behind one to warm up. */
function measure(name: string, text: string, work: () => unknown): void {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    work();
    return process.cpuUsage(from).user / 1e3;
  }).toSorted((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  console.log(`${name.padEnd(44)} ${(Buffer.byteLength(text) / 1e3 / median).toFixed(2).padStart(7)} MB/s`);
}

function measureOurs(language: string, text: string): void {
  const known = knowledge.languages.find(({ code }) => code === language);
  const topic = knowledge.topics[0];
  const claims = known && topic && claimReader(known, topic);
  if (!claims) return;
  const article = articleOf(text, language);
  measure(`${language}: sentences to claims`, text, () => readClaims(article, claims));
}

/** Each library at the nearest it has: all numbers of a text, or all its sentences and words. */
function measureOthers(folder: string, text: string): void {
  const load = createRequire(`${folder}/package.json`);
  const part = text.slice(0, MEGABYTE / 10);
  const nlp = load("compromise");
  measure("en: compromise, numbers", part, () => nlp(part).numbers().json());
  const wink = load("wink-nlp")(load("wink-eng-lite-web-model"));
  measure("en: wink-nlp, sentences and entities", part, () => wink.readDoc(part).entities().out());
  const recognizers = load("@microsoft/recognizers-text-number");
  measure("en: Recognizers, numbers", part, () => recognizers.recognizeNumber(part, "en-us"));
}

const args = process.argv.slice(2);
const others = args.includes("--others") ? args[args.indexOf("--others") + 1] : undefined;
const files = args.flatMap((argument) => (argument.includes("=") ? [argument.split("=")] : []));
for (const [language = "", file = ""] of files) measureOurs(language, readFileSync(file, "utf8"));
if (files.length === 0) for (const language of ["de", "en"]) measureOurs(language, standText(language));
if (others) measureOthers(others, standText("en"));
