import { foldCode, isWordCode } from "../../text/fold";
import { isDay } from "./calendar";
import type { DateGrammar } from "./date-reader";
import type { Element } from "./elements";

/**
 * A date written in digits, or a number that may be a day, month or year, beginning at `start`; null for every other
 * number (grouped, decimal, with a percent sign, part of a name). The value of a date is "2025-01-13" or "-01-13".
 */
export function readNumeric(text: string, start: number, words: DateGrammar): Element | null {
  if (!mayBegin(text, start)) return null;
  const first = digitsEnd(text, start);
  return writtenDate(text, start, first, words) ?? plainNumber(text, start, first, words);
}

const code = (text: string, at: number): string => String.fromCharCode(foldCode(text.charCodeAt(at)));
const isDigit = (text: string, at: number): boolean =>
  at < text.length && code(text, at) >= "0" && code(text, at) <= "9";

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

function digits(text: string, start: number, end: number): string {
  let found = "";
  for (let i = start; i < end; i++) found += code(text, i);
  return found;
}

/**
 * Not inside a word ("KN23"), and not behind a sign that makes it a sum, a name or a decimal place ("$13", "KN-23",
 * "4.700", "No.13"). A comma or colon behind a letter parts clauses ("称，12月2日"), whatever its width.
 */
function mayBegin(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = code(text, start - 1);
  if ("$€£¥₩#№+".includes(before)) return false;
  if (isWordCode(text.charCodeAt(start - 1))) return isIdeograph(text.charCodeAt(start - 1));
  if (",:".includes(before)) return !isDigit(text, start - 2);
  const glued = start > 1 && isWordCode(text.charCodeAt(start - 2));
  return (
    !(glued && "./'".includes(before)) && !(before === "-" && start > 1 && isLatinLike(text.charCodeAt(start - 2)))
  );
}

const FIRST_CJK = 0x3000;
const isIdeograph = (codeUnit: number): boolean => codeUnit >= FIRST_CJK;
const isLatinLike = (codeUnit: number): boolean =>
  isWordCode(codeUnit) && codeUnit < FIRST_CJK && !(codeUnit >= 48 && codeUnit <= 57);

const SEPARATORS = ".-/";

function writtenDate(text: string, start: number, end: number, words: DateGrammar): Element | null {
  const separator = code(text, end);
  if (!SEPARATORS.includes(separator) || !isDigit(text, end + 1)) return null;
  const second = digitsEnd(text, end + 1);
  const parts = [digits(text, start, end), digits(text, end + 1, second)];
  const third = code(text, second) === separator && isDigit(text, second + 1) ? digitsEnd(text, second + 1) : second;
  if (third > second) parts.push(digits(text, second + 1, third));
  const value =
    third > second
      ? fullDate(parts, separator, words)
      : dayAndMonth(parts, separator, code(text, second) === ".", words);
  if (value === null || isDigit(text, third) || isLatinLike(text.charCodeAt(third))) return null;
  return { start, end: third === second && separator === "." ? third + 1 : third, readings: [{ kind: "date", value }] };
}

/** "2025-01-13", "13.01.2025", "13/1/25", "1/13/2025"; null where day and month cannot be told apart. */
function fullDate(parts: readonly string[], separator: string, words: DateGrammar): string | null {
  const [a = "", b = "", c = ""] = parts;
  if (a.length === 4) return c.length <= 2 ? written(a, b, c) : null;
  const year = c.length === 4 ? c : c.length === 2 && separator !== "-" ? `20${c}` : null;
  if (!year || a.length > 2 || b.length > 2) return null;
  if (words.order !== "mdy" || separator === ".") return written(year, b, a);
  const monthFirst = written(year, a, b);
  const dayFirst = written(year, b, a);
  return monthFirst && dayFirst && a !== b ? null : (monthFirst ?? dayFirst);
}

/** "13.1." and "10/13", where it is sure which is the day. */
function dayAndMonth(
  [a = "", b = ""]: readonly string[],
  separator: string,
  closed: boolean,
  words: DateGrammar,
): string | null {
  if (a.length > 2 || b.length > 2) return null;
  if (separator === "." && words.order === "dmy" && closed) return written("", b, a);
  if (separator === "/" && words.order === "mdy" && Number(b) > 12) return written("", a, b);
  return null;
}

const SOME_LEAP_YEAR = 2024;

function written(year: string, month: string, day: string): string | null {
  const date = { year: year === "" ? SOME_LEAP_YEAR : Number(year), month: Number(month), day: Number(day) };
  if (date.year < 1900 || date.year > 2100 || !isDay(date)) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function plainNumber(text: string, start: number, end: number, words: DateGrammar): Element | null {
  const length = end - start;
  if (length !== 4 && length > 2) return null;
  const stop = ordinalEnd(text, end, words);
  const next = code(text, stop);
  if (next === "%" || next === "°" || (".,:/".includes(next) && isDigit(text, stop + 1))) return null;
  if (isLatinLike(text.charCodeAt(stop)) || isDigit(text, stop)) return null;
  return { start, end: stop, readings: [{ kind: "number", value: digits(text, start, end) }] };
}

/** Past an ending that makes the number an ordinal ("13th"); a full stop stays outside, it may end the sentence. */
function ordinalEnd(text: string, end: number, words: DateGrammar): number {
  for (const ending of words.ordinalEndings) {
    if (ending !== "." && text.startsWith(ending, end) && !isLatinLike(text.charCodeAt(end + ending.length)))
      return end + ending.length;
  }
  return end;
}
