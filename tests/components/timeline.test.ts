import { describe, expect, it } from "vitest";
import { dodge } from "../../components/library/timeline/dodge";
import { timelineLayout, timeOf } from "../../components/library/timeline/layout";
import { originKind } from "../../components/library/timeline/origin-kind";
import { timelineFigures } from "../../components/library/timeline/points";
import { nextPoint } from "../../components/library/timeline/roving";
import { makeShown } from "./make";

const figure = (asOf: string, value: number) => ({ asOf, low: value, best: value, high: value });

describe("the timeline", () => {
  it("counts a coarse date by its end", () => {
    expect(new Date(timeOf("2024")).toISOString()).toMatch(/^2024-12-31/);
    expect(new Date(timeOf("2025-02")).toISOString()).toMatch(/^2025-02-28/);
    expect(new Date(timeOf("2025-02-03")).toISOString()).toMatch(/^2025-02-03/);
  });

  it("runs from left to right in time and from bottom to top in value", () => {
    const layout = timelineLayout([figure("2025-01-01", 300), figure("2025-03-01", 600)], 300, false);
    expect(layout.x("2025-01-01")).toBeLessThan(layout.x("2025-03-01"));
    expect(layout.y(600)).toBeLessThan(layout.y(300));
    expect(layout.y(0)).toBe(300);
  });

  it("has room around a single figure", () => {
    const layout = timelineLayout([figure("2025-01-01", 300)], 300, false);
    expect(layout.x("2025-01-01")).toBe(50);
  });

  it("can be logarithmic, with a few ticks and without losing zero", () => {
    const layout = timelineLayout([figure("2025-01-01", 10), figure("2025-03-01", 10_000)], 300, true);
    expect(layout.y(10)).toBe(300);
    expect(layout.y(0)).toBe(300);
    expect(layout.values.map(({ value }) => value)).toEqual([10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]);
  });

  it("puts figures of one place beside each other", () => {
    const place = { x: 50, y: 100 };
    expect(dodge([place, { x: 80, y: 100 }, place, { x: 50.5, y: 103 }])).toEqual([0, 0, 1, 2]);
  });

  it("follows each figure by its echoes, which stand with the first that told it", () => {
    const told = (identity: string, asOf: string, best = 300) =>
      makeShown({ low: best, best, high: best, asOf }, { identity });
    const figures = timelineFigures([
      told("late", "2025-04-30", 600),
      told("echo", "2025-01-14"),
      told("first", "2025-01-13"),
    ]);
    expect(figures.map(({ one, first, echo }) => [one.claim.identity, first.claim.identity, echo])).toEqual([
      ["first", "first", 0],
      ["echo", "first", 1],
      ["late", "late", 0],
    ]);
  });

  it("is walked with the arrow keys, and ends at its ends", () => {
    expect(nextPoint("ArrowRight", 0, 3)).toBe(1);
    expect(nextPoint("ArrowRight", 2, 3)).toBe(2);
    expect(nextPoint("ArrowLeft", 0, 3)).toBe(0);
    expect(nextPoint("End", 0, 3)).toBe(2);
    expect(nextPoint("a", 0, 3)).toBeNull();
  });

  it.each([
    ["kr.nis", "intelligence"],
    ["ua.military", "military"],
    ["ru.gov", "government"],
    ["nato", "government"],
    ["kp.state-media", "media"],
    ["media:bbc", "media"],
    ["soldiers", "other"],
  ])("draws %s as %s", (actor, kind) => expect(originKind(actor)).toBe(kind));
});
