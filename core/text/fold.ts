import { HAN_PAIRS } from "./han";

/**
 * Characters that are the same letter to a reader, folded one to one so that offsets stay:
 * apostrophes, hyphens, ё/е, no-break spaces, full-width digits, traditional and simplified Han letters.
 */
const SAME = new Map<number, number>(
  Object.entries({
    "'": "’‘ʼ`´＇",
    "-": "‐‑",
    " ": "\u00a0\u202f\u2009",
    е: "ё",
    Е: "Ё",
    ",": "，",
    ".": "．",
    "%": "％",
  }).flatMap(([to, from]) => [...from].map((letter) => [letter.charCodeAt(0), to.charCodeAt(0)] as const)),
);
for (let i = 0; i < HAN_PAIRS.length; i += 2) SAME.set(HAN_PAIRS.charCodeAt(i), HAN_PAIRS.charCodeAt(i + 1));

const FULL_WIDTH_ZERO = 0xff10;
const DIGIT_ZERO = 48;

// Each table is filled letter by letter as letters are met: all 65,536 beforehand would take longer than most readings.
// Zero is what has not been met.
const FOLDED = new Uint16Array(0x10000);
const LOWER = new Uint16Array(0x10000);
const IN_WORD = new Uint8Array(0x10000);
const [OUTSIDE, INSIDE] = [1, 2];

function learnFolded(code: number): number {
  const isFullWidthDigit = code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9;
  const folded = isFullWidthDigit ? code - FULL_WIDTH_ZERO + DIGIT_ZERO : (SAME.get(code) ?? code);
  FOLDED[code] = folded;
  return folded;
}

function learnLower(code: number): number {
  const folded = foldCode(code);
  const small = String.fromCharCode(folded).toLowerCase();
  const lower = small.length === 1 ? small.charCodeAt(0) : folded;
  LOWER[code] = lower;
  return lower;
}

function learnInWord(code: number): boolean {
  const isInside = /[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(code));
  IN_WORD[code] = isInside ? INSIDE : OUTSIDE;
  return isInside;
}

/** The code unit with variants of one letter made equal, case kept. */
export function foldCode(code: number): number {
  return FOLDED[code] || learnFolded(code);
}

/** The code unit folded and in lower case, where that is one code unit. */
export function lowerCode(code: number): number {
  return LOWER[code] || learnLower(code);
}

/** `text` folded and in lower case; as long as `text`, so offsets hold in both. */
export function lowerFold(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(lowerCode(text.charCodeAt(i)));
  return folded;
}

/** A text as lexicons read it. */
export interface Letters {
  /** Its code units, folded and in lower case, with a zero behind the last. */
  codes: Uint16Array;
  /** Where phrases may begin that begin where words do: at the first letters of words, and at what is no letter; in order. */
  starts: Uint32Array;
  startCount: number;
}

let lastText = "";
const last: Letters = { codes: new Uint16Array(1), starts: new Uint32Array(1), startCount: 0 };

/**
 * The letters of `text`. The same are handed out while the same text is asked for again (several lexicons scan one
 * sentence) and overwritten after: do not keep them.
 */
export function lettersOf(text: string): Letters {
  if (text === lastText) return last;
  if (last.codes.length <= text.length) {
    last.codes = new Uint16Array(text.length * 2 + 1);
    last.starts = new Uint32Array(text.length * 2 + 1);
  }
  const { codes, starts } = last;
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = lowerCode(text.charCodeAt(i));
    codes[i] = code;
    const isWord = isWordCode(code);
    if (!(inWord && isWord)) starts[count++] = i;
    inWord = isWord;
  }
  codes[text.length] = 0;
  last.startCount = count;
  lastText = text;
  return last;
}

/** Is this code unit part of a word (a letter, mark or digit)? */
export function isWordCode(code: number): boolean {
  const known = IN_WORD[code];
  return known === INSIDE || (known === 0 && learnInWord(code));
}
