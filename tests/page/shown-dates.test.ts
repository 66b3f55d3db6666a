import { describe, expect, it } from "vitest";
import { PARAGRAPHS, readPage, TITLE } from "./read";

const lines = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
const dated = (above: string, below: string, behind = "", url: string | null = null) =>
  readPage(
    `<html lang="en"><head><title>${TITLE}</title></head><body>${above}<main><article><h1>${TITLE}</h1>${below}${lines}</article></main>${behind}</body></html>`,
    url,
  ).publishedAt;
const OWN = "<p>By Ann Hale, 14 January 2025</p>";

describe("the date at the headline goes before every other", () => {
  it.each([
    ["the masthead's clock", '<header><time datetime="2026-03-02T10:00">Monday, 2 March 2026</time></header>', OWN, ""],
    ["a masthead without a time element", '<div class="topbar">Monday, 2 March 2026</div>', OWN, ""],
    [
      "a list above",
      '<ul><li><a href="/x">Ferries stand still for days</a> <time datetime="2025-06-18">18 June 2025</time></li></ul>',
      OWN,
      "",
    ],
    [
      "a list beside",
      "",
      OWN,
      '<div class="right"><div><time datetime="2025-06-18">18 June</time> <a href="/x">Ferries stand still for days</a></div></div>',
    ],
    ["a caption", "", `<div class="media"><img src="a.jpg"><p>The lock, 5 December 2024</p></div>${OWN}`, ""],
    [
      "a figure's caption",
      "",
      `<figure><img src="a.jpg"><figcaption>The lock, 5 December 2024</figcaption></figure>${OWN}`,
      "",
    ],
    ["a sentence that tells of a day", "", `<p>The third closure since 5 December 2024.</p>${OWN}`, ""],
    [
      "a reply",
      "",
      OWN,
      '<section class="comments"><time datetime="2025-02-01">1 Feb</time><p>I have waited for nine days now and nobody tells us anything at all.</p></section>',
    ],
  ])("%s", (_, above, below, behind) => expect(dated(above, below, behind)).toBe("2025-01-14"));

  it("one that says it is the publication's, or has a clock, before a bare one", () => {
    expect(dated("", "<p>Week of 6 January 2025</p><p>Published: 14 January 2025</p>")).toBe("2025-01-14");
    expect(dated("", "<p>Oldhaven, 5 December 2024</p><p>14 January 2025, 07:45</p>")).toBe("2025-01-14T07:45:00");
  });
});

describe("no date is better than another's", () => {
  it.each([
    [
      "a masthead's clock alone",
      '<header><time datetime="2026-03-02T10:00">Monday, 2 March 2026</time></header>',
      "",
      "",
    ],
    [
      "a side list's alone",
      "",
      "",
      '<div class="right"><div><time datetime="2025-06-18">18 June</time> <a href="/x">Ferries stand still for days</a></div></div>',
    ],
    [
      "a caption's alone",
      "",
      '<figure><img src="a.jpg"><figcaption>The lock, 5 December 2024</figcaption></figure>',
      "",
    ],
  ])("%s", (_, above, below, behind) => expect(dated(above, below, behind)).toBeNull());

  it("a lone time in the article is its own", () => {
    expect(
      readPage(
        `<html><body><article><h1>${TITLE}</h1>${lines}<p><time datetime="2025-01-14">14 January</time></p></article></body></html>`,
      ).publishedAt,
    ).toBe("2025-01-14");
  });
});
