import { describe, expect, it } from "vitest";
import { forgetPace, keepsPace } from "../../messages/answers/pace";

const MINUTE = 60_000;
const page = (number: number): string => `https://courier.example/story/${number}`;

/** How many of so many new pages, one each `every` milliseconds, may be read in a tab: of one document, or each its own. */
function readOf(count: number, every: number, isOneDocument: boolean): number {
  forgetPace(1);
  return Array.from({ length: count }, (_, i) =>
    keepsPace({ tabId: 1, documentId: isOneDocument ? "A" : String(i) }, page(i), i * every),
  ).filter(Boolean).length;
}

describe("how many pages of a tab are read unasked", () => {
  it("is as many as a reader turns", () => {
    expect(readOf(10, 1_000, true)).toBe(10);
    expect(readOf(30, 2 * MINUTE, true)).toBe(30);
    expect(readOf(60, 1_000, false)).toBe(60);
  });

  it("is bound for a document that invents addresses, in a minute and in an hour", () => {
    expect(readOf(40, 1_500, true)).toBe(10);
    expect(readOf(600, 6_000, true)).toBe(60);
  });

  it("is bound for a tab that loads faster than anybody looks", () => {
    expect(readOf(400, 150, false)).toBe(120);
  });

  it("does not count the same page twice, nor one tab for another, and begins anew after a while", () => {
    expect(readOf(10, 0, true)).toBe(10);
    expect(keepsPace({ tabId: 1, documentId: "A" }, page(4), 1)).toBe(true);
    expect(keepsPace({ tabId: 1, documentId: "A" }, page(99), 1)).toBe(false);
    expect(keepsPace({ tabId: 2, documentId: "A" }, page(99), 1)).toBe(true);
    expect(keepsPace({ tabId: 1, documentId: "A" }, page(99), MINUTE)).toBe(true);
  });
});
