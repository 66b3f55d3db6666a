import { describe, expect, it } from "vitest";
import { anchorOf, type Figure, figureInWords, shortAmountOf } from "../../locales/figure";
import { loadLocale } from "../../locales/locale";

const en = await loadLocale("en", ["en-US"]);
const de = await loadLocale("de", ["de-DE"]);

const figure = (low: number | null, best: number | null, high: number | null, rest: Partial<Figure> = {}): Figure => ({
  ...{ low, best, high, qualifier: "exactly", unit: "people" },
  ...rest,
});

/** Intl puts no-break spaces where it likes. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("a figure in words", () => {
  it.each<[Figure, string, string]>([
    [figure(300, 300, 300), "300", "300"],
    [figure(4_000, 4_000, 4_000, { qualifier: "about" }), "about 4,000", "etwa 4.000"],
    [figure(14_000, 14_000, null, { qualifier: "atLeast" }), "at least 14,000", "mindestens 14.000"],
    [figure(4_000, 4_000, null, { qualifier: "moreThan" }), "more than 4,000", "mehr als 4.000"],
    [figure(null, 12_000, 12_000, { qualifier: "atMost" }), "up to 12,000", "bis zu 12.000"],
    [figure(null, 500, 500, { qualifier: "lessThan" }), "fewer than 500", "weniger als 500"],
    [
      figure(null, 5_000_000, 5_000_000, { qualifier: "nearly", unit: "items" }),
      "nearly 5 million",
      "fast 5 Millionen",
    ],
  ])("keeps its qualifier: %o", (given, english, german) => {
    expect(plain(figureInWords(given, en))).toBe(english);
    expect(plain(figureInWords(given, de))).toBe(german);
  });

  it("says both ends of a range, and of a vague word what it may mean", () => {
    const range = figure(10_000, null, 12_000, { qualifier: "between" });
    expect(figureInWords(range, en)).toBe("between 10,000 and 12,000");
    expect(figureInWords(figure(200, null, 900, { qualifier: "vague" }), en)).toBe("hundreds (200–900)");
    expect(figureInWords(figure(20_000, null, 90_000, { qualifier: "vague" }), de)).toBe(
      "Zehntausende (20.000–90.000)",
    );
    // No word of the codebook's list: the numbers alone.
    expect(figureInWords(figure(30, null, 70, { qualifier: "vague" }), en)).toBe("30–70");
  });

  it("writes large numbers out to the last digit unless they are round", () => {
    expect(figureInWords(figure(5_800_000, 5_800_000, 5_800_000, { unit: "items" }), en)).toBe("5.8 million");
    expect(figureInWords(figure(1_234_567, 1_234_567, 1_234_567, { unit: "items" }), en)).toBe("1,234,567");
    expect(figureInWords(figure(28_123, 28_123, 28_123, { unit: "items" }), en)).toBe("28,123");
  });

  it("knows shares, money and rates", () => {
    expect(plain(figureInWords(figure(40, 40, 40, { unit: "percent" }), de))).toBe("40 %");
    expect(figureInWords(figure(33.3, 33.3, 33.3, { unit: "percent" }), en)).toBe("33.3%");
    expect(figureInWords(figure(2_000, 2_000, 2_000, { unit: "usd/month" }), en)).toBe("$2,000 a month");
    expect(figureInWords(figure(2e10, 2e10, 2e10, { unit: "usd" }), en)).toBe("20 billion US dollars");
    expect(figureInWords(figure(50, 50, 50, { unit: "items/year" }), de)).toBe("50 im Jahr");
  });

  it("survives a figure without any number", () => {
    expect(figureInWords(figure(null, null, null), en)).toBe("no number");
    expect(anchorOf(figure(null, null, null))).toBeNull();
  });

  it("is anchored at its best, else in the middle, else at the end that is known", () => {
    expect(anchorOf(figure(10, null, 20))).toBe(15);
    expect(anchorOf(figure(10, 12, 20))).toBe(12);
    expect(anchorOf(figure(10, null, null))).toBe(10);
  });

  it("is short on a scale", () => {
    expect(shortAmountOf(10_000, "people", en)).toBe("10K");
    expect(plain(shortAmountOf(2_000_000, "items", de))).toBe("2 Mio.");
    expect(shortAmountOf(5_000, "people", de)).toBe("5.000");
  });
});
