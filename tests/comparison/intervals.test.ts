import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Agreement, agreementOf, isBelow, TOLERANCE } from "../../core/comparison/intervals";
import { boundsOf, rangeBounds } from "../../core/quantities/bounds";
import type { Bounds, Qualifier } from "../../core/quantities/quantity";

type Figure = Bounds & { readonly qualifier: Qualifier };

const said = (qualifier: Qualifier, value: number): Figure => ({ ...boundsOf(value, qualifier), qualifier });
const between = (low: number, high: number): Figure => ({ ...rangeBounds(low, high), qualifier: "between" });

describe("two figures", () => {
  it.each<[string, Figure, Figure, Agreement]>([
    ["the same number", said("exactly", 300), said("exactly", 300), "agrees"],
    ["a number and the same, roughly", said("exactly", 4000), said("about", 4000), "agrees"],
    ["numbers within a tenth", said("exactly", 4000), said("exactly", 4200), "close"],
    ["numbers farther apart", said("exactly", 4000), said("exactly", 4500), "differs"],
    ["4,700 and more than 5,000", said("exactly", 4700), said("moreThan", 5000), "close"],
    ["about 4,700 and more than 5,000", said("about", 4700), said("moreThan", 5000), "close"],
    ["5,000 and more than 5,000", said("exactly", 5000), said("moreThan", 5000), "close"],
    ["5,000 and at least 5,000", said("exactly", 5000), said("atLeast", 5000), "agrees"],
    ["5,000 and fewer than 5,000", said("exactly", 5000), said("lessThan", 5000), "close"],
    ["5,000 and nearly 5,000", said("exactly", 5000), said("nearly", 5000), "close"],
    ["4,800 and nearly 5,000", said("exactly", 4800), said("nearly", 5000), "agrees"],
    ["500 and at least 300", said("exactly", 500), said("atLeast", 300), "agrees"],
    ["1,800 and at least 300", said("exactly", 1800), said("atLeast", 300), "differs"],
    ["7,000 and up to 12,000", said("exactly", 7000), said("atMost", 12_000), "agrees"],
    ["up to 9 and up to 12 million", said("atMost", 9e6), said("atMost", 12e6), "differs"],
    ["up to 10,000 and up to 10,500", said("atMost", 10_000), said("atMost", 10_500), "close"],
    ["up to 10,000 twice", said("atMost", 10_000), said("atMost", 10_000), "agrees"],
    ["up to and fewer than 10,000", said("atMost", 10_000), said("lessThan", 10_000), "close"],
    ["at least 300 and at least 1,000", said("atLeast", 300), said("atLeast", 1000), "differs"],
    ["more than 10,000 and up to 12,000", said("moreThan", 10_000), said("atMost", 12_000), "agrees"],
    ["ranges that overlap", between(10_000, 12_000), between(11_000, 15_000), "agrees"],
    ["ranges that meet", between(10_000, 12_000), between(12_000, 15_000), "agrees"],
    ["ranges apart", between(10_000, 12_000), between(15_000, 18_000), "differs"],
    ["a number within a range", said("exactly", 11_000), between(10_000, 12_000), "agrees"],
    ["none and some", said("exactly", 0), said("exactly", 5), "differs"],
  ])("%s", (_, one, other, agreement) => {
    expect(agreementOf(one, other)).toBe(agreement);
    expect(agreementOf(other, one)).toBe(agreement);
  });

  it("of which one has no number agree in nothing", () => {
    const none: Figure = { low: null, best: null, high: null, qualifier: "exactly" };
    expect(agreementOf(none, said("exactly", 300))).toBe("differs");
    expect(isBelow(none, said("exactly", 300))).toBe(false);
  });
});

describe("a figure is below another", () => {
  it.each<[string, Figure, Figure, boolean]>([
    ["a lower number", said("exactly", 1500), said("exactly", 1800), true],
    ["the same number", said("exactly", 1800), said("exactly", 1800), false],
    ["fewer than it", said("lessThan", 1800), said("exactly", 1800), true],
    ["up to it", said("atMost", 1800), said("exactly", 1800), false],
    ["a lower bound, which may reach it", said("atLeast", 1500), said("exactly", 1800), false],
    ["below what is only an upper bound", said("exactly", 1500), said("atMost", 1800), false],
    ["what it exceeds", said("exactly", 1800), said("moreThan", 1800), true],
    ["a number that is only rounded", said("about", 4500), said("exactly", 4700), false],
    ["a number far below a rounded one", said("exactly", 3000), said("about", 4700), true],
  ])("%s: %o", (_, one, other, isIt) => expect(isBelow(one, other)).toBe(isIt));
});

const VALUE = fc.integer({ min: 1, max: 10_000_000 });
const FIGURE: fc.Arbitrary<Figure> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom<Qualifier[]>("exactly", "about", "atLeast", "moreThan", "atMost", "lessThan", "nearly"),
      VALUE,
    )
    .map(([qualifier, value]) => said(qualifier, value)),
  fc.tuple(VALUE, VALUE).map(([one, other]) => between(Math.min(one, other), Math.max(one, other))),
);

describe("whatever the figures", () => {
  it("agreement is the same both ways, and every figure agrees with itself", () => {
    fc.assert(
      fc.property(FIGURE, FIGURE, (one, other) => {
        expect(agreementOf(one, other)).toBe(agreementOf(other, one));
        expect(agreementOf(one, one)).toBe("agrees");
      }),
    );
  });

  it("an exclusive bound excludes its number, and never agrees with it", () => {
    fc.assert(
      fc.property(VALUE, fc.constantFrom<Qualifier[]>("moreThan", "lessThan", "nearly"), (value, qualifier) => {
        expect(agreementOf(said("exactly", value), said(qualifier, value))).toBe("close");
      }),
    );
  });

  it("two bounds of one direction agree only where they name the same number", () => {
    const direction = fc.constantFrom<Qualifier[][]>(["atLeast", "moreThan"], ["atMost", "lessThan"]);
    fc.assert(
      fc.property(direction, fc.nat(1), fc.nat(1), VALUE, VALUE, (words, i, j, one, other) => {
        const agreement = agreementOf(said(words[i] ?? "atMost", one), said(words[j] ?? "atMost", other));
        expect(agreement === "agrees").toBe(one === other && i === j);
      }),
    );
  });

  it("numbers that are close are within a tenth, and those that differ are not", () => {
    fc.assert(
      fc.property(VALUE, VALUE, (one, other) => {
        const isWithin = Math.max(one, other) <= Math.min(one, other) * (1 + TOLERANCE);
        const expected = one === other ? "agrees" : isWithin ? "close" : "differs";
        expect(agreementOf(said("exactly", one), said("exactly", other))).toBe(expected);
      }),
    );
  });

  it("a number within the ends of a range agrees with it", () => {
    fc.assert(
      fc.property(VALUE, VALUE, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(agreementOf(said("exactly", Math.round(low + (high - low) * share)), between(low, high))).toBe("agrees");
      }),
    );
  });

  it("what is below another never agrees with it, and is never below the other way", () => {
    fc.assert(
      fc.property(FIGURE, FIGURE, (one, other) => {
        if (!isBelow(one, other)) return;
        expect(agreementOf(one, other)).not.toBe("agrees");
        expect(isBelow(other, one)).toBe(false);
      }),
    );
  });
});
