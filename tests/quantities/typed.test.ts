import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../core/knowledge";
import { BOUNDARIES } from "../../core/languages/boundaries";
import { loadNumbers } from "../../core/languages/load-numbers";
import { boundsOf, rangeBounds } from "../../core/quantities/bounds";
import type { Qualifier } from "../../core/quantities/quantity";
import { readTyped, type TypedFigure, type TypedProblem } from "../../core/quantities/typed";
import { figureInWords } from "../../locales/figure";
import { INTERFACE_LANGUAGES, loadLocale } from "../../locales/locale";

const EN = await loadNumbers(["en"]);
const DE = await loadNumbers(["de"]);
const DE_EN = await loadNumbers(["de", "en"]);
const EN_DE = await loadNumbers(["en", "de"]);
const EN_JA = await loadNumbers(["en", "ja"]);
const EN_RU = await loadNumbers(["en", "ru"]);
const ALL = { EN, DE, DE_EN, EN_DE, EN_JA, EN_RU };
type Languages = keyof typeof ALL;

const figure = (qualifier: Qualifier, value: number, unit: string | null = null): TypedFigure => ({
  ...boundsOf(value, qualifier),
  ...{ qualifier, unit },
});
const between = (low: number, high: number): TypedFigure => ({
  ...rangeBounds(low, high),
  qualifier: "between",
  unit: null,
});

describe("soldiers, as they are typed", () => {
  it.each<[Languages, string, TypedFigure]>([
    ["DE", "1.200", figure("exactly", 1200)],
    ["DE", "1 200", figure("exactly", 1200)],
    ["DE", "1200", figure("exactly", 1200)],
    ["DE", "1'200", figure("exactly", 1200)],
    ["DE", "1\u202f200", figure("exactly", 1200)],
    // The other language's marks: no fifth of a soldier was meant.
    ["DE", "1,200", figure("exactly", 1200)],
    ["EN", "1.200", figure("exactly", 1200)],
    ["EN", "1,200", figure("exactly", 1200)],
    ["EN", " 1 200 ", figure("exactly", 1200)],
    ["EN_DE", "12.345.678", figure("exactly", 12_345_678)],
    ["EN", "1.2 million", figure("exactly", 1_200_000)],
    ["DE", "1,2 Millionen", figure("exactly", 1_200_000)],
    ["DE", "1,2 Mio.", figure("exactly", 1_200_000)],
    ["EN", "12k", figure("exactly", 12_000)],
    ["EN", "eleven thousand", figure("exactly", 11_000)],
    ["DE", "elftausend", figure("exactly", 11_000)],
    ["EN", "about 1,200", figure("about", 1200)],
    ["EN", "~1200", figure("about", 1200)],
    ["DE", "etwa 1.200", figure("about", 1200)],
    ["DE", "mindestens 300", figure("atLeast", 300)],
    ["EN", "> 5,000", figure("moreThan", 5000)],
    ["EN", "300+", figure("atLeast", 300)],
    ["DE", "bis zu 12.000", figure("atMost", 12_000)],
    ["EN", "fewer than 300", figure("lessThan", 300)],
    ["EN", "nearly 11,000 soldiers", figure("nearly", 11_000)],
    ["EN", "10,000 to 12,000", between(10_000, 12_000)],
    ["EN", "10,000-12,000", between(10_000, 12_000)],
    ["EN", "between 10,000 and 12,000", between(10_000, 12_000)],
    // Farther apart than a newspaper's range would be.
    ["EN", "between 1 and 501", between(1, 501)],
    ["DE", "1–500", between(1, 500)],
    ["DE", "10.000 bis 12.000", between(10_000, 12_000)],
    ["DE", "10.000–12.000", between(10_000, 12_000)],
    // In the article's language, though the interface has another.
    ["DE_EN", "about 1,200", figure("about", 1200)],
    ["EN_DE", "mindestens 1.200", figure("atLeast", 1200)],
    ["EN_JA", "約1万2千人", figure("about", 12_000)],
    ["EN_RU", "около 12 тысяч", figure("about", 12_000)],
    ["EN", "0", figure("exactly", 0)],
  ])("in %s, %j", (languages, typed, expected) => {
    expect(readTyped(typed, ALL[languages], true)).toEqual(expected);
  });

  it.each<[string, TypedProblem]>([
    ["", "noNumber"],
    ["  ", "noNumber"],
    ["many", "noNumber"],
    ["-3", "negative"],
    ["−3", "negative"],
    ["1e999", "several"],
    ["300 killed and 2,700 wounded", "several"],
    ["12,000 to 300", "several"],
    ["300 and 400", "several"],
    ["1.5", "notWhole"],
  ])("%j are none: %s", (typed, problem) => {
    expect(readTyped(typed, EN, true)).toBe(problem);
  });
});

describe("shares and money, as they are typed", () => {
  it("may have decimals, and bring their unit along", async () => {
    expect(readTyped("12.5", EN, false)).toEqual(figure("exactly", 12.5));
    expect(readTyped("12,5", DE, false)).toEqual(figure("exactly", 12.5));
    expect(readTyped("12,5 %", DE, true)).toEqual(figure("exactly", 12.5, "percent"));
    expect(readTyped("$2,000 a month", EN, true)).toEqual(figure("exactly", 2000, "usd/month"));
    expect(readTyped("about 20 billion dollars", EN, true)).toEqual(figure("about", 20e9, "usd"));
  });
});

describe("a figure in the interface's own words", () => {
  const VALUE = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }),
    fc.integer({ min: 1, max: 999 }).map((n) => n * 10_000),
  );
  const QUALIFIER = fc.constantFrom<Qualifier[]>(
    "exactly",
    "about",
    "atLeast",
    "moreThan",
    "atMost",
    "lessThan",
    "nearly",
  );

  it.each(INTERFACE_LANGUAGES)("is read back as it is, in %s", async (language) => {
    const [locale, readers] = await Promise.all([loadLocale(language, []), loadNumbers([language])]);
    fc.assert(
      fc.property(QUALIFIER, VALUE, VALUE, (qualifier, value, more) => {
        const said = { ...figure(qualifier, value), unit: "people" };
        expect(readTyped(figureInWords(said, locale), readers, true)).toEqual({ ...said, unit: null });
        // Nearer than twice: the reader of texts takes "10 to 12,000" for thousands.
        const range = { ...between(value, value + (more % value) + 1), unit: "people" };
        expect(readTyped(figureInWords(range, locale), readers, true)).toEqual({ ...range, unit: null });
      }),
    );
  });
});

describe("the readers of numbers", () => {
  it("are there for every language that can be read, with its own boundaries", async () => {
    for (const { code, boundaries } of knowledge.languages) {
      expect(BOUNDARIES[code]).toBe(boundaries);
      expect(await loadNumbers([code])).toHaveLength(1);
    }
    expect(Object.keys(BOUNDARIES)).toHaveLength(knowledge.languages.length);
  });

  it("are loaded once, and left out where a language cannot be read", async () => {
    expect(await loadNumbers(["tlh", "en", "en"])).toEqual(EN);
    expect((await loadNumbers(["en"]))[0]).toBe(EN[0]);
  });
});
