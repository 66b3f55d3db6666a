import { foldCode, isWordCode } from "../text/fold";
import type { Context } from "./context";
import type { NumberReader } from "./number-reader";
import type { Veto } from "./quantity";
import type { Amount } from "./ranges";

/** Why the number is no count, or null. `isQualified`: a qualifier speaks for a count. */
export function readVeto(
  amount: Amount,
  isQualified: boolean,
  hasUnit: boolean,
  context: Context,
  reader: NumberReader,
): Veto | null {
  if (hasUnit) return null;
  const before = context.before("veto.before", amount.numberStart);
  // "depuis septembre 6.700 conteneurs": no day and no year is written in groups.
  const isNoDate = (before?.value === "date" || before?.value === "year") && amount.first.digits?.isGrouped;
  if (before && !isQualified && !isNoDate) return before.value as Veto;
  const behind = context.behind("veto.behind", amount.end);
  if (behind) return behind.value as Veto;
  if (!amount.first.digits) return isJoined(amount, context.text, reader) ? "designation" : null;
  return (
    isTimeOrScore(amount, context.text) ??
    isDesignation(amount, context.text, reader) ??
    isOrdinal(amount, context.text) ??
    isYear(amount, isQualified, context.text)
  );
}

const at = (text: string, i: number): string => String.fromCharCode(foldCode(text.charCodeAt(i)));
const isDigit = (letter: string): boolean => letter >= "0" && letter <= "9";

/** "09:40", "2:1". */
function isTimeOrScore({ numberStart, end }: Amount, text: string): Veto | null {
  if (at(text, end) === ":" && isDigit(at(text, end + 1))) return "time";
  return at(text, numberStart - 1) === ":" && isDigit(at(text, numberStart - 2)) ? "time" : null;
}

/** "KN-23", "F-16", "A3", "152-mm", "28-point", "528th"; but "12,000-strong" counts. */
function isDesignation({ numberStart, end }: Amount, text: string, reader: NumberReader): Veto | null {
  const before = at(text, numberStart - 1);
  if (before === "-" && isWordCode(text.charCodeAt(numberStart - 2))) return "designation";
  if (/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(before)) return "designation";
  if (before === "/" || before === "№" || before === "#") return "reference";
  const hyphen = at(text, end) === "-";
  const tail = wordAt(text, hyphen ? end + 1 : end);
  if (tail === "" || reader.joined.has(tail.toLowerCase())) return null;
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(tail)) return null;
  return "designation";
}

/** "a one-day visit", "two-star general"; but "thousand-strong" counts. */
function isJoined({ end }: Amount, text: string, reader: NumberReader): boolean {
  const tail = at(text, end) === "-" ? wordAt(text, end + 1) : "";
  return /^\p{Script=Latin}/u.test(tail) && !reader.joined.has(tail.toLowerCase());
}

function wordAt(text: string, from: number): string {
  let end = from;
  while (end < text.length && isWordCode(text.charCodeAt(end)) && end - from < 30) end++;
  return text.slice(from, end);
}

/** "8. September", "11. Armee": a number with a full stop within a sentence. */
function isOrdinal({ first, end }: Amount, text: string): Veto | null {
  const small = first.digits !== null && first.value <= 999 && Number.isInteger(first.value) && !first.digits.isGrouped;
  if (!small || at(text, end) !== ".") return null;
  return /^\. ?[\p{L}\d]/u.test(text.slice(end, end + 3)) ? "ordinal" : null;
}

/** Four digits from 1900 to 2099 without a mark are a year; a round one may be a count. */
function isYear({ first, second }: Amount, isQualified: boolean, text: string): Veto | null {
  const { digits, value } = first;
  if (!digits || digits.isGrouped || digits.plain.length !== 4 || value < 1900 || value > 2099 || isQualified || second)
    return null;
  const isRound = value % 100 === 0;
  return isRound && /^ ?\p{L}/u.test(text.slice(digits.end, digits.end + 2)) ? null : "year";
}
