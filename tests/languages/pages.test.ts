import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../../core/analyse";
import type { Claim } from "../../core/claims/claim";
import { knowledge } from "../../core/knowledge";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { topicOfMeasure } from "../../core/topic-of";
import { parse } from "../page/parse";

/** Whole pages of our own, with what a careful coder takes from them: `gold.json` in the codebook's form. */
const PAGES = new URL("../pages/", import.meta.url);

/** Lowest F1 of a language's figures, and lowest share of right sources among those found. */
const LEAST_F1 = 0.85;
const LEAST_SOURCES = 0.85;

type Figure = Pick<Claim, "measure" | "low" | "best" | "high" | "source"> & { readonly optional?: boolean };

interface Gold {
  readonly article: { readonly url: string; readonly language: string; readonly title: string };
  readonly topics: readonly { readonly id: string; readonly matched: boolean }[];
  readonly claims: readonly Figure[];
}

const names = readdirSync(PAGES).filter((name) => existsSync(new URL(`${name}/gold.json`, PAGES)));
const goldOf = (name: string): Gold => JSON.parse(readFileSync(new URL(`${name}/gold.json`, PAGES), "utf8"));
const sets = [...Map.groupBy(names, (name) => `${topicOf(name)} in ${goldOf(name).article.language}`)];

/** The topic that the page was coded for. */
function topicOf(name: string): string {
  return goldOf(name).topics[0]?.id ?? "";
}

function read(name: string) {
  const html = readFileSync(new URL(`${name}/page.html`, PAGES), "utf8");
  const article = readArticle(parse(html), goldOf(name).article.url);
  if (isPageProblem(article)) throw new Error(`${name}: ${article.sentence}`);
  return analyse(article, knowledge);
}

const sameFigure = (one: Figure, other: Figure): boolean =>
  one.measure === other.measure && one.low === other.low && one.best === other.best && one.high === other.high;

/** Pairs each figure wanted with one that was read, one of the same source first. */
function pairsOf(wanted: readonly Figure[], got: readonly Figure[]): (readonly [Figure, Figure])[] {
  const left = [...got];
  return wanted.flatMap((figure) => {
    const same = left.filter((one) => sameFigure(one, figure));
    const one = same.find(({ source }) => source === figure.source) ?? same[0];
    if (!one) return [];
    left.splice(left.indexOf(one), 1);
    return [[figure, one] as const];
  });
}

describe.each(sets)("pages on %s", (_, own) => {
  it("are at least three, told apart from what is not on the topic", () => {
    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const name of own) {
      const { article, topics } = read(name);
      const gold = goldOf(name);
      expect([name, article.title, article.language]).toEqual([name, gold.article.title, gold.article.language]);
      const { matched } = topics.find(({ id }) => id === topicOf(name)) ?? {};
      expect([name, matched]).toEqual([name, gold.topics[0]?.matched ?? false]);
    }
  });

  it("give the figures that a coder takes from them, and whose they are", () => {
    let [pairs, right, wanted, extra] = [0, 0, 0, 0];
    for (const name of own) {
      const gold = goldOf(name).claims;
      const got = read(name).claims.filter(({ measure }) => topicOfMeasure(measure) === topicOf(name));
      const found = pairsOf(gold, got);
      const needed = found.filter(([figure]) => !figure.optional);
      pairs += needed.length;
      right += needed.filter(([figure, one]) => figure.source === one.source).length;
      wanted += gold.filter((figure) => !figure.optional).length;
      extra += got.length - found.length;
    }
    const precision = pairs / (pairs + extra);
    const recall = pairs / wanted;
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(LEAST_F1);
    expect(right / pairs).toBeGreaterThanOrEqual(LEAST_SOURCES);
  });
});
