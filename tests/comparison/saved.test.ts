import { describe, expect, it } from "vitest";
import type { Claim } from "../../core/claims/claim";
import { changedSince, isAsked, type Question } from "../../core/comparison/saved";
import { makeClaim } from "../store/make";

const OPEN: Question = { measures: [], sources: [], from: null, to: null, identities: [] };

const now = (identity: string, change: Partial<Claim> = {}, articleId = `of ${identity}`) => ({
  claim: { ...makeClaim(change), identity, articleId },
});
const then = (identity: string, change: Partial<Claim> = {}, articleId = `of ${identity}`) => ({
  ...{ identity, articleId },
  claim: makeClaim(change),
});

describe("what a comparison asks for", () => {
  const fits = (question: Partial<Question>, change: Partial<Claim> = {}): boolean =>
    isAsked({ ...makeClaim(change), identity: "a" }, { ...OPEN, ...question });

  it("is everything that is left open", () => {
    expect(fits({})).toBe(true);
    expect(fits({ measures: ["troops.sent"] })).toBe(false);
    expect(fits({ sources: ["kr.nis", "ua.gov"] })).toBe(true);
    expect(fits({ identities: ["b"] })).toBe(false);
  });

  it("goes by days in the precision they have; what has none fits only where none is asked for", () => {
    expect(fits({ from: "2025-01-20" }, { asOf: "2025-01" })).toBe(true);
    expect(fits({ from: "2025-02-01" }, { asOf: "2025-01" })).toBe(false);
    expect(fits({ to: "2025-04-27" }, { asOf: "2025-04-28" })).toBe(false);
    expect(fits({}, { asOf: null })).toBe(true);
    expect(fits({ to: "2025-04-27" }, { asOf: null })).toBe(false);
  });
});

describe("what has changed since", () => {
  it("is new, changed or gone, each told apart, and in what it changed", () => {
    const since = changedSince(
      [then("early"), then("late")],
      [now("late", { best: 700, high: 700, low: 700 }), now("new")],
    );
    expect(since.fresh.map(({ claim }) => claim.identity)).toEqual(["new"]);
    expect(since.changed).toMatchObject([{ before: { identity: "late" }, fields: ["low", "best", "high"] }]);
    expect(since.gone.map(({ identity }) => identity)).toEqual(["early"]);
  });

  it("is nothing where all is as it was, also under another sentence", () => {
    const same = changedSince([then("early")], [now("early", { quote: "The agency has counted 600 dead." })]);
    expect(same).toEqual({ fresh: [], changed: [], gone: [] });
  });

  it("is one change where an article says another figure in the place of one it had", () => {
    const [was, is] = [then("a", {}, "x"), now("b", { low: 700, best: 700, high: 700 }, "x")];
    const elsewhere = now("c", { low: 700, best: 700, high: 700 }, "y");
    const since = changedSince([was, then("d", { measure: "troops.sent" }, "x")], [is, elsewhere]);
    expect(since.changed).toEqual([{ before: was, now: is, fields: ["low", "best", "high"], isEdited: true }]);
    expect(since.fresh).toEqual([elsewhere]);
    expect(since.gone.map(({ identity }) => identity)).toEqual(["d"]);
  });

  it("is a change, and no edit, where the reader corrected the figure", () => {
    const [change] = changedSince([then("a")], [now("a", { best: 700 })]).changed;
    expect(change?.isEdited).toBe(false);
  });
});
