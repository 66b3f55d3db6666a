import { type ArticleEntry, filterEntries, NO_FILTER } from "../../components/library/articles/entry";
import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { groupEchoes } from "../../core/comparison/echoes";
import { independenceOf } from "../../core/comparison/origins";
import { foldForSearch } from "../../core/text/search";
import { relations } from "../../core/topics/dprk-russia/relations";

/**
 * How long a reader waits for the comparison with thousands of saved claims, and for a search through thousands of
 * articles. Processor time of the process in milliseconds, the median of several runs.
 *
 * node --import ./scripts/typescript.mjs tests/bench/comparison.ts
 */
const RUNS = 7;

const SOURCES = ["kr.nis", "ua.intelligence", "ua.president", "us.gov", "uk.mod", "publisher", "unnamed"];
const QUOTE =
  "South Korea’s National Intelligence Service told lawmakers that at least so many soldiers had been killed, No.";

/** All of one measure, which is the worst case: a third of them echoes, a seventh in nobody's name. */
function claims(count: number): ComparedClaim[] {
  return Array.from({ length: count }, (_, i) => {
    const best = 300 + (i % 3 === 0 ? 0 : (i * 37) % 5_000);
    const day = new Date(Date.UTC(2024, 9, 18 + (i % 500))).toISOString().slice(0, 10);
    return {
      ...{ id: `claim ${i}`, articleId: `article ${Math.floor(i / 3)}`, outlet: `outlet ${i % 80}` },
      ...{ measure: "casualties.killed", unit: "people", low: best, best, high: i % 5 === 0 ? null : best },
      ...{ qualifier: i % 5 === 0 ? "atLeast" : "exactly", stance: i % 50 === 0 ? "denies" : "asserts" },
      ...{ source: SOURCES[i % SOURCES.length] ?? "", asOf: i % 11 === 0 ? day.slice(0, 7) : day },
      quote: `${QUOTE} ${i % 200}.`,
    } as ComparedClaim;
  });
}

function entries(count: number): ArticleEntry[] {
  return Array.from({ length: count }, (_, i) => {
    const article = { id: `article ${i}`, date: "2025-01-13", topics: [], language: "en", publisher: "The Courier" };
    return { article, claims: [], tags: [], text: foldForSearch(QUOTE.repeat(3)) } as unknown as ArticleEntry;
  });
}

/** About 4,000 letters, as long as an article is. */
const TEXTS: Readonly<Record<string, string>> = {
  English: QUOTE.repeat(36),
  Korean: "국가정보원은 북한군 사상자가 4,700여 명에 이른다고 국회에 보고했다. ".repeat(105),
};

function timed(name: string, work: () => unknown): void {
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    work();
    return process.cpuUsage(from).user / 1e3;
  }).toSorted((a, b) => a - b);
  console.log(`${(times[Math.floor(RUNS / 2)] ?? 0).toFixed(1).padStart(8)} ms  ${name}`);
}

for (const count of [1_000, 10_000, 50_000]) {
  const others = claims(count);
  const own = claims(10).map((claim) => ({ ...claim, id: `own ${claim.id}`, articleId: "own" }));
  const said = count.toLocaleString("en");
  timed(`10 figures of an article against ${said}`, () => compareArticle(own, others, relations));
  timed(`articles, outlets, origins of ${said}`, () => independenceOf(others));
  timed(`echoes of ${said} grouped`, () => groupEchoes(others, (one) => one));
}
for (const [language, text] of Object.entries(TEXTS)) {
  const count = 5_000;
  timed(`${count} texts folded for a search (${language})`, () => {
    for (let i = 0; i < count; i++) foldForSearch(`${i} ${text}`);
  });
  const found = entries(count);
  const texts = new Map(found.map(({ article }, i) => [article.id, foldForSearch(`${i} ${text}`)]));
  timed(`${count} articles searched for what is in none (${language})`, () =>
    filterEntries(found, { ...NO_FILTER, search: "nowhere 없다" }, texts),
  );
}
