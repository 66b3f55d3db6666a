import { describe, expect, it } from "vitest";
import { locateQuote } from "../../core/page/find-quote";
import { parse } from "./parse";
import { between, PARAGRAPHS, pageWith, readPage, TITLE } from "./read";

const LEAD = "At least 42 ships wait outside the harbour of Oldhaven, the port office says in its report";
const lines = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
const under = (html: string) =>
  readPage(
    `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${html}${lines}</article></body></html>`,
  ).text;
const texts = (lead: string) => [lead, ...PARAGRAPHS].join("\n\n");

describe("a lead is read, however it is set", () => {
  it.each([
    ["as a heading", `<h2>${LEAD}.</h2>`, `${LEAD}.`],
    ["in bold, without a full stop", `<p><strong>${LEAD}</strong></p>`, LEAD],
    ["called a subtitle, without a full stop", `<p class="subtitle">${LEAD}</p>`, LEAD],
    ["as one link", `<p><a href="/report">${LEAD}.</a></p>`, `${LEAD}.`],
  ])("%s", (_, html, lead) => expect(under(html)).toBe(texts(lead)));

  it.each([
    ["a byline", "<p>By Ann Hale in Oldhaven and Bo Lund in Newport</p>"],
    ["a breadcrumb", '<p><a href="/">Home</a> / <a href="/c">Coast</a> / Oldhaven 2025</p>'],
    ["a linked headline", '<p><a href="/x">Ferries to the islands stand still for a 3rd day, owners say</a></p>'],
  ])("not %s", (_, html) => expect(under(html)).toBe(PARAGRAPHS.join("\n\n")));
});

describe("within the text", () => {
  it("a subhead that is a sentence is a paragraph, and a paragraph that is a link stays", () => {
    const linked = `<p><a href="/report"><strong>${LEAD}.</strong></a></p>`;
    expect(between(`<h2>${LEAD}.</h2>`)).toBe(`${LEAD}.`);
    expect(between(linked)).toBe(`${LEAD}.`);
    expect(between('<p><a href="/x">Ferries to the islands stand still for a third day, owners say</a></p>')).toBe("");
  });

  it("a notice about content from elsewhere is none of it", () => {
    expect(
      between(
        "<p>Here you find external content. By clicking you agree that your data are sent to its provider, as our privacy policy says.</p>",
      ),
    ).toBe("");
    expect(
      between(
        "<p>The port's new website asks for cookies, and most captains accept them without a look, a survey says.</p>",
      ),
    ).not.toBe("");
  });

  it("a large first letter in a box of its own comes back to its paragraph", () => {
    expect(
      between(
        `<div class="drop-cap">4</div><p>2 ships wait outside the harbour, and 11 of them carry fruit from the south.</p>`,
      ),
    ).toBe("42 ships wait outside the harbour, and 11 of them carry fruit from the south.");
    expect(
      between(
        `<p class="number">4</p><p>2 ships wait outside the harbour, and 11 of them carry fruit from the south.</p>`,
      ),
    ).toContain("2 ships");
  });
});

describe("what stands above the headline and apart from it", () => {
  const consent =
    "<div class='layer'><p>We and our 842 partners store data on this device, such as identifiers, to show what may please.</p><p>Some of the data are kept for 390 days, and every choice can be changed at any time on this page.</p></div>";
  it("is left out", () => {
    const page = (frame: (text: string) => string) =>
      `<html><head><title>${TITLE}</title></head><body>${consent}${frame(`<h1>${TITLE}</h1>${lines}`)}</body></html>`;
    for (const frame of [
      (text: string) => `<main><article>${text}</article></main>`,
      (text: string) => `<div><div>${text}</div></div>`,
    ]) {
      expect(readPage(page(frame)).text).toBe(PARAGRAPHS.join("\n\n"));
    }
  });
});

describe("a table's row is read with its heads", () => {
  const table =
    "<table><tr><th>Port</th><th>Ships waiting</th><th>Ships sunk</th></tr><tr><td>Oldhaven</td><td>42</td><td>3</td></tr><tr><td>Newport</td><td>7</td><td>–</td></tr></table>";

  it("and found on the page again", () => {
    const page = pageWith(table);
    expect(readPage(page).text).toContain("Oldhaven: Ships waiting 42, Ships sunk 3\n\nNewport: Ships waiting 7");
    const place = locateQuote(parse(page), "Oldhaven: Ships waiting 42, Ships sunk 3");
    expect([place?.start.node.data, place?.end.node.data]).toEqual(["Oldhaven", "3"]);
  });

  it.each([
    [
      "heads that only say there are numbers",
      "<table><tr><th>State</th><th>Number</th></tr><tr><td>Sunk</td><td>3</td></tr></table>",
      "Sunk 3",
    ],
    ["no heads", "<table><tr><td>Sunk</td><td>3</td></tr><tr><td>Waiting</td><td>42</td></tr></table>", "Waiting 42"],
    [
      "cells of words",
      "<table><tr><th>Port</th><th>Master</th></tr><tr><td>Oldhaven</td><td>Ann Hale</td></tr></table>",
      "Oldhaven Ann Hale",
    ],
  ])("not with %s", (_, html, row) => expect(between(html)).toContain(row));
});
