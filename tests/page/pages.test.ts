import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { parse } from "./parse";

const PAGES = new URL("../pages/", import.meta.url);

/** expected.json: what a page must be read as. A block is [kind, text] and, in a live blog, its entry and time. */
interface Expected {
  readonly url: string | null;
  readonly problem?: string;
  readonly article?: Omit<Article, "url" | "text" | "blocks">;
  readonly blocks?: readonly (readonly [string, string, number?, (string | null)?])[];
}

const names = readdirSync(PAGES).filter((name) => existsSync(new URL(`${name}/page.html`, PAGES)));

describe("every page of tests/pages", () => {
  it("has its expectation beside it", () => {
    const missing = names.filter(
      (name) =>
        !readdirSync(new URL(`${name}/`, PAGES)).some(
          (file) => file.endsWith("expected.json") || file.endsWith("gold.json"),
        ),
    );
    expect(missing).toEqual([]);
  });

  it.each(names.filter((name) => existsSync(new URL(`${name}/expected.json`, PAGES))))("%s", (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, PAGES), "utf8"));
    const article = readArticle(parse(readFileSync(new URL(`${name}/page.html`, PAGES), "utf8")), expected.url);
    if (isPageProblem(article)) return expect(article.problem).toBe(expected.problem);
    const { url, text, blocks, ...metadata } = article;
    expect(url).toBe(expected.url);
    expect(metadata).toEqual(expected.article);
    expect(blocks.map((block) => describeBlock(article, block))).toEqual(expected.blocks);
    expect(text).toBe(expected.blocks?.map((block) => block[1]).join("\n\n"));
  });
});

function describeBlock(article: Article, block: Article["blocks"][number]): unknown[] {
  const shown = [block.kind, article.text.slice(block.start, block.end)];
  return block.entry === undefined ? shown : [...shown, block.entry, block.publishedAt ?? null];
}
