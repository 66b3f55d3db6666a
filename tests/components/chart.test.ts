import { describe, expect, it } from "vitest";
import { chartFigures, sourceLines } from "../../components/library/chart/chart-figures";
import { chartLayout, timeOf } from "../../components/library/chart/layout";
import { nameOf } from "../../components/library/chart/names";
import { originKind } from "../../components/library/chart/origin-kind";
import { placeNames } from "../../components/library/chart/place-names";
import { nextPoint } from "../../components/library/chart/roving";
import { spotsOf } from "../../components/library/chart/spots";
import { libraryFigure } from "../../components/library/figure/library-figure";
import { loadLocale } from "../../locales/locale";
import { makeShown } from "./make";

const dated = (at: string, value: number) => ({ at, low: value, best: value, high: value });
const ROOM = { width: 600, height: 300 };

/** A figure of one source on one day, told by an article of another. */
function told(identity: string, asOf: string, best = 300, published = "2025-01-13", source = "kr.nis") {
  const article = { publishedAt: `${published}T08:00:00.000Z` };
  return libraryFigure(makeShown({ low: best, best, high: best, asOf, source }, { identity, article }));
}

describe("the chart's scales", () => {
  it("count a coarse date by its end", () => {
    expect(new Date(timeOf("2024")).toISOString()).toMatch(/^2024-12-31/);
    expect(new Date(timeOf("2025-02")).toISOString()).toMatch(/^2025-02-28/);
    expect(new Date(timeOf("2025-02-03")).toISOString()).toMatch(/^2025-02-03/);
  });

  it("run from left to right in time and from bottom to top in value", () => {
    const layout = chartLayout([dated("2025-01-01", 300), dated("2025-03-01", 600)], ROOM, false);
    expect(layout.x("2025-01-01")).toBeLessThan(layout.x("2025-03-01"));
    expect(layout.y(600)).toBeLessThan(layout.y(300));
    expect(layout.y(0)).toBe(300);
  });

  it("have room around a single figure", () => {
    expect(chartLayout([dated("2025-01-01", 300)], ROOM, false).x("2025-01-01")).toBe(300);
  });

  it("can be logarithmic, with a few ticks and without losing zero", () => {
    const layout = chartLayout([dated("2025-01-01", 10), dated("2025-03-01", 10_000)], ROOM, true);
    expect(layout.y(10)).toBe(300);
    expect(layout.y(0)).toBe(300);
    expect(layout.values.map(({ value }) => value)).toEqual([10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]);
  });
});

describe("figures on the chart", () => {
  const figures = chartFigures([
    told("late", "2025-04-30", 600),
    told("echo", "2025-01-13", 300, "2025-02-01"),
    told("first", "2025-01-13"),
  ]);

  it("are followed by their echoes, which stand where they were published", () => {
    expect(figures.map(({ one, first, isEcho, at }) => [one.identity, first.identity, isEcho, at])).toEqual([
      ["first", "first", false, "2025-01-13"],
      ["echo", "first", true, "2025-02-01"],
      ["late", "late", false, "2025-04-30"],
    ]);
  });

  it("make a line of steps for each source, without echoes, denials and the parts of a day", () => {
    const denied = {
      ...told("no", "2025-01-20", 900),
      claim: { ...told("no", "2025-01-20", 900).claim, stance: "denies" as const },
    };
    const all = chartFigures([
      ...figures.map(({ one }) => one),
      told("part", "2025-04-30", 100, "2025-04-30"),
      told("kyiv", "2025-02-02", 1_800, "2025-02-02", "ua.gov"),
      denied,
    ]);
    const lines = sourceLines(all).map(({ origin, steps }) => [origin, steps.map(({ one }) => one.identity)]);
    expect(lines).toEqual([
      ["kr.nis", ["first", "late"]],
      ["ua.gov", ["kyiv"]],
    ]);
  });

  it("stand beside each other where they would lie over each other", () => {
    const same = chartFigures([told("a", "2025-01-13", 300), told("b", "2025-01-13", 300, "2025-01-13", "ua.gov")]);
    const [one, other] = spotsOf(
      same,
      chartLayout(
        same.map(({ one, at }) => ({ ...one.claim, at })),
        ROOM,
        false,
      ),
    );
    expect(other?.y).toBe(one?.y);
    expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThanOrEqual(9);
  });
});

describe("names on the chart", () => {
  const name = (key: string, x: number, y: number) => ({ key, x, y, width: 80, height: 15 });

  it("stand right of their mark, and left of one at the right edge", () => {
    const [left, right] = placeNames([name("a", 100, 100), name("b", 590, 200)], [], ROOM);
    expect(left).toMatchObject({ key: "a", middle: 100 });
    expect(left?.left).toBeGreaterThan(100);
    expect((right?.left ?? 0) + 80).toBeLessThan(590);
  });

  it("lie over no other name, no mark, and stay in the room", () => {
    const wanted = Array.from({ length: 12 }, (_, i) => name(`n${i}`, 300 + i * 7, 150));
    const placed = placeNames(wanted, wanted, ROOM);
    expect(placed.length).toBeGreaterThan(5);
    for (const [i, one] of placed.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.left + 80).toBeLessThanOrEqual(600);
      for (const other of placed.slice(i + 1))
        expect(Math.abs(one.left - other.left) >= 80 || Math.abs(one.middle - other.middle) >= 15).toBe(true);
      for (const { x, y } of wanted)
        expect(x < one.left || x > one.left + 80 || Math.abs(y - one.middle) > 7.5).toBe(true);
    }
  });

  it("say who and how many, bounds as signs", async () => {
    const en = await loadLocale("en", ["en-US"]);
    const said = (change: object) => {
      const { who, figure } = nameOf(libraryFigure(makeShown(change)), en);
      return `${who} ${figure}`;
    };
    expect(said({ low: 300, best: 300, high: null, qualifier: "atLeast" })).toBe("NIS ≥ 300");
    expect(said({ low: 1_000, best: null, high: 2_000, qualifier: "between", source: "us.gov" })).toBe(
      "Washington 1K–2K",
    );
    expect(said({ low: 1_800, best: 1_800, high: 1_800, source: "ru.mod", stance: "denies" })).toBe(
      "Russia’s defence ministry 1.8K (denied)",
    );
    expect(said({ low: 0, best: 40, high: 40, qualifier: "exactly", unit: "percent" })).toBe("NIS 40%");
  });
});

describe("the chart by keyboard", () => {
  it("is walked with the arrow keys, and ends at its ends", () => {
    expect(nextPoint("ArrowRight", 0, 3)).toBe(1);
    expect(nextPoint("ArrowRight", 2, 3)).toBe(2);
    expect(nextPoint("ArrowLeft", 0, 3)).toBe(0);
    expect(nextPoint("End", 0, 3)).toBe(2);
    expect(nextPoint("a", 0, 3)).toBeNull();
  });
});

describe("a source's kind", () => {
  it.each([
    ["kr.nis", "intelligence"],
    ["ua.military", "military"],
    ["ru.gov", "government"],
    ["nato", "government"],
    ["kp.state-media", "media"],
    ["media:bbc", "media"],
    ["soldiers", "other"],
  ])("of %s is %s", (actor, kind) => expect(originKind(actor)).toBe(kind));
});
