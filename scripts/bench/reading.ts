import { readFileSync } from "node:fs";
import { readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Article, Block } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import type { ClaimCase } from "../../tests/languages/claim-corpus";
import { parse } from "../../tests/page/parse";
import { SAMPLES } from "../../tests/stand/samples";
import { peers } from "./peers";
import { processorTime } from "./processor";
import { type Row, row } from "./rows";

/** In bytes, as long as the text of a language is made by repeating its articles. */
const LENGTH = 150_000;
/** The slower libraries get a part of it. */
const PART = 30_000;
const PLAIN_TIMES = 100;
const FAST = 3;
const USUAL = 2;
/** Every number with its separators, and no question what it is. */
const PLAIN_NUMBER = /\d+(?:[.,  ]\d{3})*(?:[.,]\d+)?/g;

/** Each of one paragraph, as the language's own corpus has them; of German and English the stand's articles. */
async function textOf(code: string): Promise<string> {
  const stand = SAMPLES.filter((sample) => sample.language === code).map(({ host, path }) => standArticle(host, path));
  const { corpus } = await import(`../../tests/languages/${code}/claims.ts`);
  const passages = stand.length > 0 ? stand : (corpus as readonly ClaimCase[]).map(({ sentence }) => sentence);
  const once = `${passages.join("\n\n")}\n\n`;
  return once.repeat(Math.ceil(LENGTH / Buffer.byteLength(once)));
}

function standArticle(host: string, path: string): string {
  const file = new URL(`../../tests/stand/pages/${host}${path}.html`, import.meta.url);
  const article = readArticle(parse(readFileSync(file, "utf8")), null);
  if (isPageProblem(article)) throw new Error(`${host}${path}: ${article.sentence}`);
  return article.text;
}

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

/** Megabytes of news text a second of one core, from sentences to claims, by language; other libraries at the nearest they do. */
export async function reading(): Promise<Row[]> {
  const load = await peers();
  const rows: Row[] = [];
  for (const { code } of knowledge.languages) rows.push(...rowOf(code, await textOf(code)));
  return [...rows, ...othersOn(await textOf("en"), load)];
}

function rowOf(code: string, text: string): Row[] {
  const language = knowledge.languages.find((one) => one.code === code);
  const [topic] = knowledge.topics;
  if (!language || !topic) return [];
  const reader = claimReader(language, topic);
  if (!reader) return [];
  const article = articleOf(text, code);
  // Some hundred times: once is over before the clock moves.
  const long = text.repeat(PLAIN_TIMES);
  const plain = { name: "a plain number pattern", value: speed(long, () => long.match(PLAIN_NUMBER)) };
  const goal = { atLeast: code === "de" || code === "en" ? FAST : USUAL };
  return [
    row(
      `reading, ${code}`,
      "MB/s",
      speed(text, () => readClaims(article, reader)),
      plain,
      goal,
    ),
  ];
}

const speed = (text: string, work: () => unknown): number => Buffer.byteLength(text) / 1e3 / processorTime(work);

/** Numbers of a text, or its sentences and entities: none of them makes claims. */
function othersOn(text: string, load: NodeJS.Require): Row[] {
  const part = text.slice(0, PART);
  const nlp = load("compromise");
  const wink = load("wink-nlp")(load("wink-eng-lite-web-model"));
  const recognizers = load("@microsoft/recognizers-text-number");
  const [language, topic] = [knowledge.languages.find(({ code }) => code === "en"), knowledge.topics[0]];
  const reader = language && topic ? claimReader(language, topic) : null;
  if (!reader) throw new Error("English cannot be read.");
  const article = articleOf(text, "en");
  const ours = speed(text, () => readClaims(article, reader));
  const beside = (name: string, work: () => unknown): Row =>
    row(`reading, en, beside ${name}`, "MB/s", ours, { name, value: speed(part, work) });
  return [
    beside("wink-nlp (sentences, entities)", () => wink.readDoc(part).entities().out()),
    beside("compromise (numbers)", () => nlp(part).numbers().json()),
    beside("Recognizers-Text (numbers)", () => recognizers.recognizeNumber(part, "en-us")),
  ];
}
