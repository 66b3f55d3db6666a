import { describe, expect, it } from "vitest";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { parse } from "./parse";

const SENTENCES = [
  "Der Damm in Oberfurt hält nach Angaben des Landkreises, 200 Helfer sind im Einsatz.",
  "In Unterfurt müssen etwa 400 Menschen ihre Häuser verlassen, teilte die Feuerwehr mit.",
  "Der Pegel steht bei 7,20 Metern, das ist der höchste Wert seit dem Jahr 1954.",
];

interface Frame {
  readonly head?: string;
  readonly url?: string;
  readonly body?: string;
}

/** For each block its entry's number and time; undefined outside entries. */
function entries(inner: string, { head = "", url = "https://bote.example/a-b-c-d", body = "" }: Frame = {}): unknown[] {
  const html = `<html lang="de"><head><title>Hochwasser | Bote</title>${head}</head><body ${body}><main><h1>Hochwasser</h1>${inner}</main></body></html>`;
  const article = readArticle(parse(html), url);
  if (isPageProblem(article)) throw new Error(article.sentence);
  return article.blocks.map(({ entry, publishedAt }) => (entry === undefined ? undefined : [entry, publishedAt]));
}

const PUBLISHED = '<meta property="article:published_time" content="2025-06-03T06:00:00+02:00">';
const LIVE = { head: PUBLISHED, body: 'class="liveblog"' };
const each = (write: (sentence: string, i: number) => string) => SENTENCES.map(write).join("");

describe("an entry's own time", () => {
  const day = (time: string) => `2025-06-03T${time}:00+02:00`;
  it("a bare clock on the page's day", () => {
    const inner = each((text, i) => `<div class="post"><span>1${i}:30 Uhr</span><p>${text}</p></div>`);
    expect(entries(inner, LIVE)).toEqual([
      [0, day("10:30")],
      [1, day("11:30")],
      [2, day("12:30")],
    ]);
  });
  it("a written day and time", () => {
    const inner = each((text, i) => `<div class="post"><div>0${i + 1}.06.2025, 09:15 Uhr</div><p>${text}</p></div>`);
    expect(entries(inner, LIVE)).toEqual([
      [0, "2025-06-01T09:15:00"],
      [1, "2025-06-02T09:15:00"],
      [2, "2025-06-03T09:15:00"],
    ]);
  });
  it("a stamp behind “two hours ago”", () => {
    const inner = each(
      (text, i) => `<article><time datetime="2025-06-03T0${i}:00:00Z">vor 2 Stunden</time><p>${text}</p></article>`,
    );
    expect(entries(inner)).toEqual([
      [0, "2025-06-03T00:00:00Z"],
      [1, "2025-06-03T01:00:00Z"],
      [2, "2025-06-03T02:00:00Z"],
    ]);
  });
  it("seconds since 1970 in the data", () => {
    const inner = each((text, i) => `<section data-ts="${1748930400 + i * 60}"><p>${text}</p></section>`);
    expect(entries(inner, LIVE)).toEqual([
      [0, "2025-06-03T06:00:00Z"],
      [1, "2025-06-03T06:01:00Z"],
      [2, "2025-06-03T06:02:00Z"],
    ]);
  });
  it("not guessed where the page runs over two days", () => {
    const head = `${PUBLISHED}<meta property="article:modified_time" content="2025-06-04T06:00:00+02:00">`;
    const inner = each((text, i) => `<section><time>1${i}:30</time><p>${text}</p></section>`);
    expect(entries(inner, { ...LIVE, head })).toEqual([
      [0, null],
      [1, null],
      [2, null],
    ]);
  });
  it("not guessed where the page has no day", () => {
    const inner = each((text, i) => `<section><time>1${i}:30</time><p>${text}</p></section>`);
    expect(entries(inner, { body: 'class="liveblog"' })).toEqual([
      [0, null],
      [1, null],
      [2, null],
    ]);
  });
});

describe("an ordinary article has no entries", () => {
  const plain = [undefined, undefined, undefined];
  it("with teasers under it that give their days", () => {
    const teasers = each(
      (text) =>
        `<li class="t"><h5><a href="/x">Titel</a></h5><time datetime="2025-06-03T06:00:00Z">3. Juni 2025</time><p>${text.replace("Der", "Ein")}</p></li>`,
    );
    expect(
      entries(`${each((text) => `<p>${text}</p>`)}<ul>${teasers}</ul>`, { head: PUBLISHED }).filter(Boolean),
    ).toEqual([]);
  });
  it("with a chronology of another day, which is kept apart but given no time", () => {
    const inner = each((text, i) => `<li class="c"><b>1${i}:30 Uhr</b><p>${text}</p></li>`);
    expect(entries(`<ul>${inner}</ul>`, { head: PUBLISHED })).toEqual([
      [0, null],
      [1, null],
      [2, null],
    ]);
  });
  it("with clock times in its sentences", () => {
    expect(
      entries(
        each((text, i) => `<p>Um 1${i}:30 Uhr hieß es: ${text}</p>`),
        { head: PUBLISHED },
      ),
    ).toEqual(plain);
  });
  it("with timed comments", () => {
    const comments = each(
      (text) => `<div class="comment"><time>10:30 Uhr</time><p>${text.replace("Der", "Ein")} Oder nicht?</p></div>`,
    );
    expect(entries(each((text) => `<p>${text}</p>`) + comments, { head: PUBLISHED })).toEqual(plain);
  });
});
