import { type Element, gapBetween, isA, isMonth, type Source, valueAs } from "./elements";
import type { Phrase } from "./phrase";

/** The number at element `at` as a day of the month, or null; `mark` is the element right behind it. */
export function dayAt(phrase: Phrase, source: Source, at: number, mark: Element | undefined): number | null {
  const day = smallNumber(source.elements[at], 31);
  if (day === null || phrase.day !== null) return null;
  if (isA(mark, "mark.day")) return phrase.offset === null && phrase.weekday === null ? day : null;
  if (phrase.month !== null) return isDayBehindMonth(phrase, source, at) ? day : null;
  return isBeforeMonth(source, at) || isFirstOfTwo(source, at) ? day : null;
}

export function smallNumber(element: Element | undefined, most: number): number | null {
  const digits = valueAs(element, "number");
  const value = Number(digits);
  return digits !== undefined && digits.length <= 2 && value >= 1 && value <= most ? value : null;
}

/** "January 13", "its January 13 report"; "in January 13 soldiers" is no day, and nothing is where days stand first. */
function isDayBehindMonth(phrase: Phrase, source: Source, at: number): boolean {
  const isOfMonth = isA(source.elements[at - 2], "in") && phrase.role === "in";
  return source.reader.words.order === "mdy" && !isOfMonth && isMonth(source.elements[at - 1]);
}

/** "13. Januar", "13 de enero", "13th of January". */
export function isBeforeMonth(source: Source, at: number): boolean {
  const number = source.elements[at] as Element;
  const next = source.elements[at + 1];
  if (!next || source.reader.words.order === "ymd") return false;
  const gap = gapBetween(source, number, next);
  if (gap !== "tight" && !(gap === "stop" && source.reader.words.ordinalEndings.includes("."))) return false;
  if (isMonth(next)) return true;
  const month = source.elements[at + 2];
  return (
    gap === "tight" &&
    isA(next, "filler") &&
    month !== undefined &&
    isMonth(month) &&
    gapBetween(source, next, month) === "tight"
  );
}

/** "13" of "13 and 14 January", "13.–20. Januar", "13 bis 20. Januar". */
function isFirstOfTwo(source: Source, at: number): boolean {
  const number = source.elements[at] as Element;
  const next = source.elements[at + 1];
  if (!next || source.reader.words.order === "ymd") return false;
  const gap = gapBetween(source, number, next);
  if (gap === "dash") return isDayBeforeMonth(source, at + 1);
  const joins = isA(next, "and", "to", "until") && (gap === "tight" || gap === "stop");
  if (!joins) return false;
  const second = isA(source.elements[at + 2], "filler", "on") ? at + 3 : at + 2;
  return isDayBeforeMonth(source, second);
}

function isDayBeforeMonth(source: Source, at: number): boolean {
  return smallNumber(source.elements[at], 31) !== null && isBeforeMonth(source, at);
}

/** The word right behind the number; of "1∼3월" and "1至3月" the first number has that of the second. */
export function markBehind(source: Source, at: number): Element | undefined {
  const next = source.elements[at + 1];
  if (!next) return undefined;
  const gap = gapBetween(source, source.elements[at] as Element, next);
  const second = gap === "dash" ? at + 1 : gap === "tight" && isA(next, "to") ? at + 2 : null;
  const isRange = source.reader.words.order === "ymd" && second !== null && isA(source.elements[second], "number");
  if (isRange) return markBehind(source, second);
  return gap === "tight" ? next : undefined;
}

/**
 * The number at element `at` as a year, or null. It is one only right behind a month, season, "end of", a preposition
 * of time, or before a word for year: a bare one is as likely a count or part of a name ("the 2024 treaty").
 */
export function yearAt(phrase: Phrase, source: Source, at: number, mark: Element | undefined): number | null {
  const digits = valueAs(source.elements[at], "number") ?? "";
  const year = Number(digits);
  if (phrase.year !== null || (phrase.period !== null && phrase.period.offset !== 0)) return null;
  if (digits.length === 2) return isShortYear(source, at, mark) ? 2000 + year : null;
  return year >= 1900 && year <= 2099 && isMeantAsYear(phrase, source, at, mark) ? year : null;
}

/** "24年10月". */
function isShortYear(source: Source, at: number, mark: Element | undefined): boolean {
  const isMarked = source.reader.words.order === "ymd" && isA(mark, "mark.year");
  return isMarked && smallNumber(source.elements[at + 2], 12) !== null && isA(source.elements[at + 3], "mark.month");
}

function isMeantAsYear(phrase: Phrase, source: Source, at: number, mark: Element | undefined): boolean {
  if (isA(mark, "mark.year")) return phrase.weekday === null;
  const { month, season, part, edge } = phrase;
  if (month !== null || season !== null || part !== null) return true;
  const isBehindRole = isA(source.elements[at - 1], "in", "since", "until", "from", "between");
  if (phrase.from === at || !((phrase.to === at && isBehindRole) || edge !== null)) return false;
  const isRound = Number(valueAs(source.elements[at], "number")) % 100 === 0;
  return isA(mark, "mark.yearOf") || (!source.reader.words.yearNeedsMark && !isRound);
}
