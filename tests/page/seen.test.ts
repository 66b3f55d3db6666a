import { describe, expect, it } from "vitest";
import { noteLook } from "../../core/page/looks";
import { safeDom } from "../../core/page/safe-dom";
import { parse } from "./parse";
import { between, PARAGRAPHS, readPage, TITLE } from "./read";

const OLD = "The port office said in May that 9,999 crates were lost when the gates fell shut.";
const NEW = "The port office says that 310 crates were lost when the gates fell shut.";

describe("what nobody sees is not read", () => {
  it.each([
    ["a style attribute", `<p style="display: none">${OLD}</p>`, ""],
    ["a class", `<p class="old">${OLD}</p>`, "<style>.old, .x { color: red; display:none }</style>"],
    [
      "a rule with weight",
      `<p class="old shown">${OLD}</p>`,
      "<style>.old{display:none!important} p.shown{display:block}</style>",
    ],
    ["invisible", `<p class="old">${OLD}</p>`, "<style>@media screen { .old { visibility: hidden } }</style>"],
    ["struck out", `<p><s>${OLD}</s></p>`, ""],
    ["a tooltip", `<span role="tooltip">${OLD}</span>`, ""],
    ["a popover", `<div popover>${OLD}</div>`, ""],
  ])("%s", (_, html, head) => expect(between(`${html}<p>${NEW}</p>`, { head })).toBe(NEW));

  it("within a line", () => {
    const hidden = '<span style="display:none">(updated)</span>';
    expect(between(`<p>${NEW.replace("310", `<del>9,999</del> 310${hidden}`)}</p>`)).toBe(NEW);
    expect(between(`<p>${NEW.replace("310", '310<span class="visually-hidden"> in the table below</span>')}</p>`)).toBe(
      NEW,
    );
  });

  it("the older of two editions", () => {
    const edition = (name: string, text: string) => `<div class="${name}"><p>${text}</p></div>`;
    const head = "<style>.ed-1{display:none}</style>";
    expect(between(edition("ed-1", OLD) + edition("ed-2", NEW), { head })).toBe(NEW);
  });
});

describe("what a person sees is read", () => {
  it.each([
    [
      "a rule for print, phones or the pointer",
      `<p class="a">${NEW}</p>`,
      "<style>@media print{.a{display:none}} @media (max-width:600px){.a{display:none}} .a:hover{display:none}</style>",
    ],
    [
      "a rule that another overrules",
      `<p class="a on">${NEW}</p>`,
      "<style>.a{display:none} .a.on{display:block}</style>",
    ],
    ["what waits to be found", `<div hidden="until-found"><p>${NEW}</p></div>`, ""],
    ["a button in a sentence", `<p>${NEW.replace("310 crates", '<button type="button">310 crates</button>')}</p>`, ""],
    ["a button that begins one", `<p>${NEW.replace("The port office", "<button>The port office</button>")}</p>`, ""],
  ])("%s", (_, html, head) => expect(between(html, { head })).toBe(NEW));

  it("text for the eye beside the same for the ear", () => {
    const pair = '<span aria-hidden="true"><span class="cap">T</span>he</span><span class="sr-only">The</span>';
    expect(between(`<p>${NEW.replace("The", pair)}</p>`)).toBe(NEW);
  });

  it("a page behind a dialog, hidden from screen readers alone", () => {
    const lines = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
    const dialog =
      '<div role="dialog" aria-modal="true"><p>We and our partners store data on your device, if you agree to it by clicking below.</p></div>';
    const page = `<body>${dialog}<div aria-hidden="true"><h1>${TITLE}</h1></div><div aria-hidden="true">${lines}</div></body>`;
    expect(readPage(page).text).toBe(PARAGRAPHS.join("\n\n"));
  });

  it("a page that its own script would have shown", () => {
    const lines = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
    const page = `<html><head><style>.page{display:none}</style></head><body><div class="page"><h1>${TITLE}</h1>${lines}</div></body></html>`;
    expect(readPage(page).text).toBe(PARAGRAPHS.join("\n\n"));
  });
});

describe("buttons to press are no text", () => {
  it.each([`<p>${NEW} <button>Share</button></p>`, `<p>${NEW.replace("310", "310 <button>i</button>")}</p>`])(
    "%s",
    (html) => expect(between(html)).toBe(NEW),
  );
});

describe("what stands apart only by style is read apart", () => {
  it("spans set as lines, and cells of one row", () => {
    const head = "<style>.line{display:block}.row{display:flex}</style>";
    expect(between(`<div><span class="line">${NEW}</span><span class="line">${OLD}</span></div>`, { head })).toBe(
      `${NEW}\n${OLD}`,
    );
    const row = (month: string, crates: string) => `<div class="row"><span>${month}</span><span>${crates}</span></div>`;
    expect(between(`<div>${row("In January", "1,100")}${row("In February", "900")}</div>`, { head })).toContain(
      "In January 1,100",
    );
    expect(
      between(
        '<div role="table"><div role="row"><span role="cell">Crates lost</span><span role="cell">310</span></div></div>',
      ),
    ).toContain("Crates lost 310");
  });

  it("a floated initial belongs to its line", () => {
    const head = "<style>.first{display:block;float:left}</style>";
    expect(between(`<p><span class="first">T</span>${NEW.slice(1)}</p>`, { head })).toBe(NEW);
  });
});

describe("a live element's look is what the browser has computed", () => {
  const SHOWN = {
    display: "inline",
    visibility: "visible",
    textDecorationLine: "none",
    fontSize: "16px",
    textIndent: "0px",
    position: "static",
    verticalAlign: "baseline",
    float: "none",
  };
  const look = (html: string, style: object) => {
    const document = parse(`<html><body>${html}</body></html>`);
    const element = document.querySelector("body > *") as Element;
    const view = { getComputedStyle: () => ({ ...SHOWN, ...style }) } as unknown as Window;
    return noteLook(safeDom(document), view, element, element.cloneNode(true) as Element);
  };
  it.each([
    ["<p>x</p>", { display: "none" }, "unseen"],
    ["<p>x</p>", { display: "block" }, null],
    ["<p hidden>x</p>", { display: "block" }, null],
    // What is about the page and never on it: without its head and its linked data an article has no outlet and no date.
    ["<script>{}</script>", { display: "none" }, null],
    ["<meta name='author' content='x'>", { display: "none" }, null],
    ["<span>x</span>", { textDecorationLine: "line-through" }, "unseen"],
    ["<span>x</span>", { position: "absolute", clip: "rect(0px, 0px, 0px, 0px)", opacity: "1" }, "unseen"],
    ["<span>x</span>", { position: "absolute", opacity: "0" }, "unseen"],
    ["<p>x</p>", { display: "block", opacity: "0" }, null],
    ["<span>x</span>", { display: "block", float: "left" }, null],
    ["<span>x</span>", { verticalAlign: "super" }, "raised"],
    ["<div>x</div>", { display: "inline" }, "inline"],
    ["<td>x</td>", { display: "table-cell" }, null],
  ])("%s %j", (html, style, expected) => expect(look(html, style)).toBe(expected));
});
