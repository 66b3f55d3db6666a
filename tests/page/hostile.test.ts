import { describe, expect, it } from "vitest";
import type { Article } from "../../core/page/article";
import { locateQuote } from "../../core/page/find-quote";
import { looksLikeArticle } from "../../core/page/is-article";
import { LIMITS } from "../../core/page/limits";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { samplePage } from "../../core/page/sample-text";
import { parse } from "./parse";

const URL = "https://hostile.example/a-page-that-means-harm";
const PROSE =
  "<p>The harbour gates have been stuck since Tuesday and 34 boats cannot leave, the harbour master said.</p>";

function problemOf(html: string): string | null {
  const result = readArticle(parse(html), URL);
  return isPageProblem(result) ? result.problem : null;
}

describe("pages that are too much are refused before any library runs", () => {
  it("50,000 nested elements", () => {
    expect(problemOf(`<html><body>${"<div>".repeat(50_000)}x`)).toBe("tooDeep");
  });
  it("elements without number", () => {
    expect(problemOf(`<html><body>${"<b>x</b>".repeat(LIMITS.elements + 1)}</body></html>`)).toBe("tooLarge");
  });
  it("10 MB of text", () => {
    expect(problemOf(`<html><body><p>${"word ".repeat(2_000_000)}</p></body></html>`)).toBe("tooLarge");
  });
  it("10 MB of script are not text", () => {
    expect(problemOf(`<html><body>${PROSE}<script>${"x = 1; ".repeat(1_500_000)}</script></body></html>`)).toBeNull();
  });
  it("another kind of document", () => {
    const svg = parse("<svg><text>A drawing with words</text></svg>");
    expect(readArticle(svg, URL)).toMatchObject({ problem: "notHtml" });
    const xml = { contentType: "application/xml", documentElement: null } as unknown as Document;
    expect(readArticle(xml, URL)).toMatchObject({
      problem: "notHtml",
      sentence: "This is not a web page but another kind of file.",
    });
  });
});

describe("nothing throws and nothing takes long", () => {
  const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
  const pages: Record<string, string> = {
    "JSON-LD nested without end": `<script type="application/ld+json">${"[".repeat(200_000)}</script>${PROSE}`,
    "JSON-LD of brackets and commas": `<script type="application/ld+json">{"a":${"[,".repeat(200_000)}${"],".repeat(200_000)}}</script>${PROSE}`,
    "JSON-LD with prototypes": `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":{"name":1},"author":[[[[{"name":{"name":{"name":"A"}}}]]]],"datePublished":{"x":1},"publisher":5}</script>${PROSE}`,
    "JSON-LD that lists itself": `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"x"},'.repeat(5_000)}1]</script>${PROSE}`,
    "as deep as allowed": deep("<div>", "</div>", LIMITS.depth - 20) + PROSE,
    "deep and long": `${"<div>".repeat(200)}${PROSE.repeat(2_000)}`,
    "as many elements as allowed": `<article>${"<p>Some words, and then some more of them, in a paragraph.</p>".repeat(LIMITS.elements - 100)}</article>`,
    "one very long paragraph": `<p>${"Word after word comes here. ".repeat(60_000)}</p>`,
    "one paragraph of full stops": `<p>${".".repeat(500_000)}</p>`,
    "one paragraph of white space": `<p>a${" ".repeat(500_000)}b</p>${PROSE}`,
    "times without number": `<main class="liveblog">${"<section><time>09:40 Uhr</time><p>Ein Eintrag, der lang genug ist, um einer zu sein.</p></section>".repeat(3_000)}</main>`,
    "links without number": `<ul>${'<li><a href="/x">A link to somewhere</a></li>'.repeat(8_000)}</ul>${PROSE}`,
    "tables in tables": `${"<table><tr><td>".repeat(60)}${PROSE}`,
    "quotes without number": "<blockquote>“a b c d e f g h”</blockquote>".repeat(3_000) + PROSE,
    "a class name without end": `<div class="${"ad ".repeat(20_000)}">${PROSE}</div>${PROSE}`,
    "right-to-left overrides": `<p>\u202e\u202e\u202eThe harbour gates have been stuck since Tuesday and 34 boats cannot leave.</p>`,
    "lone surrogates and zeros": `<p>\ud800 The harbour gates \udfff have been stuck since Tuesday \u0000 and 34 boats cannot leave.</p>`,
    "frames and no body": "<frameset><frame src=x></frameset>",
    "a title of a megabyte": `<title>${"<b>".repeat(300_000)}</title>${PROSE}`,
    "dates without number": `<h1>Title</h1><p>${"28.04.2025 ".repeat(20_000)}</p>${PROSE}`,
  };

  it.each(Object.entries(pages))("%s", (_, body) => {
    const document = parse(`<html><body>${body}</body></html>`);
    const start = performance.now();
    const result = readArticle(document, URL);
    looksLikeArticle(document);
    samplePage(document, 3_000);
    locateQuote(document, "34 boats cannot leave");
    expect(performance.now() - start).toBeLessThan(8_000);
    if (!isPageProblem(result)) expectWhole(result);
  });

  it("a document whose properties are elements", () => {
    const document = parse(`<html><body>${PROSE}</body></html>`);
    for (const name of [
      "querySelector",
      "querySelectorAll",
      "cloneNode",
      "documentElement",
      "body",
      "title",
      "createRange",
    ]) {
      Object.defineProperty(document, name, { value: document.createElement("img"), configurable: true });
    }
    expect(readArticle(document, URL)).toMatchObject({ text: expect.stringContaining("34 boats") });
    expect(locateQuote(document, "34 boats cannot leave")).not.toBeNull();
    expect(samplePage(document, 500).lines.join("\n")).toContain("34 boats");
    expect(looksLikeArticle(document)).toBe(false);
  });
});

/** Blocks cover the text, in order, with nothing but blank lines between them. */
function expectWhole({ text, blocks }: Article): void {
  let end = 0;
  for (const block of blocks) {
    expect(text.slice(end, block.start).trim()).toBe("");
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  expect(end).toBe(text.length);
  expect(text).not.toMatch(/[\u00a0\u00ad\u202f\u200b\t]| {2}/);
}
