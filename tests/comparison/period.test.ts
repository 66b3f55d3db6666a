import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearnessOf, orderOf, periodOf } from "../../core/comparison/period";

const nearness = (one: string, other: string) => nearnessOf(periodOf(one), periodOf(other));
const order = (one: string, other: string) => orderOf(periodOf(one), periodOf(other));

describe("how near in time two figures are", () => {
  it.each([
    ["2025-01-13", "2025-01-13", "day"],
    ["2025-01-13", "2025-01-20", "week"],
    ["2025-01-13", "2025-01-21", "month"],
    ["2025-01-31", "2025-03-03", "month"],
    // The days of a coarse date may lie at its far end.
    ["2025-01", "2025-01-13", "month"],
    ["2025-01", "2025-02-20", "near"],
    ["2024", "2024-10-18", "year"],
    ["2024", "2025-01-10", "near"],
    ["2024", "2024", "year"],
  ])("of %s and %s is said with %s", (one, other, said) => {
    expect(nearness(one, other)).toBe(said);
    expect(nearness(other, one)).toBe(said);
  });
});

describe("the order in time", () => {
  it("is told only as precisely as the dates are", () => {
    expect(order("2025-02-01", "2025-01")).toBe("later");
    expect(order("2025-01-31", "2025-01")).toBeNull();
    expect(order("2024", "2025-01-01")).toBe("earlier");
    expect(order("2024", "2024-10-18")).toBeNull();
    expect(orderOf(null, periodOf("2025"))).toBeNull();
  });

  it("turns around with the figures", () => {
    const day = fc.date({ min: new Date("2024-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([at, length]) => at.toISOString().slice(0, length));
    const turned = { later: "earlier", earlier: "later" } as const;
    fc.assert(
      fc.property(date, date, (one, other) => {
        const told = order(one, other);
        expect(order(other, one)).toBe(told && turned[told]);
      }),
    );
  });
});
