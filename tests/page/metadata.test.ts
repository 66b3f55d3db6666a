import { describe, expect, it } from "vitest";
import type { Article } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { parse } from "./parse";

const TEXT =
  "<p>The harbour gates have been stuck since Tuesday and 34 boats cannot leave, the harbour master said.</p>";

function read(
  head: string,
  body = "",
  { url = "https://www.quay.example/gates-stuck-since-tuesday", lang = "en-GB" } = {},
): Article {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body.includes("<article") ? body : `<article>${body}${TEXT}</article>`}</body></html>`;
  const article = readArticle(parse(html), url);
  if (isPageProblem(article)) throw new Error(article.sentence);
  return article;
}

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe("title", () => {
  it.each([
    [
      "the h1 that the document's title holds",
      `<title>Gates stuck | Quay Daily</title>${meta("og:title", "You won't believe these gates")}`,
      "<h1>Gates stuck</h1>",
      "Gates stuck",
    ],
    [
      "the h1 that og:title holds",
      `<title>Quay Daily</title>${meta("og:title", "Gates stuck – Quay Daily")}`,
      "<h1>Gates stuck</h1>",
      "Gates stuck",
    ],
    [
      "the h1 that goes on where the document's title stops",
      "<title>Gates stuck in harbour - Quay Daily</title>",
      "<h1>Gates stuck in harbour: “They won’t move”</h1>",
      "Gates stuck in harbour: “They won’t move”",
    ],
    [
      "JSON-LD's headline before an h1 of the site",
      `<title>Gates stuck | Quay Daily</title>${ld({ "@type": "NewsArticle", headline: "Harbour gates stuck" })}`,
      "<h1>Quay Daily</h1>",
      "Harbour gates stuck",
    ],
    [
      "og:title without the site's name",
      "<title>x</title>" +
        meta("og:title", "Gates stuck since Tuesday | Quay Daily") +
        meta("og:site_name", "Quay Daily"),
      "",
      "Gates stuck since Tuesday",
    ],
    ["the only h1", "<title>Quay Daily</title>", "<h1>Gates stuck</h1>", "Gates stuck"],
    [
      "the document's title without the site's name",
      "<title>Harbour gates stuck since Tuesday - Quay Daily</title>",
      "",
      "Harbour gates stuck since Tuesday",
    ],
    [
      "a hyphenated title whole",
      "<title>Two-thirds of the ex-fleet stuck</title>",
      "",
      "Two-thirds of the ex-fleet stuck",
    ],
    [
      "the headline among several h1",
      "<title>Gates stuck | Quay Daily</title>",
      "<h1>Quay Daily</h1><h1>Gates stuck</h1>",
      "Gates stuck",
    ],
  ])("%s", (_, head, body, title) => expect(read(head, body).title).toBe(title));
});

describe("publisher", () => {
  it.each([
    [
      "JSON-LD before og:site_name",
      ld({ "@type": "NewsArticle", headline: "x", publisher: { name: "Quay Daily" } }) +
        meta("og:site_name", "quay.example"),
      "",
      "Quay Daily",
    ],
    ["og:site_name", meta("og:site_name", "Quay Daily"), "", "Quay Daily"],
    [
      "what stands beside the headline in the document's title",
      "<title>Gates stuck — Quay Daily</title>",
      "<h1>Gates stuck</h1>",
      "Quay Daily",
    ],
    [
      "the line above the headline, before the date",
      "<title>Gates stuck</title>",
      "<header><span>Quay Daily</span> <span>4 March 2025</span> <span>05:37</span><h1>Gates stuck</h1></header>",
      "Quay Daily",
    ],
    [
      "the logo",
      "<title>Gates stuck</title>",
      '<a class="site-logo" href="/">Quay Daily</a><h1>Gates stuck</h1>',
      "Quay Daily",
    ],
    ["no name at all", "<title>Gates stuck</title>", '<nav><a href="/">Home</a></nav><h1>Gates stuck</h1>', null],
    [
      "a weekday is no outlet",
      "<title>Gates stuck</title>",
      "<div>Tuesday, 4 March 2025</div><h1>Gates stuck</h1>",
      null,
    ],
  ])("%s", (_, head, body, publisher) => expect(read(head, body).publisher).toBe(publisher));
});

describe("when it was published: the first source that gives a possible day", () => {
  const posting = (datePublished: string, more = {}) =>
    ld({ "@type": "NewsArticle", headline: "Gates stuck", datePublished, ...more });
  const time = '<time datetime="2025-03-04">4 March</time>';
  it.each([
    [
      "JSON-LD before all others",
      posting("2025-03-01T10:00:00Z") + meta("article:published_time", "2025-03-02T10:00:00Z"),
      time,
      "2025-03-01T10:00:00Z",
    ],
    [
      "meta where JSON-LD's is none",
      posting("0000-00-00") + meta("article:published_time", "2025-03-02T10:00:00Z"),
      time,
      "2025-03-02T10:00:00Z",
    ],
    [
      "article:published_time before other metas",
      meta("date", "2025-03-09") + meta("article:published_time", "2025-03-02T10:00:00Z"),
      "",
      "2025-03-02T10:00:00Z",
    ],
    ["microdata before time", "", `<span itemprop="datePublished" content="2025-03-03">x</span>${time}`, "2025-03-03"],
    ["time before a written line", "", `<h1>Gates stuck</h1><p>5 March 2025</p>${time}`, "2025-03-04"],
    [
      "a written line at the headline",
      "<title>Gates stuck</title>",
      "<h1>Gates stuck</h1><p>5 March 2025</p>",
      "2025-03-05",
    ],
    [
      "a line at the end of the text",
      "<title>Gates stuck</title>",
      `<article><h1>Gates stuck</h1>${TEXT}<p>Quay Daily, 5 March 2025</p></article>`,
      "2025-03-05",
    ],
    [
      "not a comment's time",
      "<title>Gates stuck</title>",
      `<article><h1>Gates stuck</h1>${TEXT}</article><div class="comments"><time datetime="2025-03-08">x</time></div>`,
      null,
    ],
    [
      "not a teaser's",
      "<title>Gates stuck</title>",
      `<aside><time datetime="2025-03-08">x</time></aside><article><h1>Gates stuck</h1>${TEXT}</article>`,
      null,
    ],
    [
      "not today's date in the bar above the menu",
      "<title>Gates stuck</title>",
      `<div>Friday, 2 January 2026</div><nav><a href="/">Home</a><a href="/n">News</a></nav><article><h1>Gates stuck</h1>${TEXT}</article>`,
      null,
    ],
    [
      "not a date in the text",
      "<title>Gates stuck</title>",
      `<article><h1>Gates stuck</h1>${TEXT}<p>They were built on 3 May 1998 by men from the yard, and they were never mended.</p>${TEXT.replace("34", "35")}</article>`,
      null,
    ],
  ])("%s", (_, head, body, publishedAt) => expect(read(head, body).publishedAt).toBe(publishedAt));

  it("the address at last", () => {
    expect(read("", "", { url: "https://quay.example/2025/03/06/gates-stuck" }).publishedAt).toBe("2025-03-06");
    expect(read("", "", { url: "https://quay.example/story/20250306112000315" }).publishedAt).toBe("2025-03-06");
    expect(read("", "", { url: "https://quay.example/2025/03/gates-stuck" }).publishedAt).toBeNull();
    expect(read("", "", { url: "https://quay.example/id/20259931" }).publishedAt).toBeNull();
  });

  it("changed: after it was published, or not at all", () => {
    const day = "2025-03-01T10:00:00+01:00";
    expect(read(posting(day, { dateModified: "2025-03-01T12:00:00+01:00" })).modifiedAt).toBe(
      "2025-03-01T12:00:00+01:00",
    );
    expect(read(posting(day, { dateModified: "2025-03-01T11:30:00Z" })).modifiedAt).toBe("2025-03-01T12:30:00+01:00");
    expect(read(posting(day, { dateModified: day })).modifiedAt).toBeNull();
    expect(read(posting(day, { dateModified: "2025-02-01T10:00:00+01:00" })).modifiedAt).toBeNull();
  });

  it("a line that says “updated” is no publication", () => {
    const { publishedAt, modifiedAt } = read(
      "<title>Gates stuck</title>",
      "<h1>Gates stuck</h1><p>Updated 9:40 AM EST, March 5, 2025</p>",
    );
    expect([publishedAt, modifiedAt]).toEqual([null, "2025-03-05T09:40:00-05:00"]);
  });

  it("day and month by the page's country, or not", () => {
    const body = "<h1>Gates stuck</h1><p>03/04/2025</p>";
    expect(read("<title>Gates stuck</title>", body, { lang: "en-US" }).publishedAt).toBe("2025-03-04");
    expect(read("<title>Gates stuck</title>", body, { lang: "en-GB" }).publishedAt).toBe("2025-04-03");
    expect(read("<title>Gates stuck</title>", body, { lang: "fr" }).publishedAt).toBe("2025-04-03");
    expect(read("<title>Gates stuck</title>", body, { lang: "en" }).publishedAt).toBeNull();
  });
});

describe("language as declared", () => {
  it.each([
    ["html lang", "", "de-AT", "de"],
    ["with a script", "", "zh-Hans-CN", "zh"],
    ["content-language", '<meta http-equiv="Content-Language" content="uk-UA">', "", "uk"],
    ["og:locale", meta("og:locale", "es_AR"), "", "es"],
    ["JSON-LD", ld({ "@type": "NewsArticle", headline: "x", inLanguage: "ko-KR" }), "", "ko"],
    ["nothing", "", "", null],
    ["nonsense", "", "{{lang}}", null],
  ])("%s", (_, head, lang, language) => expect(read(head, "", { lang }).language).toBe(language));
});

describe("byline", () => {
  it.each([
    [
      "JSON-LD, several",
      ld({ "@type": "NewsArticle", headline: "x", author: [{ name: "Ann Hale" }, { name: "Jo Tran" }] }),
      "",
      "Ann Hale, Jo Tran",
    ],
    ["JSON-LD, a string", ld({ "@type": "NewsArticle", headline: "x", author: "Ann Hale" }), "", "Ann Hale"],
    [
      "meta, not an address",
      meta("article:author", "https://www.facebook.com/annhale") + meta("author", "Ann Hale"),
      "",
      "Ann Hale",
    ],
    ["rel=author", "", '<a rel="author" href="/a">By Ann Hale</a>', "Ann Hale"],
    ["a line", "<title>Gates stuck</title>", "<h1>Gates stuck</h1><p>By Ann Hale, Quay Daily</p>", "Ann Hale"],
    [
      "a line that goes on with its date",
      "<title>Gates stuck</title>",
      "<h1>Gates stuck</h1><p>By Ann Hale<br>Published 2 May 2025</p>",
      "Ann Hale",
    ],
    ["nobody", "<title>Gates stuck</title>", "<h1>Gates stuck</h1>", null],
  ])("%s", (_, head, body, byline) => expect(read(head, body).byline).toBe(byline));
});
