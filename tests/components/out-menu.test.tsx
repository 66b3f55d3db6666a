import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keptFigures, readingTable } from "../../components/library/article/reading-table";
import { libraryFigure } from "../../components/library/figure/library-figure";
import { articlesOf } from "../../components/library/out/cited-article";
import { OutMenu } from "../../components/library/out/out-menu";
import { articleReading } from "../../components/reading/article-reading";
import { StoreContext } from "../../components/state/store-context";
import { loadLocale } from "../../locales/locale";
import type { Store } from "../../store/database";
import { claimsOfArticle } from "../../store/find";
import { reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim } from "../store/make";
import { freshStore } from "../store/stores";
import { rendered, textOf } from "./page";

const AT = "2026-12-01T11:40:00.000Z";
const table = () => ({
  title: "Killed: Kursk",
  columns: [{ key: "figure", label: "Figure" }],
  rows: [{ figure: 600 }],
});
const choicesIn = (place: HTMLElement) =>
  [...place.querySelectorAll(".out-choices button")].map((button) => textOf(button as HTMLElement));

describe("the ways out of the library", () => {
  let store: Store;
  let articleId: string;
  /** What the browser was handed, by the name of its file. */
  const saved = new Map<string, Promise<string>>();

  beforeEach(async () => {
    store = await freshStore();
    await saveReading(store, makeAnalysis(), AT, "0.1.0");
    articleId = (await store.articles.toArray())[0]?.id ?? "";
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${blobs.push(blob as Blob) - 1}`);
    vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
    const link = Object.getPrototypeOf(document.createElement("a"));
    vi.spyOn(link, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.set(this.download, blobs.at(-1)?.text() ?? Promise.resolve(""));
    });
  });
  afterEach(() => {
    saved.clear();
    vi.restoreAllMocks();
  });

  async function menu(): Promise<HTMLElement> {
    const figures = (await claimsOfArticle(store, articleId)).map(libraryFigure);
    return rendered(
      <StoreContext.Provider value={async () => store}>
        <OutMenu table={table} figures={figures} articles={(from) => articlesOf(from, figures)} />
      </StoreContext.Provider>,
    );
  }

  async function savedBy(label: string, name: string): Promise<string> {
    const buttons = [...(await menu()).querySelectorAll(".out-choices button")];
    buttons.find(({ textContent }) => textContent?.includes(label))?.dispatchEvent(new Event("click"));
    await vi.waitFor(() => expect([...saved.keys()]).toEqual([name]));
    return saved.get(name) ?? "";
  }

  it("are those of a table, and those of figures and articles only where there are some", async () => {
    expect(choicesIn(rendered(<OutMenu table={table} />))).toEqual([
      ...["Table for a spreadsheet (CSV)", "Table for a document (Markdown)", "Data for a program (JSON)"],
    ]);
    expect(choicesIn(await menu()).slice(3)).toEqual([
      "Claims as linked data (JSON-LD)",
      "Articles for Zotero, EndNote, Citavi (RIS)",
      "Articles for programs that cite (CSL-JSON)",
    ]);
  });

  it("save the articles of the figures under the table's name", async () => {
    expect(await savedBy("(RIS)", "killed-kursk.ris")).toContain("AU  - Ann Writer\r\n");
  });

  it("save them for programs that cite beside the table's own JSON", async () => {
    expect(JSON.parse(await savedBy("(CSL-JSON)", "killed-kursk.csl.json"))).toMatchObject([
      { title: "Six hundred dead, agency says" },
    ]);
  });

  it("save the figures with the sentences they stand in", async () => {
    const { "@graph": graph } = JSON.parse(await savedBy("(JSON-LD)", "killed-kursk.jsonld"));
    expect(graph.map((node: Record<string, string>) => node["@type"] ?? node.type)).toEqual([
      ...["NewsArticle", "Claim", "Annotation"],
    ]);
    expect(graph[2].target.selector[1]).toEqual({ type: "TextPositionSelector", start: 0, end: 27 });
  });

  it("of an article have how each figure stands beside the others, and not what the reader rejected", async () => {
    const other = { url: "https://post.example/world/one-more-story-today", title: "A thousand", text: "1,000 died." };
    const thousand = makeClaim({
      low: 1_000,
      best: 1_000,
      high: 1_000,
      source: "ua.intelligence",
      quote: "1,000 died.",
    });
    await saveReading(store, makeAnalysis(other, [{ ...thousand, start: 0, end: 5 }], []), AT, "0.1.0");
    const en = await loadLocale("en", ["en-GB"]);
    const read = async () => {
      const reading = await articleReading(store, articleId);
      if (!reading) throw new Error("no article");
      return reading;
    };
    const { title, rows } = await readingTable(store, await read(), en);
    expect(title).toBe("Six hundred dead, agency says");
    expect(rows.map(({ figure }) => figure)).toEqual(["600"]);
    expect(rows[0]?.verdict).toContain("1,000");
    const [claim] = await claimsOfArticle(store, articleId);
    if (!claim) throw new Error("no claim");
    await reviewClaim(store, claim.claim.identity, { verdict: "rejected" }, AT);
    expect(keptFigures(await read())).toEqual([]);
    expect((await readingTable(store, await read(), en)).rows).toEqual([]);
  });
});
