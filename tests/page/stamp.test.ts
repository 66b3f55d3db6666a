import { describe, expect, it } from "vitest";
import { parseStamp } from "../../core/page/parse-stamp";
import { alike, asShown, toIso } from "../../core/page/stamp";

const iso = (text: string) => {
  const moment = parseStamp(text);
  return moment && toIso(moment);
};

describe("a date for machines is kept as written", () => {
  it.each([
    ["2025-04-28T05:37:00+02:00", "2025-04-28T05:37:00+02:00"],
    ["2025-06-17T12:55:00.000Z", "2025-06-17T12:55:00Z"],
    ["2025-04-28T05:37+0200", "2025-04-28T05:37:00+02:00"],
    ["2025-04-28 05:37:10", "2025-04-28T05:37:10"],
    ["20250428T053700Z", "2025-04-28T05:37:00Z"],
    ["2025-04-28", "2025-04-28"],
    ["2025/04/28", "2025-04-28"],
    ["Mon, 28 Apr 2025 05:37:00 +0200", "2025-04-28T05:37:00+02:00"],
    ["1745812800", "2025-04-28T04:00:00Z"],
    ["1745812800000", "2025-04-28T04:00:00Z"],
    ["2025-3-7", "2025-03-07"],
    ["2025-03-07T9:05+02", "2025-03-07T09:05:00+02:00"],
    ["2025-03-07 09:05:00 +0000 UTC", "2025-03-07T09:05:00Z"],
    ["2025-03-07T09:05:00.123456+09:00", "2025-03-07T09:05:00+09:00"],
    ["2025-03-07 09:05 KST", "2025-03-07T09:05:00+09:00"],
    ["2025-03-07 09:05 (UTC+9)", "2025-03-07T09:05:00+09:00"],
    ["2025-03-07T24:00:00Z", "2025-03-08T00:00:00Z"],
    ["Fri, 07 Mar 2025 09:05:00 GMT", "2025-03-07T09:05:00Z"],
    ["Fri, 7 Mar 25 09:05:00 +0100", "2025-03-07T09:05:00+01:00"],
    ["Friday, 07-Mar-25 09:05:00 UTC", "2025-03-07T09:05:00Z"],
    ["Fri Mar 07 2025 09:05:00 GMT+0200 (Eastern European Standard Time)", "2025-03-07T09:05:00+02:00"],
    ["Fri Mar 07 2025 09:05:00 GMT+0000 (Coordinated Universal Time)", "2025-03-07T09:05:00Z"],
    ["Fri Mar  7 09:05:00 2025", "2025-03-07T09:05:00"],
    ["Fri Mar  7 09:05:00 EST 2025", "2025-03-07T09:05:00-05:00"],
  ])("%s", (written, expected) => expect(iso(written)).toBe(expected));
});

describe("no date is better than a wrong one", () => {
  it.each([
    "0000-00-00",
    "0000-00-00T00:00:00Z",
    "0001-01-01T00:00:00",
    "1970-01-01T00:00:00Z",
    "1969-12-31",
    "9999-12-31",
    "2025-02-30",
    "2025-13-01",
    "2025-04-28T25:00:00Z",
    "2025-03-07T24:10:00Z",
    "2025-03-07 7:05 PM",
    "Fri, 31 Feb 2025 09:05:00 GMT",
    "0",
    "yesterday",
    "",
    `2025-04-28${" ".repeat(100_000)}`,
  ])("%j", (written) => expect(parseStamp(written)).toBeNull());
});

describe("universal time beside a visible clock", () => {
  const stamp = (text: string) => parseStamp(text) ?? { year: 0, month: 0, day: 0 };
  it("is told as the clock shows it, on its day", () => {
    expect(toIso(asShown(stamp("2025-07-01T22:30:00Z"), stamp("2025-07-02T00:30:00")))).toBe(
      "2025-07-02T00:30:00+02:00",
    );
    expect(toIso(asShown(stamp("2025-01-01T04:12:00Z"), stamp("2024-12-31T23:12:00")))).toBe(
      "2024-12-31T23:12:00-05:00",
    );
  });
  it("stays where the clock shows something else", () => {
    expect(toIso(asShown(stamp("2025-07-01T22:30:00Z"), stamp("2025-07-02T00:41:00")))).toBe("2025-07-01T22:30:00Z");
    expect(toIso(asShown(stamp("2025-07-01T22:30:00Z"), stamp("2025-07-09T00:30:00")))).toBe("2025-07-01T22:30:00Z");
    expect(toIso(asShown(stamp("2025-07-01T22:30:00Z"), stamp("2025-07-02")))).toBe("2025-07-01T22:30:00Z");
  });
  it("follows the other stamp of the same page", () => {
    expect(toIso(alike(stamp("2025-04-30T03:12:00Z"), stamp("2025-04-30T09:40:00-04:00")))).toBe(
      "2025-04-29T23:12:00-04:00",
    );
  });
});
