import { readFileSync } from "node:fs";
import { readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Article, Block } from "../../core/page/article";

/**
 * How many megabytes of news text a second go from sentences to claims on one core, by language. Texts are the stand's
 * own articles (or files named on the command line), repeated to about a megabyte. Processor time of the process, so that
 * others at work on the machine do not count.
 */
const RUNS = 5;

function articleOf(text: string, language: string): Article {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n\n", start);
    const end = stop < 0 ? text.length : stop;
    blocks.push({ start, end, kind: "paragraph" });
    start = end + 2;
  }
  return {
    url: null,
    canonicalUrl: null,
    title: "",
    byline: null,
    publisher: null,
    publishedAt: "2025-06-01",
    modifiedAt: null,
    language,
    text,
    blocks,
  };
}

for (const [language, file] of process.argv.slice(2).map((argument) => argument.split("="))) {
  const reader = knowledge.languages.find((known) => known.code === language);
  const topic = knowledge.topics[0];
  const claims = reader && topic && claimReader(reader, topic);
  if (!claims || !file || !language) continue;
  const text = readFileSync(file, "utf8");
  const article = articleOf(text, language);
  const bytes = Buffer.byteLength(text);
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    readClaims(article, claims);
    return process.cpuUsage(from).user / 1e3;
  }).toSorted((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  console.log(
    `${language}  ${(bytes / 1e6).toFixed(2)} MB  median ${median.toFixed(0)} ms of processor time  ${(bytes / 1e3 / median).toFixed(2)} MB/s`,
  );
}
