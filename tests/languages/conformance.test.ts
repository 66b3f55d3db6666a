import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../core/knowledge";
import type { Language } from "../../core/languages/language";
import { compileNumbers, type NumberReader } from "../../core/quantities/number-reader";
import type { Quantity } from "../../core/quantities/quantity";
import { readQuantities } from "../../core/quantities/read-quantities";
import { splitSentences } from "../../core/text/sentences";
import { EXCEPTIONS } from "./conformance";

/** Test data of two number libraries, kept beside the project and no part of it. */
const FOLDER = new URL("../../../shared/outside/", import.meta.url);
const has = existsSync(FOLDER);

type Rows<T> = Readonly<Record<string, readonly T[] | undefined>>;
interface Row {
  readonly text: string;
  readonly wanted: readonly number[];
}

/** Languages whose decimals the one set writes with a comma. */
const COMMAS: ReadonlySet<string> = new Set(["de", "fr", "es", "it"]);

function rowsOf(set: "duckling" | "recognizers", code: string): Row[] {
  const file = readFileSync(new URL(`numbers-${set}.json`, FOLDER), "utf8");
  if (set === "duckling")
    return ((JSON.parse(file) as Rows<{ text: string; value: number }>)[code] ?? []).map(({ text, value }) => ({
      text,
      wanted: [value],
    }));
  const numberOf = (value: string): number => Number(COMMAS.has(code) ? value.replace(",", ".") : value);
  return ((JSON.parse(file) as Rows<{ text: string; values: string[] }>)[code] ?? []).map(({ text, values }) => ({
    text,
    wanted: values.map(numberOf),
  }));
}

/** Digits glued to letters ("152mm", "4th", "F16") are no number of the text, as that data has it. */
const isNumber = ({ kind, veto, numberStart, numberEnd }: Quantity, text: string): boolean =>
  kind === "count" ||
  (!/\p{Script=Latin}/u.test(text.charAt(numberEnd)) &&
    (veto !== "designation" || text.charAt(numberStart - 1) === "-"));

const readers = new Map(knowledge.languages.map((one) => [one.code, compileNumbers(one.numbers, one.boundaries)]));

function valuesIn(text: string, language: Language): number[] {
  const reader = readers.get(language.code) as NumberReader;
  const sentences = splitSentences(text, language.sentences).map(({ start, end }) => text.slice(start, end));
  return sentences
    .flatMap((sentence) => readQuantities(sentence, reader).filter((one) => isNumber(one, sentence)))
    .flatMap(({ qualifier, low, best, high, isFraction, unit }) => {
      const scale = isFraction || unit === "percent" ? 100 : 1;
      return (qualifier === "between" ? [low, high] : [best ?? low]).map((value) => (value ?? Number.NaN) / scale);
    });
}

/** To the precision of the data, which has one third as 0.333. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 2e-3 * Math.max(1e-15, Math.abs(b));

function isRight({ text, wanted }: Row, language: Language): boolean {
  const found = valuesIn(text, language);
  const fits = (value: number, i: number): boolean =>
    isNear(found[i] as number, value) || isNear((found[i] as number) * 100, value);
  return found.length === wanted.length && wanted.every(fits);
}

/** A fifth of the Japanese data is powers in words, syllables and single digits that nothing counts (conformance.ts). */
const LEAST: Readonly<Record<string, number>> = { de: 0.9, en: 0.9, ja: 0.78 };

describe.skipIf(!has)("number conformance (needs ../shared)", () => {
  describe.each(knowledge.languages.map((language) => [language.code, language] as const))("%s", (code, language) => {
    it.each(["duckling", "recognizers"] as const)("reads the %s data", (set) => {
      const rows = rowsOf(set, code);
      const missed = rows.filter((row) => !isRight(row, language));
      const decided = missed.filter(({ text }) => EXCEPTIONS[0]?.like.test(text));
      const unexplained = missed.filter(({ text }) => !EXCEPTIONS.some(({ like }) => like.test(text)));
      expect(unexplained.map(({ text }) => text)).toEqual([]);
      const counted = rows.length - decided.length;
      const least = set === "duckling" ? 0.9 : (LEAST[code] ?? 0.85);
      expect((rows.length - missed.length) / Math.max(1, counted)).toBeGreaterThanOrEqual(rows.length > 0 ? least : 0);
    });
  });

  it("lists no exception that is read right after all", () => {
    const missed = knowledge.languages.flatMap((language) =>
      (["duckling", "recognizers"] as const).flatMap((set) =>
        rowsOf(set, language.code).filter((row) => !isRight(row, language)),
      ),
    );
    const unused = EXCEPTIONS.filter(({ like }) => !missed.some(({ text }) => like.test(text)));
    expect(unused.map(({ why }) => why)).toEqual([]);
  });
});
