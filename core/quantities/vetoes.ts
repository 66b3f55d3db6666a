import type { Mark } from "../text/lexicon";
import { countsNoun, fits, mayBeYear } from "./calendar";
import type { Context } from "./context";
import { ORDINAL } from "./fractions";
import { glued, joined, named } from "./labels";
import type { NumberReader } from "./number-reader";
import type { Numeral } from "./numeral";
import type { Veto } from "./quantity";
import type { Amount } from "./ranges";
import { type Shape, shapeAt } from "./shapes";

/** What a number stands in. */
export interface Surroundings {
  readonly context: Context;
  readonly reader: NumberReader;
  readonly shapes: readonly Shape[];
}

/** What speaks for a count: a qualifier, or a unit that is money or percent. Its span is that of qualifier, number and unit. */
export interface Standing {
  readonly start: number;
  readonly end: number;
  readonly isQualified: boolean;
  readonly hasUnit: boolean;
}

/** Why the number is no figure of what happened, or null. */
export function readVeto(amount: Amount, standing: Standing, { context, reader, shapes }: Surroundings): Veto | null {
  if (standing.hasUnit) return null;
  const { text } = context;
  return (
    shapeAt(shapes, amount.first.start, amount.first.end) ??
    (amount.first.rule === ORDINAL ? "ordinal" : null) ??
    wordBefore(amount, standing, context, reader) ??
    wordBehind(amount, standing.end, context, reader) ??
    (/\d/.test(text.charAt(amount.end - 1))
      ? (glued(amount, context, reader) ?? isOrdinal(amount, context) ?? isYear(amount, standing.isQualified, text))
      : joined(amount, context, reader)) ??
    (standing.isQualified ? null : named(amount, text, reader)) ??
    around(amount, standing.start, context)
  );
}

/** The word before that says what the number is: "in April", "Resolution", "aged", "anni '80". */
function wordBefore(amount: Amount, { isQualified }: Standing, context: Context, reader: NumberReader): Veto | null {
  const { text } = context;
  const isShort = /['’]/.test(text.charAt(amount.numberStart - 1));
  const before = context.before("veto.before", amount.numberStart - (isShort ? 1 : 0));
  if (!before || before.value === "maybeAge") return null;
  if (before.value === "score") return isScore(amount, text) ? "score" : null;
  if (isQualified) return null;
  if (before.value === "maybeYear") return looksLikeYear(amount, text, reader) ? "year" : null;
  const veto = before.value as Veto;
  return fits(veto, amount, text, reader) ? veto : null;
}

/** "40 km", "three years", 800多公顷. One letter of Korean counts only where it is glued: 8군, and not 1만 군인. */
function wordBehind(amount: Amount, qualified: number, context: Context, reader: NumberReader): Veto | null {
  const behind = context.behind("veto.behind", amount.end) ?? measureBehind(qualified, context);
  if (!behind) return null;
  const isLetter = behind.end - behind.start === 1 && /\p{Script=Hangul}/u.test(behind.phrase);
  if (isLetter && behind.start > amount.end) return null;
  if (reader.words.years?.includes(behind.phrase)) return ofYears(amount, behind, context);
  // "a thirty-thousand-strong | corps": no unit has such a number.
  if (behind.value === "unitName" && amount.first.value >= LARGEST_UNIT) return null;
  const isWhole = Number.isInteger(amount.first.value);
  return !isWhole && WHOLE.has(behind.value) ? null : (behind.value as Veto);
}

const MEASURES: ReadonlySet<string> = new Set(["distance", "area", "weight", "temperature", "measure", "duration"]);

/** 800多公顷: a measure behind the qualifier; behind a count word stands what is counted (5000名|军人). */
function measureBehind(at: number, context: Context): Mark | null {
  const behind = context.behind("veto.behind", at);
  return behind && MEASURES.has(behind.value) ? behind : null;
}

/** 3052.66点 is no hour. */
const WHOLE: ReadonlySet<string> = new Set(["clock", "date", "ordinal"]);
const FIRST_YEAR = 1000;
const LARGEST_UNIT = 10_000;
const OLDEST = 115;
const LONGEST_NAME = 40;

/** "34 года", "57 ans": a year, so many years, or an age: behind who has it, or between commas. */
function ofYears({ first, second, numberStart }: Amount, behind: Mark, { text, before }: Context): Veto {
  if (first.value >= FIRST_YEAR) return "date";
  // 25年3月: the year by its last two digits.
  if (/\d/.test(text.charAt(behind.end)) && behind.start === first.end) return "date";
  const isPerson = !second && Number.isInteger(first.value) && first.value <= OLDEST;
  const isInserted =
    /\p{Lu}[\p{L}.]*, (?:\p{Ll}{2} )?$/u.test(text.slice(Math.max(0, numberStart - LONGEST_NAME), numberStart)) &&
    /^,/.test(text.slice(behind.end));
  const isAge = isInserted || before("veto.before", numberStart)?.value === "maybeAge";
  return isPerson && isAge ? "age" : "duration";
}

const MOST_GOALS = 200;

/** "won 3-5", "lost 1–2": two small numbers that a dash joins. */
function isScore({ first, second, end }: Amount, text: string): boolean {
  const last = second ?? first;
  const isSmall = last.digits !== null && last.value < MOST_GOALS && first.value < MOST_GOALS;
  return isSmall && second !== null && /^\d+[-–:]\d+$/.test(text.slice(first.start, end));
}

/** "in 1856": four digits with no noun behind them. */
function looksLikeYear({ first, second, end }: Amount, text: string, reader: NumberReader): boolean {
  const behind = text.slice(end, end + 2);
  const isFour = first.digits !== null && mayBeYear(first);
  return isFour && !second && !/^ \p{Ll}/u.test(behind) && !countsNoun(first, behind, reader);
}

/** "8. September", "11. Armee": a number with a full stop within a sentence. */
function isOrdinal({ first, end }: Amount, { text, behind }: Context): Veto | null {
  const small = first.digits !== null && first.value <= 999 && Number.isInteger(first.value) && !first.digits.isGrouped;
  if (!small || !/^[.．] ?[\p{L}\d]/u.test(text.slice(end, end + 3))) return null;
  return behind("veto.behind", end + 1)?.value === "date" ? "date" : "ordinal";
}

const isYearLike = ({ digits, value }: Numeral): boolean =>
  digits !== null && !digits.isGrouped && digits.plain.length === 4 && value >= 1900 && value < 2100;

/** Four digits from 1900 to 2099 without a mark are a year; a round one may be a count, as a qualified one before a noun. */
function isYear({ first, second }: Amount, isQualified: boolean, text: string): Veto | null {
  const { end, value } = first;
  if (!isYearLike(first)) return null;
  if (second) return isYearLike(second) ? "year" : null;
  const hasNoun = /^ ?\p{L}/u.test(text.slice(end, end + 2));
  const isCount = value % 100 === 0 ? isQualified || hasNoun : isQualified && hasNoun;
  return isCount ? null : "year";
}

/** What the words further around say: "a battalion has | about 500", "10,000 rounds | a day". */
function around({ first, end }: Amount, start: number, context: Context): Veto | null {
  if (context.before("size", start)) return "genericSize";
  // "thousands of rounds a day" tells no rate, but that it were many.
  return first.kind !== "vague" && isDaily(end, context) ? "rateOfFire" : null;
}

/** How far a noun may part the number from "a day". */
const NEAR = 30;

function isDaily(end: number, context: Context): boolean {
  const near = /^(?: [\p{L}'’-]{2,20}){1,3} /u.exec(context.text.slice(end, end + NEAR))?.[0] ?? "";
  for (let i = near.indexOf(" ", 1); i >= 0; i = near.indexOf(" ", i + 1))
    if (context.behind("rate", end + i, "day")) return true;
  return false;
}
