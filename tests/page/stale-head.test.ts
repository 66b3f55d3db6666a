import { describe, expect, it } from "vitest";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { parse } from "./parse";

const FIRST = "https://quay.example/river/barges-counted-on-the-river";
const SECOND = "https://quay.example/river/barges-licensed-on-the-river";
const TEXT = "The harbour board has licensed 45 barges on the river since the ice went out in March, its clerk said.";

interface Head {
  readonly canonical?: string;
  readonly title?: string;
  readonly posting?: object;
}

/** A page that shows the second article, with whatever its head says. */
const page = ({ canonical, title, posting }: Head): Document =>
  parse(`<!doctype html><html lang="en"><head><title>Quay</title><meta property="og:site_name" content="The Quay">
${canonical ? `<link rel="canonical" href="${canonical}"><meta property="og:url" content="${canonical}">` : ""}
${title ? `<meta property="og:title" content="${title}">` : ""}
<meta property="article:published_time" content="2025-02-03T08:00:00Z">
<script type="application/ld+json">{"@type": "WebSite", "url": "https://quay.example/"}</script>
${posting ? `<script type="application/ld+json">${JSON.stringify(posting)}</script>` : ""}</head>
<body><article><h1>Barges licensed on the river</h1><p>${TEXT}</p></article></body></html>`);

const read = (head: Head, loadedAs: string | null) => {
  const article = readArticle(page(head), SECOND, loadedAs);
  if (isPageProblem(article)) throw new Error(article.sentence);
  const { title, publishedAt, canonicalUrl, publisher } = article;
  return { title, publishedAt, canonicalUrl, publisher };
};

const OF_FIRST = { title: "Barges counted on the river" };
const posting = (address: string, headline: string) => ({
  "@type": "NewsArticle",
  headline,
  datePublished: "2025-02-01",
  mainEntityOfPage: { "@id": address },
});

describe("the head of a page that went to another article without loading", () => {
  it("is not believed where it speaks of the article that was loaded", () => {
    const stale = { canonical: FIRST, ...OF_FIRST, posting: posting(FIRST, OF_FIRST.title) };
    const bare = {
      title: "Barges licensed on the river",
      publishedAt: null,
      canonicalUrl: null,
      publisher: "The Quay",
    };
    expect(read(stale, FIRST)).toEqual(bare);
    expect(read(OF_FIRST, FIRST)).toEqual(bare);
  });

  it("is believed where the page has renewed it, with what it has not renewed left out", () => {
    const renewed = { canonical: SECOND, title: "Barges licensed on the river" };
    expect(read(renewed, FIRST)).toMatchObject({ canonicalUrl: SECOND, publishedAt: "2025-02-03T08:00:00Z" });
    const half = { ...renewed, posting: posting(FIRST, OF_FIRST.title) };
    expect(read(half, FIRST)).toMatchObject({ publishedAt: "2025-02-03T08:00:00Z" });
    expect(read({ title: renewed.title }, FIRST)).toMatchObject({ publishedAt: "2025-02-03T08:00:00Z" });
  });

  it("is believed where the page was loaded under its address, or nothing is known of that", () => {
    const other = { canonical: FIRST, title: "Barges licensed on the river" };
    for (const loadedAs of [null, SECOND, `${SECOND}?utm_source=letter`])
      expect(read(other, loadedAs)).toMatchObject({ publishedAt: "2025-02-03T08:00:00Z" });
  });
});
