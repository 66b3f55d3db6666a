import { describe, expect, it } from "vitest";
import { locateQuote } from "../../core/page/find-quote";
import { looksLikeArticle } from "../../core/page/is-article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { samplePage } from "../../core/page/sample-text";
import { parsePage } from "../../scripts/analyze/parse-page";

const LEAD = "The harbour board has counted 310 barges on the river since the ice went out in March.";
const MORE = "A clerk of the board told the council on Tuesday that 45 of them had no licence at all.";
const LAST = "Owners have until the end of May to register, and nine out of ten are expected to do so in time.";
const TEXT = [LEAD, MORE, LAST];

const page = (body: string): Document =>
  parsePage(`<!doctype html><html lang="en"><head><title>Board counts barges on the river</title></head>
<body><header><a href="/">The Quay</a></header><h1>Board counts barges on the river</h1>${body}
<footer>The Quay is published every weekday.</footer></body></html>`);

const textOf = (document: Document): string => {
  const article = readArticle(document, "https://quay.example/river/board-counts-barges-today");
  return isPageProblem(article) ? article.problem : article.text;
};
const sampled = (document: Document): string => samplePage(document, 6_000).lines.join("\n");

const shadow = (content: string, own = ""): string =>
  `<quay-story><template shadowrootmode="open"><style>p { margin: 0 }</style>${content}</template>${own}</quay-story>`;
const paragraphs = TEXT.map((line) => `<p>${line}</p>`).join("");

/** Ways to set the same three sentences. */
const SET: Readonly<Record<string, string>> = {
  "lines with one break each": `<div>${TEXT.join("<br>")}</div>`,
  "lines with two breaks": `<main>${TEXT.join("<br><br>")}</main>`,
  sections: TEXT.map((line) => `<section>${line}</section>`).join(""),
  "a main element": `<main>${TEXT.join(" ")}</main>`,
  "a list": `<ul>${TEXT.map((line) => `<li>${line}</li>`).join("")}</ul>`,
  "spans in a box": `<div>${TEXT.map((line) => `<span>${line}</span> `).join("")}</div>`,
  "words in spans": `<div>${TEXT.join(" ")
    .split(" ")
    .map((word) => `<span>${word}</span>`)
    .join(" ")}</div>`,
  "elements of its own": `<quay-text>${TEXT.map((line) => `<quay-line>${line}</quay-line>`).join("")}</quay-text>`,
  "a shadow root": shadow(paragraphs),
  "a shadow root in a shadow root": shadow(`<div>${shadow(paragraphs)}</div>`),
  "a slot": shadow("<div><slot></slot></div>", paragraphs),
  "named slots": shadow(
    '<slot name="one"></slot><slot></slot>',
    `<p slot="one">${LEAD}</p><p>${MORE}</p><p>${LAST}</p>`,
  ),
  "a slot passed on": shadow(shadow("<slot></slot>", "<slot></slot>"), paragraphs),
};

describe("text in whatever a page sets it", () => {
  it.each(Object.keys(SET))("%s: what the spotter sees is what the reader reads", (name) => {
    const document = page(SET[name] ?? "");
    expect(looksLikeArticle(document)).toBe(true);
    for (const line of TEXT) {
      expect(sampled(document)).toContain(line);
      expect(textOf(document)).toContain(line);
    }
  });

  it("comes in the order in which it is shown, whatever order it is held in", () => {
    const swapped = shadow(
      '<slot name="first"></slot><slot name="then"></slot>',
      `<p slot="then">${MORE}</p><p slot="first">${LEAD}</p>`,
    );
    const text = textOf(page(swapped));
    expect(text.indexOf(LEAD)).toBeLessThan(text.indexOf(MORE));
  });

  it("is not what no slot takes, nor what a slot would show if it took nothing", () => {
    const held = shadow(
      `<slot name="shown"><p>Nothing has been counted on this river so far, the board says here.</p></slot>`,
      `<p slot="shown">${LEAD}</p><p slot="shown">${MORE}</p><p>Of 9,999 sheep on the hill nobody has ever heard a word again.</p>`,
    );
    const text = textOf(page(held));
    expect(text).toContain(LEAD);
    expect(text).not.toContain("9,999 sheep");
    expect(text).not.toContain("Nothing has been counted");
  });

  it("is found again where it is shown", () => {
    for (const name of ["a shadow root", "a slot", "elements of its own"])
      expect(locateQuote(page(SET[name] ?? ""), MORE)?.start.node.data).toContain("A clerk of the board");
  });

  it("leaves the page as it was", () => {
    const document = page(SET["a slot passed on"] ?? "");
    const before = document.toString();
    textOf(document);
    expect(document.toString()).toBe(before);
  });

  it("may not be longer or deeper than anything else, where it cannot be seen in the markup", () => {
    const deep = page(shadow(`${"<div>".repeat(400)}${paragraphs}`));
    expect(textOf(deep)).toBe("tooDeep");
  });
});

describe("a page in a frame", () => {
  /** What a browser has in `contentDocument`. */
  const framed = (inner: string, around = ""): Document => {
    const document = parsePage(
      `<!doctype html><html lang="en"><head><title>Board counts barges on the river</title></head><body>
${around}<iframe src="/inner"></iframe></body></html>`,
    );
    const content = parsePage(
      `<!doctype html><html><head><meta name="author" content="Ida Quayle"></head><body>${inner}</body></html>`,
    );
    Object.defineProperty(document.querySelector("iframe"), "contentDocument", { value: content });
    return document;
  };
  const long = `<h1>Board counts barges on the river</h1>${paragraphs}`;

  it("is read where it holds the article", () => {
    const document = framed(long, '<a href="/">The Quay</a>');
    expect(looksLikeArticle(document)).toBe(true);
    expect(sampled(document)).toContain(MORE);
    for (const line of TEXT) expect(textOf(document)).toContain(line);
    expect(readArticle(document, null)).toMatchObject({ byline: "Ida Quayle" });
    expect(locateQuote(document, LAST)).not.toBeNull();
  });

  it("is not read beside an article", () => {
    const advertisement =
      "<p>Our barges carry 700 tons of gravel each, and this week the first ride is free for everybody.</p>";
    const document = framed(advertisement, long);
    expect(textOf(document)).toContain(LEAD);
    expect(textOf(document)).not.toContain("gravel");
  });

  it("makes no article of a mailbox", () => {
    const mail = framed(`<div role="grid"><p>Inbox</p></div>${paragraphs.repeat(3)}`);
    expect(looksLikeArticle(mail)).toBe(false);
  });
});
