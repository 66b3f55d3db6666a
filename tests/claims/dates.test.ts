import { describe, expect, it } from "vitest";
import { compileDates } from "../../core/claims/dates/date-reader";
import { readDates } from "../../core/claims/dates/read";
import { dates as deWords } from "../../core/languages/de/dates";
import { dates as enWords } from "../../core/languages/en/dates";
import { dates as koWords } from "../../core/languages/ko/dates";
import { growthOf, MOST, PATIENCE } from "./growth";

const english = compileDates(enWords, "word");
const german = compileDates(deWords, "word");
const korean = compileDates(koWords, "none");

describe("readDates", () => {
  it("says where a date stands", () => {
    const text = "Some 300 died, the agency said on 13 January, 2,700 were hurt.";
    const [mention] = readDates(text, english, "2025-02-20");
    expect(text.slice(mention?.start, mention?.end)).toBe("on 13 January");
    expect(mention).toMatchObject({ value: "2025-01-13", role: "point", rule: "day.past" });
  });

  it("takes the day of publication as written, whatever its offset", () => {
    for (const publishedAt of ["2025-04-28T23:30:00-04:00", "2025-04-28T00:10:00+09:00", "2025-04-28"]) {
      expect(readDates("am Montag", german, publishedAt)[0]?.value).toBe("2025-04-28");
    }
  });

  it("reads only dates with a year where the day of publication is unknown or broken", () => {
    const text = "On Monday and in January, but also on 13 January 2025 and in 2024.";
    for (const publishedAt of [null, "", "yesterday", "2025-13-45"]) {
      expect(readDates(text, english, publishedAt).map(({ value }) => value)).toEqual(["2025-01-13", "2024"]);
    }
  });

  it("counts on from the date mentioned last", () => {
    const text = "The agency spoke on 13 January of 300 dead. Nine days later it was 1,000, a week earlier 100.";
    const values = readDates(text, english, "2025-02-20").map(({ value }) => value);
    expect(values).toEqual(["2025-01-13", "2025-01-22", "2025-01"]);
  });

  it("refers to a date before the text only when it is given, and near", () => {
    const text = "By the middle of that month 300 were dead.";
    expect(readDates(text, english, "2025-03-09")).toEqual([]);
    expect(readDates(text, english, "2025-03-09", "2025-01-13")[0]).toMatchObject({ value: "2025-01", role: "until" });
    expect(readDates("x ".repeat(300) + text, english, "2025-03-09", "2025-01-13")).toEqual([]);
  });

  it("takes the whole of the last date for 'at the time'", () => {
    const text = "Im September 2025 sprach Seoul von Toten. Damals waren es 2.000.";
    expect(readDates(text, german, "2026-02-13").map(({ value }) => value)).toEqual(["2025-09", "2025-09"]);
  });

  it("keeps apart what a sentence end parts", () => {
    expect(readDates("It began in January. 13 men died.", english, "2025-02-20").map(({ value }) => value)).toEqual([
      "2025-01",
    ]);
    expect(readDates("Er kam am Montag. Januar war kalt.", german, "2025-02-20").map(({ value }) => value)).toEqual([
      "2025-02-17",
      "2025-01",
    ]);
  });

  it("survives leap days and months' ends", () => {
    expect(readDates("am 29. Februar", german, "2025-06-01")[0]?.value).toBe("2024-02-29");
    expect(readDates("am 29. Februar", german, "2026-06-01")).toEqual([]);
    expect(readDates("am 29. Februar 2025", german, "2026-06-01")).toEqual([]);
    expect(readDates("31일", korean, "2025-03-30T09:00:00+09:00")).toEqual([]);
    expect(readDates("last month", english, "2025-01-31")[0]?.value).toBe("2024-12");
  });

  const hostile = ["1 ", "1.", "13. ", "in the ", "of the ", "last ", "1-", "Montag, ", "9", "1/1/", "von 1 bis "];
  it.each(hostile)(
    "takes time in step with the text's length: %j",
    (piece) => {
      const read = (text: string): void => {
        readDates(text, english, "2025-02-20");
        readDates(text, german, "2025-02-20");
      };
      expect(growthOf(piece.repeat(4_000), read)).toBeLessThan(MOST);
    },
    PATIENCE,
  );
});
