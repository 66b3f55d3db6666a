import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { libraryFigure } from "../../components/library/figure/library-figure";
import { articlesOf, type CitedArticle, citedArticle } from "../../components/library/out/cited-article";
import { articlesAsCsl } from "../../components/library/out/write-csl";
import { articlesAsRis } from "../../components/library/out/write-ris";
import { claimsOfArticle } from "../../store/find";
import { noteArticle } from "../../store/notes";
import { saveReading } from "../../store/save";
import { makeAnalysis } from "../store/make";
import { freshStore } from "../store/stores";
import { hostileText } from "./hostile-text";
import { makeRecord, makeShown } from "./make";

const AT = "2026-12-01T11:40:00.000Z";

/** The reader takes seconds to start on a busy machine; nothing here is about time. */
const PATIENCE = { timeout: 60_000 };

/** What a program for citations makes of a file, without the number that it invents where the file has none. */
const fieldsOf = (file: string) => new Cite(file, { generateGraph: false }).data.map(({ id: _, ...fields }) => fields);

const article: CitedArticle = {
  id: "article-1",
  title: "North Korean dead in Kursk: what Seoul told its lawmakers",
  byline: "Maud Ellery",
  outlet: "The Harbour Post",
  publishedAt: "2025-01-14T06:30:00+01:00",
  readAt: "2026-12-01T11:40:00.000Z",
  language: "en",
  url: "https://harbour-post.example/world/briefing",
  tags: ["Kursk", "losses"],
};
const bare: CitedArticle = {
  ...{ id: "article-2", title: "", byline: null, outlet: null, publishedAt: null, readAt: null, language: null },
  ...{ url: null, tags: [] },
};

const hostileArticle = fc
  .tuple(hostileText, hostileText, hostileText, hostileText, hostileText)
  .map(([title, byline, outlet, publishedAt, tag]) => ({
    ...article,
    title,
    byline,
    outlet,
    publishedAt,
    tags: [tag],
  }));

describe("articles as RIS", () => {
  it("are lines that begin with two letters, two spaces and a dash", () => {
    expect(articlesAsRis([article, bare])).toBe(
      [
        "TY  - NEWS",
        "TI  - North Korean dead in Kursk: what Seoul told its lawmakers",
        "AU  - Maud Ellery",
        "T2  - The Harbour Post",
        "PY  - 2025",
        "DA  - 2025/01/14/",
        "UR  - https://harbour-post.example/world/briefing",
        "Y2  - 2026/12/01/",
        "LA  - en",
        "KW  - Kursk",
        "KW  - losses",
        "ER  - ",
        "",
        "TY  - NEWS",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("have as much of a day as is known", () => {
    expect(articlesAsRis([{ ...bare, publishedAt: "2025-01" }])).toContain("PY  - 2025\r\nDA  - 2025/01//\r\n");
    expect(articlesAsRis([{ ...bare, publishedAt: "yesterday\nER  - " }])).toBe(articlesAsRis([bare]));
  });

  it("are read by a program for citations", PATIENCE, () => {
    const fields = {
      type: "article-newspaper",
      title: article.title,
      // Of a newspaper's article the reader takes the author for its reporter, and of its day the year.
      reporter: "Maud Ellery",
      issued: { "date-parts": [[2025]] },
      "container-title": "The Harbour Post",
      accessed: { "date-parts": [[2026, 12, 1]] },
      URL: article.url,
      language: "en",
      keyword: "Kursk,losses",
    };
    expect(fieldsOf(articlesAsRis([article, bare, article]))).toEqual([fields, { type: "article-newspaper" }, fields]);
  });

  it("keep a headline that would end its entry in its line", PATIENCE, () => {
    const titles = ["ER  - ", "Dead\r\nER  - \r\nTY  - BOOK", "A  -  B", "\u2028ER  - \u0000", "- 300 -"];
    const read = fieldsOf(articlesAsRis(titles.map((title) => ({ ...bare, title }))));
    expect(read.map(({ title }) => title)).toEqual(["ER -", "Dead ER - TY - BOOK", "A - B", "ER -", "- 300 -"]);
  });

  it("are as many as went out, in lines of the format, whatever their pages wrote", PATIENCE, () => {
    fc.assert(
      fc.property(fc.array(hostileArticle, { minLength: 1, maxLength: 4 }), (articles) => {
        const file = articlesAsRis(articles);
        for (const line of file.split(/[\r\n\u0085\u2028\u2029\v\f]+/).filter((one) => one !== ""))
          expect(line).toMatch(/^(?:TY|TI|AU|T2|PY|DA|UR|Y2|LA|KW|ER) {2}- (?:(?! {2}-).)*$/u);
        const read = fieldsOf(file);
        expect(read.map(({ URL, language }) => [URL, language])).toEqual(articles.map(({ url }) => [url, "en"]));
        for (const [place, { title }] of articles.entries())
          expect(read[place]?.title ?? "").toBe(
            title
              .toWellFormed()
              .replace(/[\s\p{Cc}]+/gu, " ")
              .trim(),
          );
      }),
    );
  });
});

describe("articles as CSL-JSON", () => {
  it("are read by a program for citations, and cited by it", PATIENCE, () => {
    const cite = new Cite(articlesAsCsl([article, bare]), { generateGraph: false });
    expect(cite.data).toEqual([
      {
        id: "article-1",
        type: "article-newspaper",
        title: article.title,
        author: [{ literal: "Maud Ellery" }],
        "container-title": "The Harbour Post",
        issued: { "date-parts": [[2025, 1, 14]] },
        accessed: { "date-parts": [[2026, 12, 1]] },
        URL: article.url,
        language: "en",
        keyword: "Kursk, losses",
      },
      { id: "article-2", type: "article-newspaper" },
    ]);
    expect(cite.format("bibliography", { format: "text", template: "apa" })).toContain(
      "Maud Ellery. (2025, January 14). North Korean dead in Kursk: what Seoul told its lawmakers. The Harbour Post. " +
        "https://harbour-post.example/world/briefing",
    );
  });

  it("are as many as went out, with the words of their pages, whatever these wrote", PATIENCE, () => {
    fc.assert(
      fc.property(fc.array(hostileArticle, { minLength: 1, maxLength: 4 }), (articles) => {
        const file = articlesAsCsl(articles);
        expect(file).not.toContain("<");
        const read = fieldsOf(file);
        expect(read.map(({ title }) => title ?? "")).toEqual(articles.map(({ title }) => title.toWellFormed()));
        expect(read.map(({ URL }) => URL)).toEqual(articles.map(({ url }) => url));
      }),
    );
  });
});

describe("the articles of figures", () => {
  it("go out once each, with the reader's tags, in the order of the figures", async () => {
    const store = await freshStore("cited");
    await saveReading(store, makeAnalysis(), AT, "0.1.0");
    const [saved] = await store.articles.toArray();
    const [known] = await claimsOfArticle(store, saved?.id ?? "");
    if (!saved || !known) throw new Error("nothing was saved");
    await noteArticle(store, saved.id, { note: "", tags: ["Kursk"] }, AT);
    const removed = libraryFigure(
      makeShown({}, { article: { id: "gone", title: "Gone", urls: ["ftp://gone.example/"] } }),
    );
    const cited = await articlesOf(store, [removed, libraryFigure(known), libraryFigure(known)]);
    expect(cited).toEqual([
      {
        ...{ id: "gone", title: "Gone", byline: null, outlet: "The Courier", publishedAt: "2025-04-28T05:37:00.000Z" },
        ...{ readAt: null, language: "en", url: null, tags: [] },
      },
      {
        ...{ id: saved.id, title: "Six hundred dead, agency says", byline: "Ann Writer", outlet: "The Courier" },
        ...{ publishedAt: "2025-04-28T05:37:00+02:00", readAt: AT, language: "en", tags: ["Kursk"] },
        url: "https://courier.example/world/six-hundred-dead-agency-says",
      },
    ]);
  });

  it("have an address that is one in every program", () => {
    const addressOf = (url: string) => citedArticle(makeRecord({ urls: [url] }), []).url;
    expect(addressOf("HTTPS://Courier.example/a b|c\n")).toBe("https://courier.example/a%20b%7Cc");
    expect(addressOf("javascript:alert(1)")).toBeNull();
    expect(addressOf("")).toBeNull();
  });
});
