import { describe, expect, it } from "vitest";
import { between } from "./read";

const line = (marked: string, lang = "en") =>
  between(`<p>The crane lifted 310${marked} crates of fruit before the gates closed.</p>`, { lang });
const BARE = "The crane lifted 310 crates of fruit before the gates closed.";

describe("a note's mark is no part of the figure before it", () => {
  it.each([
    "<sup>1</sup>",
    "<sup>[12]</sup>",
    "<sup>a</sup>",
    "<sup>1, 2</sup>",
    "<sup>†</sup>",
    "<sup> (3) </sup>",
    '<sup><a href="#fn1">1</a></sup>',
    '<a href="#fn1"><sup>1</sup></a>',
    '<a href="#_ftn4">4</a>',
    ' <a href="#note-2">2</a>',
    '<a href="#cite_note-7">[7]</a>',
    '<a href="#below">*</a>',
    '<a class="footnote-ref" href="/story#x">5</a>',
    '<span class="fnref">2</span>',
    '<span data-footnote="2">2</span>',
    '<span role="doc-noteref">ii</span>',
    "<small>1</small>",
    '<span style="vertical-align: super; font-size: 60%">1</span>',
    '<foot-note n="1"><span>1</span></foot-note>',
    '<button class="footnote-button" type="button">1</button>',
    "<sup>1<span>The port had said 290 in May.</span></sup>",
    '<span class="sidenote">The port had said 290 crates in May, and 280 before.</span>',
    '<span role="note">The port had said 290 crates in May, and 280 before.</span>',
  ])("%s", (marked) => expect(line(marked)).toBe(BARE));
});

describe("what is no mark stays", () => {
  it.each([
    [
      "The 93<sup>rd</sup> crane stood still and the 4<sup>th</sup> one had no driver left to move it.",
      "The 93rd crane stood still and the 4th one had no driver left to move it.",
    ],
    [
      "In all they moved 1,1<span>00</span> crates in the night before the gates jammed.",
      "In all they moved 1,100 crates in the night before the gates jammed.",
    ],
    [
      'At least <a href="/crates">310</a> crates were lifted before the gates of the lock jammed.',
      "At least 310 crates were lifted before the gates of the lock jammed.",
    ],
    [
      'Of the crates <span class="figure">310</span> were lifted before the gates of the lock jammed.',
      "Of the crates 310 were lifted before the gates of the lock jammed.",
    ],
    [
      'The crane lifted <a class="reference" href="/fruit">fruit for three days</a> and then stood still for good.',
      "The crane lifted fruit for three days and then stood still for good.",
    ],
  ])("%s", (html, text) => expect(between(`<p>${html}</p>`)).toBe(text));

  it("an ordinal's letter, where the language writes them so", () => {
    expect(
      between("<p>La 93<sup>a</sup> gru è ferma da ieri sera, dice il porto alla stampa locale.</p>", { lang: "it" }),
    ).toContain("93a gru");
    expect(
      between("<p>Le XX<sup>e</sup> siècle a vu naître le port, et le suivant le verra mourir ici.</p>", {
        lang: "fr",
      }),
    ).toContain("XXe siècle");
  });
});
