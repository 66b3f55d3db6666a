import type { Context } from "./context";
import { ORDINAL } from "./fractions";
import { glued, joined, named } from "./labels";
import type { NumberReader } from "./number-reader";
import type { Veto } from "./quantity";
import type { Amount } from "./ranges";
import { type Shape, shapeAt } from "./shapes";

/** What a number stands in. */
export interface Surroundings {
  readonly context: Context;
  readonly reader: NumberReader;
  readonly shapes: readonly Shape[];
}

/** What speaks for a count: a qualifier, or a unit that is money or percent. `start`: where its qualifier begins. */
export interface Standing {
  readonly start: number;
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
    wordBefore(amount, standing, context) ??
    wordBehind(amount, context) ??
    (amount.first.digits
      ? (glued(amount, context, reader) ?? isOrdinal(amount, text) ?? isYear(amount, standing.isQualified, text))
      : joined(amount, context, reader)) ??
    (standing.isQualified ? null : named(amount, text, reader)) ??
    around(amount, standing.start, context)
  );
}

/** The word before that says what the number is: "in April", "Resolution", "aged". */
function wordBefore(amount: Amount, { isQualified }: Standing, context: Context): Veto | null {
  const before = context.before("veto.before", amount.numberStart);
  if (!before) return null;
  if (before.value === "score") return isScore(amount, context.text) ? "score" : null;
  if (isQualified) return null;
  if (before.value === "maybeYear") return looksLikeYear(amount, context.text) ? "year" : null;
  // "depuis septembre 6.700 conteneurs": no day, year, page or model is written in groups.
  return UNGROUPED.has(before.value) && amount.first.digits?.isGrouped ? null : (before.value as Veto);
}

const UNGROUPED: ReadonlySet<string> = new Set(["date", "year", "decade", "age", "name", "reference"]);

/** "40 km", "three years", "9 Uhr". One letter of Korean counts only where it is glued: 8군, and not 1만 군인. */
function wordBehind({ end }: Amount, context: Context): Veto | null {
  const behind = context.behind("veto.behind", end);
  if (!behind) return null;
  const isLetter = behind.end - behind.start === 1 && /\p{Script=Hangul}/u.test(behind.phrase);
  return isLetter && behind.start > end ? null : (behind.value as Veto);
}

const MOST_GOALS = 200;

/** "won 3-5", "lost 1–2": two small numbers that a dash joins. */
function isScore({ first, second, end }: Amount, text: string): boolean {
  const last = second ?? first;
  const isSmall = last.digits !== null && last.value < MOST_GOALS && first.value < MOST_GOALS;
  return isSmall && second !== null && /^\d+[-–:]\d+$/.test(text.slice(first.start, end));
}

/** "in 1856": four digits with no noun behind them. */
function looksLikeYear({ first, second, end }: Amount, text: string): boolean {
  const { digits, value } = first;
  const isFour = digits !== null && !digits.isGrouped && digits.plain.length === 4 && value >= 1000 && value <= 2100;
  return isFour && !second && !/^ \p{Ll}/u.test(text.slice(end, end + 2));
}

/** "8. September", "11. Armee": a number with a full stop within a sentence. */
function isOrdinal({ first, end }: Amount, text: string): Veto | null {
  const small = first.digits !== null && first.value <= 999 && Number.isInteger(first.value) && !first.digits.isGrouped;
  return small && /^[.．] ?[\p{L}\d]/u.test(text.slice(end, end + 3)) ? "ordinal" : null;
}

/** Four digits from 1900 to 2099 without a mark are a year; a round one may be a count, as a qualified one before a noun. */
function isYear({ first, second }: Amount, isQualified: boolean, text: string): Veto | null {
  const { digits, value } = first;
  if (!digits || digits.isGrouped || digits.plain.length !== 4 || value < 1900 || value > 2099 || second) return null;
  const hasNoun = /^ ?\p{L}/u.test(text.slice(digits.end, digits.end + 2));
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
