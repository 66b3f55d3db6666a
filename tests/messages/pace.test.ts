import { describe, expect, it } from "vitest";
import { forgetPace, keepsPace } from "../../messages/answers/pace";

const MINUTE = 60_000;
const page = (number: number): string => `https://courier.example/story/${number}`;

/** How many of so many new pages, one each `every` milliseconds, may be read in a tab. */
function readOf(count: number, every: number, tabId: number): number {
  forgetPace(tabId);
  return Array.from({ length: count }, (_, i) => keepsPace(tabId, page(i), i * every)).filter(Boolean).length;
}

describe("how many pages of a tab are read unasked", () => {
  it("is as many as a reader turns", () => {
    expect(readOf(10, 1_000, 1)).toBe(10);
    expect(readOf(30, 2 * MINUTE, 1)).toBe(30);
  });

  it("is bound for a page that invents addresses, in a minute and in an hour", () => {
    expect(readOf(40, 1_500, 2)).toBe(10);
    expect(readOf(600, 6_000, 2)).toBe(60);
  });

  it("does not count the same page twice, nor one tab for another, and begins anew after a while", () => {
    expect(readOf(10, 0, 3)).toBe(10);
    expect(keepsPace(3, page(4), 1)).toBe(true);
    expect(keepsPace(3, page(99), 1)).toBe(false);
    expect(keepsPace(4, page(99), 1)).toBe(true);
    expect(keepsPace(3, page(99), MINUTE)).toBe(true);
  });
});
