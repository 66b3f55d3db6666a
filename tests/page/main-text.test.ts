import { describe, expect, it } from "vitest";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { parse } from "./parse";

const FIRST = "Der Hafen war am Montag den ganzen Tag gesperrt, teilte die Hafenmeisterei am Abend mit.";
const SECOND = "Grund war nach Angaben der Polizei ein herrenloses Boot, das vor der Einfahrt trieb.";
const THIRD = "Am Dienstag soll der Verkehr wieder laufen, die Fähren fahren nach dem üblichen Plan.";

/** The texts of the blocks of a page whose body is `inner`, headline and frame given. */
function blocks(
  inner: string,
  frame = (body: string) => `<article><h1>Hafen gesperrt</h1>${body}</article>`,
): string[] {
  const html = `<html lang="de"><head><title>Hafen gesperrt | Blatt</title></head><body>${frame(inner)}</body></html>`;
  const article = readArticle(parse(html), "https://blatt.example/hafen-den-ganzen-tag-gesperrt");
  if (isPageProblem(article)) throw new Error(article.sentence);
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
}

const p = (text: string) => `<p>${text}</p>`;
const within = (inner: string) => p(FIRST) + inner + p(SECOND) + p(THIRD);
const STORY = [FIRST, SECOND, THIRD];

describe("nothing of the article is lost", () => {
  it.each([
    ["a list", "<ul><li>300 Boote</li><li>12 Fähren</li></ul>", ["300 Boote", "12 Fähren"]],
    [
      "a linked name in a list",
      '<ul><li>300 Boote in <a href="/o">Oberhafen</a></li><li>12 Fähren</li></ul>',
      ["300 Boote in Oberhafen", "12 Fähren"],
    ],
    [
      "a table of links and figures",
      '<table><tr><td><a href="/a">Oberhafen</a></td><td>300</td></tr><tr><td><a href="/b">Unterhafen</a></td><td>12</td></tr></table>',
      ["Oberhafen 300", "Unterhafen 12"],
    ],
    ["a definition list", "<dl><dt>Boote</dt><dd>mindestens 300</dd></dl>", ["Boote", "mindestens 300"]],
    ["a short sentence", p("Verletzt wurde niemand."), ["Verletzt wurde niemand."]],
    [
      "a sentence about a photo",
      p("Фото солдат опубликовали в сети в понедельник."),
      ["Фото солдат опубликовали в сети в понедельник."],
    ],
    [
      "a sentence with an offer's words",
      p("Sie haben bereits 300 Soldaten verloren und wollen jetzt testen, ob es weitergeht."),
      ["Sie haben bereits 300 Soldaten verloren und wollen jetzt testen, ob es weitergeht."],
    ],
    ["a subhead in bold", p("<strong>Drei Boote gesunken</strong>"), ["Drei Boote gesunken"]],
    [
      "a box floated to one side",
      `<div class="pull-left">${p("Das Boot hatte 40 Liter Diesel an Bord.")}</div>`,
      ["Das Boot hatte 40 Liter Diesel an Bord."],
    ],
    [
      "an element of the page's own",
      "<x-par>Das Boot hatte 40 Liter Diesel an Bord.</x-par>",
      ["Das Boot hatte 40 Liter Diesel an Bord."],
    ],
    [
      "bullets parted by breaks",
      "<p>Gesperrt sind:<br>• Oberhafen<br>• Unterhafen</p>",
      ["Gesperrt sind:", "• Oberhafen", "• Unterhafen"],
    ],
    [
      "a quotation that is not repeated",
      "<blockquote>„So etwas haben wir hier noch nie gesehen“, sagte Lotse Hein Brook.</blockquote>",
      ["„So etwas haben wir hier noch nie gesehen“, sagte Lotse Hein Brook."],
    ],
  ])("%s", (_, inner, own) => {
    expect(blocks(within(inner))).toEqual([FIRST, ...own, SECOND, THIRD]);
  });

  it("a lead above the byline and outside the text's box", () => {
    const lead = "Ein Boot ohne Besitzer hat am Montag den Hafen von Blattstadt lahmgelegt.";
    const frame = (body: string) =>
      `<main><header><h1>Hafen gesperrt</h1><p class="teaser">${lead}</p><p>Von Imke Lund, 03.02.2025</p></header><div class="body">${body}</div></main>`;
    expect(blocks(within(""), frame)).toEqual([lead, ...STORY]);
  });

  it("a last sentence that uses a notice's words", () => {
    const last = "Watch officers had contributed 300 pounds to the search, and reach the harbour again today.";
    expect(blocks(within(p(last)) + p(last.replace("300", "400"))).at(-1)).toBe(last.replace("300", "400"));
  });

  it("text in the classes of boxes, where it is the page's main text", () => {
    expect(
      blocks(within(""), (body) => `<div class="social-comments-promo"><h1>Hafen gesperrt</h1>${body}</div>`),
    ).toEqual(STORY);
  });
});

describe("nothing else is taken", () => {
  it.each([
    ["an advertisement's label", "<p>Anzeige</p>"],
    [
      "a box by its class",
      '<div class="Newsletter_box__1"><p>Jeden Freitag das Beste aus dem Hafen, schon 12.000 Leser sind dabei.</p></div>',
    ],
    ["a teaser line", '<p><strong>Lesen Sie auch:</strong> <a href="/x">So groß ist der Hafen wirklich</a></p>'],
    [
      "a list of links",
      '<ul><li><a href="/x">Sturm am Sonntag</a></li><li><a href="/y">40 Boote gesunken</a></li></ul>',
    ],
    [
      "a caption",
      '<figure><img src="x.jpg" alt=""><figcaption>Das Boot hatte 40 Liter Diesel an Bord.</figcaption></figure>',
    ],
    ["a credit", "<p>Foto: Imke Lund</p>"],
    ["an aside", "<aside><p>Der Hafen hat 900 Liegeplätze und wurde im Jahr 1860 gebaut.</p></aside>"],
    ["an offer", "<p>Jetzt weiterlesen mit Blatt plus, monatlich kündbar.</p>"],
    ["a hidden paragraph", "<p hidden>Der Hafen hat 900 Liegeplätze und wurde im Jahr 1860 gebaut.</p>"],
    ["a repeated paragraph", p(FIRST)],
    ["a script's text", "<script>document.write('40 Boote')</script>"],
  ])("%s", (_, inner) => {
    expect(blocks(within(inner))).toEqual(STORY);
  });

  it.each([
    ["rights", "<p>© Blatt 2025. Alle Rechte vorbehalten.</p>"],
    ["who else worked on it", "<p><em>Additional reporting by Jo Tran.</em></p>"],
    ["a call", "<p>Follow us on Facebook and Instagram.</p>"],
    [
      "the author's box",
      "<h3>Über die Autorin</h3><p>Imke Lund schreibt seit 2011 über den Hafen und seine Boote.</p>",
    ],
    ["a heading without text", "<h2>Kommentare</h2>"],
    ["tags", '<p class="tags">Tags: <a href="/t/1">Hafen</a>, <a href="/t/2">Boot</a></p>'],
  ])("behind the text: %s", (_, inner) => {
    expect(blocks(within("") + inner)).toEqual(STORY);
  });

  it.each([
    ["a byline", "<p>Von Imke Lund, Blattstadt</p>"],
    ["a date line", "<p>Imke Lund. 3. Februar 2025, 18:40 Uhr.</p>"],
    ["the headline again", "<p>Hafen gesperrt</p>"],
    ["reading time", "<p>Lesezeit: 3 Minuten</p>"],
    ["a breadcrumb", '<p><a href="/">Start</a> › <a href="/h">Hafen</a></p>'],
  ])("before the text: %s", (_, inner) => {
    expect(blocks(inner + within(""))).toEqual(STORY);
  });
});

describe("lines", () => {
  it("one break joins, two part", () => {
    expect(blocks(`${FIRST.replace("ganzen ", "ganzen<br>")}<br><br>${SECOND}<br> <br>${THIRD}`)).toEqual(STORY);
  });
  it("an empty line parts preformatted text", () => {
    expect(blocks(`<pre>${FIRST.replace("ganzen ", "ganzen\n")}\n\n${SECOND}\n \n${THIRD}</pre>`)).toEqual(STORY);
  });
  it("a note mark is no part of a figure", () => {
    expect(
      blocks(
        within(p("Im Hafen liegen 4.000<sup>1</sup> Boote auf 3 km<sup>2</sup>, davon 12<sup>[3]</sup> rote.")),
      )[1],
    ).toBe("Im Hafen liegen 4.000 Boote auf 3 km, davon 12 rote.");
  });
});
