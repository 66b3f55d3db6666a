import { foldCode, isWordCode } from "../text/fold";

/** A number written in digits. Offsets are of the text read. */
export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** As written, without marks that group: "14000", "4.7". */
  readonly plain: string;
  readonly isGrouped: boolean;
}

const ZERO = 48;
const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;
const digitAt = (text: string, at: number): boolean => isDigit(foldCode(text.charCodeAt(at)));
const foldAt = (text: string, at: number): string => String.fromCharCode(foldCode(text.charCodeAt(at)));
const GROUP_MARKS: ReadonlySet<string> = new Set([".", ",", "'", " "]);
const GROUP = 3;
const MOST_EXPONENT = 2;

/** Is there a digit at `at` (also a full-width one)? */
export function startsDigits(text: string, at: number): boolean {
  return digitAt(text, at);
}

/** The number in digits that begins at `start`; marks group thousands unless they are the language's decimal mark. */
export function readDigits(text: string, start: number, decimal: "." | ","): Digits {
  let end = runEnd(text, start);
  let plain = folded(text, start, end);
  const mark = foldAt(text, end);
  const groups = end - start <= GROUP && plain !== "0" && GROUP_MARKS.has(mark) ? groupEnd(text, end, mark) : end;
  const isGrouped = groups > end && (mark !== decimal || groups - end > GROUP + 1);
  if (isGrouped) {
    plain = folded(text, start, groups).replace(/\D/g, "");
    end = groups;
  }
  const decimals = decimalEnd(text, end, decimal) ?? (isGrouped ? end : otherDecimalEnd(text, start, end));
  if (decimals > end) {
    plain += `.${folded(text, end + 1, decimals)}`;
    end = decimals;
  }
  const exponent = exponentEnd(text, end);
  if (exponent > end) plain += folded(text, end, exponent);
  const value = Number(plain);
  const power = powerEnd(text, exponent);
  return power
    ? { start, ...raised(value, power), plain, isGrouped }
    : { start, end: exponent, value, plain, isGrouped };
}

interface Power {
  readonly end: number;
  readonly exponent: number;
  /** "x10^6": of ten, by which the number is multiplied. */
  readonly isOfTen: boolean;
}

/** "1.1^23", "6.23x10^-4": the power written at `from`, or null. */
function powerEnd(text: string, from: number): Power | null {
  const isOfTen = /^[x×]10\^/.test(text.slice(from, from + 4));
  const sign = isOfTen ? from + 4 : from + 1;
  if (!isOfTen && text.charAt(from) !== "^") return null;
  const first = text.charAt(sign) === "-" || text.charAt(sign) === "+" ? sign + 1 : sign;
  const end = runEnd(text, first);
  if (end === first || end - first > MOST_EXPONENT) return null;
  return { end, exponent: Number(text.slice(sign, end)), isOfTen };
}

function raised(value: number, { end, exponent, isOfTen }: Power): { end: number; value: number } {
  return { end, value: isOfTen ? value * 10 ** exponent : value ** exponent };
}

/** ".77": a decimal mark at `at` with no whole number before it, where no sentence ends. */
export function startsDecimals(text: string, at: number): boolean {
  const mark = foldAt(text, at);
  if ((mark !== "." && mark !== ",") || !digitAt(text, at + 1)) return false;
  const before = text.charAt(at - 1);
  return before === "" || before === "-" || before.trim() === "";
}

/** The number that begins with its decimal mark at `start`. */
export function readDecimals(text: string, start: number): Digits {
  const end = runEnd(text, start + 1);
  const plain = `0.${folded(text, start + 1, end)}`;
  return { start, end, value: Number(plain), plain, isGrouped: false };
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (digitAt(text, end)) end++;
  return end;
}

function folded(text: string, start: number, end: number): string {
  let plain = "";
  for (let i = start; i < end; i++) plain += foldAt(text, i);
  return plain;
}

/** The end of the groups of three that follow `from`, each after the same mark. */
function groupEnd(text: string, from: number, mark: string): number {
  let end = from;
  while (foldAt(text, end) === mark && runEnd(text, end + 1) - end === GROUP + 1) end += GROUP + 1;
  return end > from || mark !== "," ? end : indianEnd(text, from);
}

/** "12,34,567": groups of two, the last of three. */
function indianEnd(text: string, from: number): number {
  let end = from;
  while (foldAt(text, end) === "," && runEnd(text, end + 1) - end === GROUP) end += GROUP;
  const isWhole = end > from && foldAt(text, end) === "," && runEnd(text, end + 1) - end === GROUP + 1;
  return isWhole ? end + GROUP + 1 : from;
}

function decimalEnd(text: string, from: number, decimal: string): number | null {
  return foldAt(text, from) === decimal && digitAt(text, from + 1) ? runEnd(text, from + 1) : null;
}

/** The other languages' decimal mark ("1.5" in a Russian text): not three digits behind it, and no date or list. */
function otherDecimalEnd(text: string, start: number, from: number): number {
  const mark = foldAt(text, from);
  if ((mark !== "." && mark !== ",") || !digitAt(text, from + 1)) return from;
  const end = runEnd(text, from + 1);
  const isZero = from - start === 1 && foldAt(text, start) === "0";
  const goesOn = isMark(text, end) && digitAt(text, end + 1);
  const cameBefore = isMark(text, start - 1) && digitAt(text, start - 2);
  return goesOn || cameBefore || (end - from === GROUP + 1 && !isZero) ? from : end;
}

function isMark(text: string, at: number): boolean {
  const mark = foldAt(text, at);
  return mark === "." || mark === "," || mark === ":" || mark === "/";
}

/** "1e10", "12e-1". */
function exponentEnd(text: string, from: number): number {
  if (text.charAt(from) !== "e" && text.charAt(from) !== "E") return from;
  const sign = text.charAt(from + 1);
  const first = sign === "+" || sign === "-" ? from + 2 : from + 1;
  const end = runEnd(text, first);
  return end > first && end - first <= MOST_EXPONENT && !isWordCode(text.charCodeAt(end)) ? end : from;
}
