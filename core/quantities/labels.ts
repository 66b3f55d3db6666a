import { foldCode, isWordCode } from "../text/fold";
import type { Context } from "./context";
import type { NumberReader } from "./number-reader";
import type { Veto } from "./quantity";
import type { Amount } from "./ranges";

const LONGEST_TAIL = 30;
const at = (text: string, i: number): string => String.fromCharCode(foldCode(text.charCodeAt(i)));

/** What is glued to a number in digits, or joined to it by a hyphen: "KN-23", "A3", "152-mm", "28-point", "528th". */
export function glued(amount: Amount, context: Context, reader: NumberReader): Veto | null {
  const { text } = context;
  const { numberStart } = amount;
  const before = at(text, numberStart - 1);
  if (before === "-" && isWordCode(text.charCodeAt(numberStart - 2))) return behindHyphen(amount, text);
  if (/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(before)) return "designation";
  if (before === "/" || before === "№" || before === "#") return "reference";
  return tailVeto(amount, context, reader);
}

/** "KN-|23"; but "mid-|2023" and "pre-|1990". */
function behindHyphen({ first, numberStart }: Amount, text: string): Veto {
  const isYear = first.digits !== null && !first.digits.isGrouped && first.value >= 1500 && first.value < 2100;
  return isYear && /\p{Ll}$/u.test(text.slice(Math.max(0, numberStart - 3), numberStart - 1)) ? "year" : "designation";
}

/** "a one-|day visit", "two-|star general"; but "thousand-|strong" counts. */
export function joined(amount: Amount, context: Context, reader: NumberReader): Veto | null {
  if (at(context.text, amount.end) !== "-") return null;
  const isOrdinal = reader.words.ordinalWords?.includes(wordAt(context.text, amount.end + 1));
  return isOrdinal && amount.first.value >= 20 ? "ordinal" : tailVeto(amount, context, reader);
}

function tailVeto({ first, end }: Amount, context: Context, reader: NumberReader): Veto | null {
  const { text } = context;
  const hyphen = /[-–]/.test(at(text, end)) ? 1 : 0;
  const tail = wordAt(text, end + hyphen);
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(tail)) return null;
  const written = `${hyphen ? "-" : ""}${tail}`;
  const { words } = reader;
  if (first.value % 10 === 0 && has(words.decades, tail, written)) return isDecade(first.value) ? "decade" : "age";
  if (reader.joined.has(tail.toLowerCase())) return null;
  if (has(words.ordinals, tail, written)) return "ordinal";
  const unit = context.behind("veto.behind", end + hyphen)?.value ?? reader.tails.get(tail);
  if (unit) return unit as Veto;
  return hyphen && /^\p{Ll}/u.test(tail) ? "attribute" : "designation";
}

/** "the 1990s", "the 90s"; "in her 20s" is an age, as is "50er" of people. */
function isDecade(value: number): boolean {
  return value >= 1500 || value >= 50;
}

function has(phrases: readonly string[] | undefined, ...words: readonly string[]): boolean {
  return phrases?.some((phrase) => words.includes(phrase)) ?? false;
}

function wordAt(text: string, from: number): string {
  let end = from;
  while (end < text.length && isWordCode(text.charCodeAt(end)) && end - from < LONGEST_TAIL) end++;
  return text.slice(from, end);
}

const LONGEST_NAME = 24;

/**
 * "Windows 11", "the Big Four": a number beside a word with a capital in the midst of a sentence, with no noun of its
 * own behind it. Where nouns have capitals, nothing is told by them.
 */
export function named({ first, second, numberStart, end }: Amount, text: string, reader: NumberReader): Veto | null {
  if (second || reader.words.nounsAreCapital) return null;
  const before = text.slice(Math.max(0, numberStart - LONGEST_NAME), numberStart);
  const behind = text.slice(end, end + LONGEST_NAME);
  const isBehindName = /[\p{L}\p{N}][,;:’'”")]* \p{Lu}[\p{L}\p{N}&’'.-]* (?:\p{Ll}{1,3} )?$/u.test(before);
  if (first.digits) {
    const isPlain = !first.digits.isGrouped && first.digits.plain.length <= MOST_DIGITS;
    return isPlain &&
      !/\p{Ll} $/u.test(before) &&
      isBehindName &&
      !/^ \p{Ll}/u.test(behind) &&
      !/^[,:]? ?\p{Sc}/u.test(behind)
      ? "name"
      : null;
  }
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(numberStart, end));
  // In a title all words have capitals.
  const isAmidst = /(?:^|\s)\p{Ll}[\p{L}’']*[,;]? $/u.test(before);
  const isTitle = /^ \p{Lu}/u.test(behind) && !isAmidst;
  return isCapital && !isTitle && (isAmidst || isBehindName) ? "name" : null;
}

const MOST_DIGITS = 3;
