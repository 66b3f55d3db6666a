import { describe, expect, it } from "vitest";
import { toIso } from "../../core/page/stamp";
import { type DayOrder, findDates, isDateLine } from "../../core/page/written-date";

const read = (text: string, order: DayOrder = null) => findDates(text, order).map((date) => toIso(date.moment));

describe("dates written for readers", () => {
  it.each([
    ["Montag, 16. Oktober 2023, 16:12 Uhr", "2023-10-16T16:12:00"],
    ["Von Redaktion · 28.04.2025 · 05:37 Uhr · Lesezeit: 3 Minuten", "2025-04-28T05:37:00"],
    ["Stand: 3. März 2025, 18 Uhr", "2025-03-03T18:00:00"],
    ["28.04.25, 9.05 Uhr", "2025-04-28T09:05:00"],
    ["Tuesday, 5 November 2024", "2024-11-05"],
    ["March 9, 2025", "2025-03-09"],
    ["Updated 9:40 AM EDT, April 30, 2025", "2025-04-30T09:40:00-04:00"],
    ["3:30 p.m. ET, April 28, 2025", "2025-04-28T15:30:00"],
    ["12:00 a.m. ET, April 28, 2025", "2025-04-28T00:00:00"],
    ["Jan. 3rd, 2025 at 7 pm", "2025-01-03T19:00:00"],
    ["10:25, 13 февраля 2026", "2026-02-13T10:25:00"],
    ["17.06.2025 12:40", "2025-06-17T12:40:00"],
    ["Олена Гнатюк — 23 грудня 2024, 19:05", "2024-12-23T19:05:00"],
    ["Publié le 02/09/2025 à 10h12", "2025-09-02T10:12:00", "dayFirst"],
    ["1er août 2025", "2025-08-01"],
    ["13/01/2025 a las 12:05h", "2025-01-13T12:05:00"],
    ["8 de enero de 2025, 13:05 h.", "2025-01-08T13:05:00"],
    ["3 lutego 2025, 7:45", "2025-02-03T07:45:00"],
    ["16 agosto 2025 alle 11:20", "2025-08-16T11:20:00"],
    ["송고시간 2025-04-30 11:20", "2025-04-30T11:20:00"],
    ["입력 2025.08.20 오후 3:31", "2025-08-20T15:31:00"],
    ["2025년 4월 30일 오전 9시 5분", "2025-04-30T09:05:00"],
    ["2025. 4. 30.", "2025-04-30"],
    ["2025年7月11日 14時05分", "2025-07-11T14:05:00"],
    ["2025年07月11日 14:05", "2025-07-11T14:05:00"],
    ["２０２５年７月１１日　１４：０５", "2025-07-11T14:05:00"],
    ["令和7年7月11日", "2025-07-11"],
    ["二〇二五年十月二十三日", "2025-10-23"],
    ["2025年7月11号 上午9时5分", "2025-07-11T09:05:00"],
    ["11-Jul-2025", "2025-07-11"],
    ["11/Juli/2025", "2025-07-11"],
    ["11 July 2025 09:45 +0200", "2025-07-11T09:45:00+02:00"],
    ["11 July 2025, 09:45 (GMT+3)", "2025-07-11T09:45:00+03:00"],
    ["04/30/2025", "2025-04-30"],
    ["02/09/2025", "2025-02-09", "monthFirst"],
  ] as const)("%s", (text, expected, order?: DayOrder) => expect(read(text, order ?? null)).toEqual([expected]));

  it("one line may hold two", () => {
    expect(read("송고시간 2025-04-30 11:20 수정 2025-04-30 15:31")).toEqual([
      "2025-04-30T11:20:00",
      "2025-04-30T15:31:00",
    ]);
  });

  it.each([
    "02/09/2025",
    "30.02.2025",
    "1.200.2025",
    "Version 1.2.2025.3",
    "call 0800 2025 4 28",
    "May contain nuts",
    "in the year 2025",
    "192.168.20.25",
    "0000-00-00",
    "12 Uhrwerke 2025",
  ])("none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("costs little however hostile the line", () => {
    const start = performance.now();
    for (const hostile of ["1 ".repeat(20_000), "1.".repeat(20_000), "a".repeat(40_000), "12:".repeat(15_000)])
      findDates(hostile);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("a line that only says when and who", () => {
  it.each([
    "Lucía Arnedo. 13/01/2025 a las 12:05h.",
    "La rédaction avec agences — Publié le 02/09/2025 à 10h12, mis à jour à 11h45",
    "Data desk / 20 February 2025",
    "2025.08.20 오후 3:31",
  ])("%s", (line) => {
    expect(isDateLine(line)).toBe(true);
  });
  it.each([
    "Am 3. März 2025 starben nach Angaben der Behörden 300 Menschen.",
    "On 5 November 2024 the Pentagon counted 10,000 soldiers in Kursk.",
    "Nobody was hurt.",
    "The bridge over the river is to be finished by 3 May 2026.",
    "사고는 2025년 4월 30일에 발생했다.",
  ])("not: %s", (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});
