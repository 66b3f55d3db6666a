import { describe, expect, it } from "vitest";
import { libraryFigure } from "../../components/library/figure/library-figure";
import { citation } from "../../components/library/out/cite";
import { figureTable } from "../../components/library/out/figure-table";
import { fileName } from "../../components/library/out/save-file";
import { tableAsCsv, tableAsJson, tableAsMarkdown } from "../../components/library/out/write-table";
import { loadLocale } from "../../locales/locale";
import { makeShown } from "./make";

const en = await loadLocale("en", ["en-GB"]);
const de = await loadLocale("de", ["de-DE"]);
const table = (cells: readonly (string | number | null)[]) => ({
  title: "A | table",
  columns: [
    { key: "figure", label: "Figure" },
    { key: "low", label: null },
  ],
  rows: cells.map((figure) => ({ figure, low: 1 })),
});

const article = { urls: ["https://courier.example/dead"], publishedAt: "2025-04-30T08:00:00.000Z" };
const denied = makeShown(
  { low: 1_800, best: 1_800, high: 1_800, source: "ru.mod", stance: "denies", asOf: "2025-01-17" },
  { article },
);
const corrected = makeShown(
  { low: 1_800, best: 1_800, high: 1_800, asOf: null },
  { article, review: { verdict: "corrected", correction: { low: 1_200, best: 1_200, high: 1_200 } } },
);

describe("a table as CSV", () => {
  it("quotes what needs it and has a header that no language changes", () => {
    expect(tableAsCsv(table(['Said "so", twice\nand more', 300, null]))).toBe(
      '\ufefffigure,low\r\n"Said ""so"", twice\nand more",1\r\n300,1\r\n,1',
    );
  });

  it("lets no page's words run as a formula in somebody's spreadsheet", () => {
    const [, ...lines] = tableAsCsv(table(["=1+1", "@SUM(A1)", "+1", "-1", "\t=1"])).split("\r\n");
    for (const line of lines) expect(line.replaceAll('"', "")).toMatch(/^'/);
  });
});

describe("a table as JSON", () => {
  it("has each row with every column, numbers as numbers", () => {
    expect(JSON.parse(tableAsJson(table(["at least 300", null])))).toEqual({
      title: "A | table",
      rows: [
        { figure: "at least 300", low: 1 },
        { figure: null, low: 1 },
      ],
    });
  });
});

describe("a table as Markdown", () => {
  it("has the columns for people, and takes nothing of a page for markup", () => {
    const lines = tableAsMarkdown(table(["a | b\n[c](x) <img>", "https://courier.example/a_b"])).split("\n");
    expect(lines.slice(0, 4)).toEqual(["## A \\| table", "", "| Figure |", "| --- |"]);
    expect(lines[4]).toBe("| a \\| b \\[c\\](x) \\<img\\> |");
    expect(lines[5]).toBe("| <https://courier.example/a_b> |");
  });
});

describe("figures as a table", () => {
  const [first, second] = figureTable("Killed", [libraryFigure(denied), libraryFigure(corrected)], en).rows;

  it("carry stance and certainty, so that a denial stays one", () => {
    expect(first).toMatchObject({ figure: "Denied: 1,800", stance: "denies", certainty: "stated", best: 1_800 });
    expect(first?.source).toBe("Russia’s defence ministry");
  });

  it("say what is the reader's and what the program had read", () => {
    expect(first?.reader).toBeNull();
    expect(second?.figure).toBe("1,200");
    expect(second?.reader).toBe("corrected by you (read as 1,800)");
  });

  it("have where each was read", () => {
    expect(first).toMatchObject({
      outlet: "The Courier",
      published: "2025-04-30",
      address: "https://courier.example/dead",
      quote: denied.claim.quote,
    });
  });
});

describe("a figure to be cited", () => {
  it("is a sentence with figure, source, day, outlet and address", () => {
    const said = makeShown({ low: 300, best: 300, high: null, qualifier: "atLeast", asOf: "2025-01-13" }, { article });
    expect(citation(libraryFigure(said), en)).toBe(
      "North Korean soldiers killed: at least 300, according to South Korea’s spy agency (NIS), as of 13 Jan 2025. " +
        "The Courier, 30 Apr 2025, https://courier.example/dead",
    );
  });

  it("says that a figure is denied, estimated or only reported", () => {
    expect(citation(libraryFigure(denied), en)).toContain(
      "1,800, denied by Russia’s defence ministry, as of 17 Jan 2025.",
    );
    expect(citation(libraryFigure(denied), de)).toContain(
      "1.800, bestritten, Quelle: Russlands Verteidigungsministerium, Stand 17. Jan. 2025.",
    );
    const other = (certainty: "estimated" | "alleged") => citation(libraryFigure(makeShown({ certainty })), en);
    expect(other("estimated")).toContain("600, estimated by ");
    expect(other("alleged")).toContain("not vouched for");
  });

  it("puts the reader's words into nobody's mouth", () => {
    expect(citation(libraryFigure(corrected), en)).toContain(
      "1,200, according to South Korea’s spy agency (NIS), no date [corrected by the reader; the program had read: 1,800].",
    );
  });
});

describe("the name of a file", () => {
  it("comes from words in any script and has nothing a system refuses", () => {
    expect(fileName("Killed: Kursk? / 2025", "csv")).toBe("killed-kursk-2025.csv");
    expect(fileName("Tote: Süd", "md")).toBe("tote-süd.md");
    expect(fileName("../..", "json")).toBe("says-who.json");
  });
});
