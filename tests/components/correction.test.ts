import { describe, expect, it } from "vitest";
import { type CorrectionFields, correctionFrom, fieldsOf } from "../../components/curate/correction";
import { makeClaim } from "../store/make";

const fields = (change: Partial<CorrectionFields> = {}): CorrectionFields => ({ ...fieldsOf(makeClaim()), ...change });

describe("a correction", () => {
  it("that changes nothing says what the claim says", () => {
    expect(correctionFrom(fields())).toMatchObject({
      ...{ measure: "casualties.killed", low: 600, best: 600, high: 600, qualifier: "exactly" },
      ...{ source: "kr.nis", stance: "asserts", certainty: "stated", asOf: "2025-04-28" },
    });
  });

  it("has low and high follow from how the number is said", () => {
    expect(correctionFrom(fields({ qualifier: "atLeast", value: "300" }))).toMatchObject({
      low: 300,
      best: 300,
      high: null,
    });
    expect(correctionFrom(fields({ qualifier: "atMost", value: "300" }))).toMatchObject({
      low: null,
      best: 300,
      high: 300,
    });
  });

  it("of a range wants both ends in order", () => {
    const range = (value: string, upper: string) => correctionFrom(fields({ qualifier: "between", value, upper }));
    expect(range("10000", "12000")).toMatchObject({ low: 10_000, best: null, high: 12_000 });
    expect(range("12000", "10000")).toBeNull();
    expect(range("12000", "")).toBeNull();
  });

  it.each(["", "  ", "many", "-3", "1e999"])("is none with %j for a number", (value) => {
    expect(correctionFrom(fields({ value }))).toBeNull();
  });

  it.each([
    ["2025", "2025"],
    [" 2025-04 ", "2025-04"],
    ["", null],
  ])("takes %j for a date", (asOf, day) => expect(correctionFrom(fields({ asOf }))).toMatchObject({ asOf: day }));

  it.each(["2025-02-30", "2025-13", "28.4.2025", "soon"])("is none with %j for a date", (asOf) => {
    expect(correctionFrom(fields({ asOf }))).toBeNull();
  });

  it("opens a range with its ends and a bound with its number", () => {
    expect(fieldsOf(makeClaim({ low: 10, best: null, high: 12, qualifier: "between" }))).toMatchObject({
      value: "10",
      upper: "12",
    });
    expect(fieldsOf(makeClaim({ low: null, best: 9, high: 9, qualifier: "atMost" }))).toMatchObject({
      value: "9",
      upper: "",
    });
  });
});
