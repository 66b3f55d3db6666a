import { describe, expect, it } from "vitest";
import { knowledge } from "../../core/knowledge";
import { compileNumbers } from "../../core/quantities/number-reader";
import { readQuantities } from "../../core/quantities/read-quantities";

type SpellOut = { readonly toCardinal: (number: number) => string };

/** n2words names its languages by country too. */
const SPELLED: Readonly<Record<string, () => Promise<SpellOut>>> = {
  de: () => import("n2words/de-DE"),
  en: () => import("n2words/en-US"),
  ru: () => import("n2words/ru-RU"),
  uk: () => import("n2words/uk-UA"),
  pl: () => import("n2words/pl-PL"),
  fr: () => import("n2words/fr-FR"),
  es: () => import("n2words/es-ES"),
  it: () => import("n2words/it-IT"),
  ko: () => import("n2words/ko-KR"),
  ja: () => import("n2words/ja-JP"),
  zh: () => import("n2words/zh-Hans-CN"),
};

/** What n2words writes otherwise than the language does. */
const PUT_RIGHT: Readonly<Record<string, (text: string) => string>> = {
  // A Latin "i" stands for the Ukrainian letter that looks like it.
  uk: (text) => text.replaceAll("i", "і"),
};

/** Numbers not read on purpose, with the reason. */
const EXCEPTIONS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  fr: new Map([[1, "'un' alone is an article"]]),
};

/** Every number to 999, then some of four to seven digits by a fixed rule, and round ones. */
function sample(): number[] {
  const numbers = Array.from({ length: 1000 }, (_, n) => n);
  let seed = 1_234_567;
  for (let i = 0; i < 2000; i++) {
    seed = (seed * 48_271) % 2_147_483_647;
    numbers.push(seed % 10 ** (4 + (i % 4)));
  }
  return [...numbers, 1000, 1001, 1100, 10_000, 11_000, 100_000, 101_000, 110_000, 1_000_000, 1_000_001, 9_999_999];
}

describe.each(knowledge.languages)("numbers spelled out in $name", ({ code, numbers, boundaries }) => {
  it("are read as what they were", async () => {
    const spell = await SPELLED[code]?.();
    if (!spell) throw new Error(`Nobody spells numbers out in ${code}.`);
    const reader = compileNumbers(numbers, boundaries);
    const exceptions = EXCEPTIONS[code] ?? new Map();
    const misread = sample().flatMap((number) => {
      const text = (PUT_RIGHT[code] ?? String)(spell.toCardinal(number));
      const found = readQuantities(text, reader);
      const isRight = found.length === 1 && found[0]?.best === number;
      return isRight === exceptions.has(number) ? [`${number} «${text}» ${found.map(({ best }) => best)}`] : [];
    });
    expect(misread).toEqual([]);
  });
});
