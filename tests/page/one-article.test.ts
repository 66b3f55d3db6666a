import { describe, expect, it } from "vitest";
import { readPage } from "./read";

const story = (title: string, place: string) =>
  [
    title,
    ...["first", "second", "third"].map(
      (nth) =>
        `The ${nth} report from ${place} says that ${place.length * 100} boats lie idle in the docks of ${place}.`,
    ),
  ] as const;
const [A, ...OLD] = story("Oldhaven counts its idle boats", "Oldhaven");
const [B, ...NEW] = story("Newport has room for more", "Newport");
const lines = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const page = (body: string, title = A, head = "") =>
  `<html lang="en"><head><title>${title} | The Quay</title>${head}</head><body>${body}</body></html>`;
const SITE = "https://quay.example";

describe("of two articles on a page the one of its address is read", () => {
  const pair = (open: (n: number) => string, close: string) =>
    `<main>${open(1)}<h1>${A}</h1>${lines(OLD)}${close}${open(2)}<h1>${B}</h1><time datetime="2025-06-18">18 June 2025</time>${lines([...NEW, ...NEW])}${close}</main>`;

  it.each([
    ["in articles", pair(() => "<article>", "</article>")],
    ["in boxes of one class", pair(() => '<div class="story">', "</div>")],
    ["in sections with addresses", pair((n) => `<section data-url="/${n}">`, "</section>")],
  ])("by the document's title: %s", (_, body) => {
    const first = readPage(page(body));
    expect(first.text).toBe(OLD.join("\n\n"));
    expect(first.publishedAt).toBeNull();
    const second = readPage(page(body, B));
    expect([second.title, second.publishedAt]).toEqual([B, "2025-06-18"]);
    expect(second.text).not.toContain("Oldhaven");
  });

  it("by the address, where the head still speaks of the first", () => {
    const head = `<meta property="og:title" content="${A}"><meta property="og:url" content="${SITE}/1"><link rel="canonical" href="${SITE}/news/one-of-the-two"><meta property="article:published_time" content="2025-01-14T07:45:00Z">`;
    const second = readPage(
      page(
        pair((n) => `<article data-url="/news/${n}-of-the-two">`, "</article>"),
        A,
        head,
      ),
      `${SITE}/news/2-of-the-two`,
    );
    expect([second.title, second.publishedAt, second.canonicalUrl]).toEqual([B, "2025-06-18", null]);
    expect(second.text).not.toContain("Oldhaven");
  });

  it("in a feed of articles with linked headlines", () => {
    const entry = (title: string, path: string, day: string, texts: readonly string[]) =>
      `<article><h2><a href="${path}">${title}</a></h2><time datetime="${day}">${day}</time>${lines(texts)}</article>`;
    const feed = `<h1>The Quay</h1>${entry(A, "/oldhaven-counts-boats", "2025-06-18", OLD)}${entry(B, "/newport-has-room", "2025-06-17", NEW)}`;
    const found = readPage(page(feed, "The Quay"), `${SITE}/newport-has-room`);
    expect([found.title, found.publishedAt, found.text]).toEqual([B, "2025-06-17", NEW.join("\n\n")]);
  });

  it("in one box, where the second begins with its own date", () => {
    const body = `<main><h1>${A}</h1>${lines(OLD)}<h1>${B}</h1><p>18 June 2025</p>${lines(NEW)}</main>`;
    expect(readPage(page(body)).text).toBe(OLD.join("\n\n"));
  });
});

describe("what belongs to one article stays together", () => {
  it.each([
    ["chapters headed by h1", `<article><h1>${A}</h1>${lines(OLD)}<h1>The second port</h1>${lines(NEW)}</article>`],
    [
      "chapters in sections",
      `<article><header><h1>${A}</h1></header><section><h1>The first port</h1>${lines(OLD)}</section><section><h1>The second port</h1>${lines(NEW)}</section></article>`,
    ],
  ])("%s", (_, body) => {
    const { text } = readPage(page(body));
    for (const line of [...OLD, ...NEW]) expect(text).toContain(line);
  });

  it("entries of a live blog with addresses of their own", () => {
    const entry = (n: number, text: string) =>
      `<article data-url="/live/port/${n}"><h2>Entry ${n}</h2><time datetime="2025-06-18T0${n}:00:00Z">0${n}:00</time><p>${text}</p></article>`;
    const body = `<main class="liveblog"><h1>${A}</h1>${entry(3, OLD[0] as string)}${entry(2, OLD[1] as string)}${entry(1, OLD[2] as string)}</main>`;
    expect(readPage(page(body), `${SITE}/live/port`).text).toContain(OLD[2] as string);
  });
});

describe("a head that stayed behind", () => {
  const head = (title: string, path: string) =>
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="The Quay"><link rel="canonical" href="${SITE}${path}"><meta property="article:published_time" content="2025-01-14">`;
  const body = `<article><h1>${B}</h1><p>By Ann Hale, 18 June 2025</p>${lines(NEW)}</article>`;

  it("is not believed where it names another article and another address", () => {
    const found = readPage(page(body, A, head(A, "/oldhaven-counts-its-boats")), `${SITE}/newport-has-more-room`);
    expect([found.title, found.publishedAt, found.publisher, found.canonicalUrl]).toEqual([
      B,
      "2025-06-18",
      "The Quay",
      null,
    ]);
  });

  it("is believed where only its words or only its address differ", () => {
    const words = readPage(
      page(body, B, head("Room in Newport for more boats", "/newport-has-more-room")),
      `${SITE}/newport-has-more-room`,
    );
    expect(words.publishedAt).toBe("2025-01-14");
    const address = readPage(page(body, B, head(B, "/newport-has-more-room")), `${SITE}/a-mirror-of-the-same`);
    expect(address.publishedAt).toBe("2025-01-14");
  });
});
