import { foldCode } from "../text/fold";

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
const GROUP_MARKS: ReadonlySet<string> = new Set([".", ",", "'", " "]);
const GROUP = 3;

/** Is there a digit at `at` (also a full-width one)? */
export function startsDigits(text: string, at: number): boolean {
  return digitAt(text, at);
}

/** The number in digits that begins at `start`; marks group thousands unless they are the language's decimal mark. */
export function readDigits(text: string, start: number, decimal: "." | ","): Digits {
  let end = runEnd(text, start);
  let plain = folded(text, start, end);
  const mark = String.fromCharCode(foldCode(text.charCodeAt(end)));
  const groups = end - start <= GROUP && GROUP_MARKS.has(mark) ? groupEnd(text, end, mark) : end;
  const isGrouped = groups > end && (mark !== decimal || groups - end > GROUP + 1);
  if (isGrouped) {
    plain = folded(text, start, groups).replace(/\D/g, "");
    end = groups;
  }
  const decimals = decimalEnd(text, end, decimal);
  if (decimals > end) {
    plain += `.${folded(text, end + 1, decimals)}`;
    end = decimals;
  }
  return { start, end, value: Number(plain), plain, isGrouped };
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (digitAt(text, end)) end++;
  return end;
}

function folded(text: string, start: number, end: number): string {
  let plain = "";
  for (let i = start; i < end; i++) plain += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return plain;
}

/** The end of the groups of three that follow `from`, each after the same mark. */
function groupEnd(text: string, from: number, mark: string): number {
  let end = from;
  while (String.fromCharCode(foldCode(text.charCodeAt(end))) === mark && runEnd(text, end + 1) - end === GROUP + 1)
    end += GROUP + 1;
  return end;
}

function decimalEnd(text: string, from: number, decimal: string): number {
  const mark = String.fromCharCode(foldCode(text.charCodeAt(from)));
  return mark === decimal && digitAt(text, from + 1) ? runEnd(text, from + 1) : from;
}
