import { describe, expect, it } from "vitest";
import { lanesFor } from "../../components/strip/lanes";
import { stripScale } from "../../components/strip/scale";

const exactly = (value: number) => ({ low: value, best: value, high: value });

describe("the scale of a strip", () => {
  it("is linear from zero where figures are of one order", () => {
    const scale = stripScale([exactly(300), exactly(1_800)]);
    expect(scale.isLog).toBe(false);
    expect(scale.at(0)).toBe(0);
    expect(scale.at(2_000)).toBe(100);
    expect(scale.at(1_000)).toBe(50);
    expect(scale.ticks).toEqual([0, 500, 1_000, 1_500, 2_000]);
  });

  it("is logarithmic where small ones would all lie in one place, and zero lies at its left end", () => {
    const scale = stripScale([exactly(100), exactly(10_000)]);
    expect(scale.isLog).toBe(true);
    expect(scale.at(1_000)).toBeCloseTo(50);
    expect(scale.at(0)).toBe(0);
    expect(scale.ticks).toEqual([100, 1_000, 10_000]);
  });

  it("takes the ends that are known, and nothing but open figures too", () => {
    expect(stripScale([{ low: null, best: 10_000, high: 10_000 }]).at(10_000)).toBe(100);
    expect(stripScale([{ low: null, best: null, high: null }]).at(1)).toBe(100);
    expect(stripScale([exactly(0)]).at(0)).toBe(0);
  });
});

describe("lanes", () => {
  it("keep figures from lying over each other, and use few", () => {
    const extents = [
      { from: 10, to: 20 },
      { from: 15, to: 25 },
      { from: 40, to: 50 },
    ];
    expect(lanesFor(extents, 5)).toEqual([0, 1, 0]);
  });

  it("that run out share the last", () => {
    const same = { from: 10, to: 20 };
    expect(lanesFor([same, same, same, same], 2)).toEqual([0, 1, 1, 1]);
  });
});
