import { describe, expect, it } from "vitest";
import { between, PARAGRAPHS, readPage, TITLE } from "./read";

const PROSE = "The pilots' union counts 42 ships that wait outside, and it says that 11 of them carry fruit.";

describe("a box that holds the article's prose is read, whatever it is called", () => {
  it.each([
    `<section id="comment-from-the-pilots"><p>${PROSE}</p></section>`,
    `<section id="related-damage"><p>${PROSE}</p></section>`,
    `<div class="elementor-widget elementor-widget-text"><p>${PROSE}</p></div>`,
    `<div class="cmp-text"><p>${PROSE}</p></div>`,
    `<div class="social-observer"><p>${PROSE}</p></div>`,
    `<div class="article__teaser"><p>${PROSE.replace("fruit", '<a href="/fruit">fruit</a>')}</p></div>`,
    `<p class="promo-lead">${PROSE}</p>`,
    `<p id="sponsor-2">${PROSE}</p>`,
    `<div class="extra"><p>${PROSE}</p></div>`,
    `<div class="supplemental menu-section"><p>${PROSE}</p></div>`,
    `<div class="remark"><p>${PROSE}</p></div>`,
    `<p class="popup-term">${PROSE}</p>`,
  ])("%s", (box) => expect(between(box)).toBe(PROSE));

  it("at the end, where the name speaks of a subject", () => {
    expect(
      between("", { end: `<section id="popular-routes"><h2>Popular routes</h2><p>${PROSE}</p></section>` }),
    ).toContain(PROSE);
  });

  it("all paragraphs in boxes of one such name", () => {
    const boxes = [...PARAGRAPHS, PROSE].map((text) => `<div class="widget pub-body"><p>${text}</p></div>`).join("");
    expect(readPage(`<html><body><h1>${TITLE}</h1><div>${boxes}</div></body></html>`).text).toBe(
      [...PARAGRAPHS, PROSE].join("\n\n"),
    );
  });

  it("on a page whose body is called after its comments", () => {
    const lines = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
    const page = readPage(
      `<html><body class="comments-open"><h1>${TITLE}</h1><div class="date">7 March 2025</div>${lines}</body></html>`,
    );
    expect(page.text).toBe(PARAGRAPHS.join("\n\n"));
    expect(page.publishedAt).toBe("2025-03-07");
  });

  it.each([
    ["dropcap header-font", "T", "he crane of 1961 has been sold for 4,000 crowns to a museum up the coast."],
    ["drop-cap menu-letter", "3", "10 crates stood in the rain for two days, the harbour master wrote in his log."],
  ])("words within a line: %s", (name, first, rest) => {
    expect(between(`<p><span class="${name}">${first}</span>${rest}</p>`)).toBe(first + rest);
  });
});

describe("furniture that is written in sentences is still furniture", () => {
  it.each([
    `<div class="newsletter"><p>Get the best of the coast in your inbox every Friday morning before the tide turns.</p></div>`,
    `<div class="related"><h3>Related</h3><p><a href="/1">Ferries to the islands stand still for a third day, and no end is in sight.</a></p></div>`,
    `<div class="ads"><p>Our new boots keep your feet dry on any quay, in any weather, for a whole winter long.</p></div>`,
    `<div class="gallery-text"><p>The lock gates on Monday, seen from the roof of the port office on the old quay.</p></div>`,
    `<div class="widget"><form><p>Tell us what you think of the new timetable, and win a weekend on the islands.</p><input type="email"></form></div>`,
  ])("%s", (box) => expect(between(box)).toBe(""));

  it("readers' comments behind the text", () => {
    const comments = [1, 2, 3].map(
      (n) =>
        `<div class="comment"><b>Reader ${n}</b><time>09:0${n}</time><p>I have waited for ${n} days now and nobody tells us anything at all.</p></div>`,
    );
    expect(between("", { end: `<div id="comments-list">${comments.join("")}</div>` })).toBe("");
  });
});
