import { describe, expect, it } from "vitest";
import { inOrderOfMeasures } from "../../components/claim/by-measure";
import { sourceRows } from "../../components/library/sources/source-table";
import { makeShown } from "./make";

const figure = (best: number, asOf: string | null, source = "kr.nis") =>
  makeShown({ low: best, best, high: best, asOf, source });

describe("the table of sources", () => {
  it("has the latest figure of each, and the last one before it that was another", () => {
    const [row] = sourceRows([figure(300, "2025-01-13"), figure(600, "2025-04-30"), figure(600, "2025-03-01")]);
    const cell = row?.cells.get("casualties.killed");
    expect([cell?.latest.claim.best, cell?.before?.claim.best]).toEqual([600, 300]);
  });

  it("takes the parts of one day for no move, and the whole for the latest", () => {
    const article = { id: "plan" };
    const parts = [1000, 5000].map((best) =>
      makeShown(
        { low: best, best, high: best, measure: "troops.planned", source: "ru.gov", asOf: "2025-06-17" },
        { article },
      ),
    );
    const cell = sourceRows(parts)[0]?.cells.get("troops.planned");
    expect([cell?.latest.claim.best, cell?.before, cell?.factor]).toEqual([5000, null, null]);
  });

  it("says how a figure moved", () => {
    const [row] = sourceRows([figure(300, "2025-01-13"), figure(600, "2025-04-30")]);
    expect(row?.cells.get("casualties.killed")?.factor).toBe(2);
  });

  it("takes nothing for what was said before that may be as new", () => {
    const [row] = sourceRows([figure(300, "2025-01-13"), figure(600, "2025")]);
    expect(row?.cells.get("casualties.killed")).toMatchObject({ latest: { claim: { best: 300 } }, before: null });
  });

  it("never says that a source moved by what its reader corrected or added", () => {
    const corrected = makeShown(
      { low: 800, best: 800, high: 800, asOf: "2025-04-30" },
      { review: { verdict: "corrected", correction: { low: 600, best: 600, high: 600 } } },
    );
    const [row] = sourceRows([figure(300, "2025-01-13"), corrected]);
    expect(row?.cells.get("casualties.killed")).toMatchObject({ before: { claim: { best: 300 } }, factor: null });
  });

  it("leaves out denials, doubts and the articles' own voices", () => {
    const denied = makeShown({ stance: "denies", source: "ru.gov" });
    const doubted = makeShown({ stance: "doubts", source: "us.gov" });
    expect(sourceRows([denied, doubted, makeShown({ source: "publisher" })])).toEqual([]);
  });

  it("begins with who speaks of most", () => {
    const rows = sourceRows([figure(1, null, "ua.gov"), figure(2, null), makeShown({ measure: "troops.sent" })]);
    expect(rows.map(({ source }) => source)).toEqual(["kr.nis", "ua.gov"]);
  });
});

describe("measures", () => {
  it("stand in the order of the screens, unknown ones last", () => {
    const groups: [string, null[]][] = [
      ["new.measure", []],
      ["revenue", []],
      ["troops.sent", []],
    ];
    expect(inOrderOfMeasures(groups).map(([measure]) => measure)).toEqual(["troops.sent", "revenue", "new.measure"]);
  });
});
