import { describe, expect, it } from "vitest";
import {
  type CorrectionFields,
  correctionFrom,
  type FieldErrors,
  fieldsOf,
  type WholeCorrection,
} from "../../components/curate/correction";
import { loadNumbers } from "../../core/languages/load-numbers";
import { makeClaim } from "../store/make";

const READERS = await loadNumbers(["en"]);

const fields = (change: Partial<CorrectionFields> = {}): CorrectionFields => ({ ...fieldsOf(makeClaim()), ...change });
const said = (change: Partial<CorrectionFields> = {}): WholeCorrection | null =>
  correctionFrom(fields(change), READERS).correction;
const wrong = (change: Partial<CorrectionFields>): FieldErrors | null => correctionFrom(fields(change), READERS).errors;

describe("a correction", () => {
  it("that changes nothing says what the claim says", () => {
    expect(said()).toMatchObject({
      ...{ measure: "casualties.killed", low: 600, best: 600, high: 600, qualifier: "exactly" },
      ...{ source: "kr.nis", stance: "asserts", certainty: "stated", asOf: "2025-04-28" },
    });
  });

  it("leaves a figure as it is that its own words do not tell whole", () => {
    const hundreds = makeClaim({ low: 200, best: null, high: 900, qualifier: "vague" });
    expect(correctionFrom({ ...fieldsOf(hundreds), source: "ua.gov" }, READERS).correction).toMatchObject({
      ...{ low: 200, best: null, high: 900, qualifier: "vague", source: "ua.gov" },
    });
  });

  it("takes the figure as it is typed, with what it says of itself", () => {
    expect(said({ typed: "1.200" })).toMatchObject({ low: 1200, best: 1200, high: 1200, qualifier: "exactly" });
    expect(said({ typed: "at least 300" })).toMatchObject({ low: 300, best: 300, high: null, qualifier: "atLeast" });
    expect(said({ typed: "up to 300" })).toMatchObject({ low: null, best: 300, high: 300, qualifier: "atMost" });
    expect(said({ typed: "10,000 to 12,000" })).toMatchObject({
      ...{ low: 10_000, best: null, high: 12_000, qualifier: "between" },
    });
  });

  it("takes the unit that is typed, else the one that is chosen", () => {
    expect(said({ typed: "40 percent" })).toMatchObject({ best: 40, unit: "percent" });
    expect(said({ typed: "12.5", unit: "percent" })).toMatchObject({ best: 12.5, unit: "percent" });
    expect(said({ unit: "items" })).toMatchObject({ best: 600, unit: "items" });
  });

  it.each([
    ["2025", "2025"],
    [" 2025-04 ", "2025-04"],
    ["", null],
  ])("takes %j for a date", (asOf, day) => expect(said({ asOf })).toMatchObject({ asOf: day }));
});

describe("what is no correction", () => {
  it.each([
    ["", "noNumber"],
    ["many", "noNumber"],
    ["-3", "negative"],
    ["12.5", "notWhole"],
    ["300 and 400", "several"],
  ])("has %j for a number, and says so at that field alone", (typed, figure) => {
    expect(wrong({ typed })).toEqual({ figure, asOf: false });
  });

  it.each(["2025-02-30", "2025-13", "28.4.2025", "soon"])("has %j for a date, and says so at that field", (asOf) => {
    expect(wrong({ asOf })).toEqual({ figure: null, asOf: true });
  });

  it("says what is wrong at each field", () => {
    expect(wrong({ typed: "many", asOf: "soon" })).toEqual({ figure: "noNumber", asOf: true });
  });

  it("has no figure at all", () => {
    expect(wrong({ given: null })).toEqual({ figure: "noNumber", asOf: false });
  });
});
