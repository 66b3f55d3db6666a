import type { SentenceWords } from "../languages/language";
import { isWordCode } from "./fold";

/** A sentence's place in a text, UTF-16; white space around it is left out. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "…", "。", "！", "？", "．"]);
const FULL_WIDTH: ReadonlySet<string> = new Set(["。", "！", "？"]);
const CLOSERS: ReadonlySet<string> = new Set(['"', "“", "”", "’", "»", "«", "'", ")", "]", "」", "』", "）", "›"]);
const LONGEST_ABBREVIATION = 12;
const LONGEST_WORD = 60;
/** Nobody writes longer sentences; what is longer is a list or hostile, and is cut at a space so that work stays linear. */
const LONGEST_SENTENCE = 1_200;

/** The sentences of `text`, in order. Blank lines end a sentence; abbreviations, initials and ordinals do not. Linear. */
export function splitSentences(text: string, words: SentenceWords): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const end = text.charAt(i) === "\n" ? i : (stopEnd(text, i, words) ?? cutAt(text, start, i));
    if (end === null) continue;
    push(spans, text, start, end);
    start = end;
    i = Math.max(i, end - 1);
  }
  push(spans, text, start, text.length);
  return spans;
}

/** `i` where a sentence from `start` has grown too long and may be cut here; null elsewhere. */
function cutAt(text: string, start: number, i: number): number | null {
  const length = i - start;
  if (length < LONGEST_SENTENCE) return null;
  return text.charAt(i) === " " || length >= LONGEST_SENTENCE + LONGEST_WORD ? i : null;
}

function push(spans: SentenceSpan[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start).trim() === "") start++;
  while (end > start && text.charAt(end - 1).trim() === "") end--;
  if (end > start) spans.push({ start, end });
}

/** The end of the sentence that the mark at `i` closes, its closing quotes included; null where it closes none. */
function stopEnd(text: string, i: number, words: SentenceWords): number | null {
  if (!STOPS.has(text.charAt(i))) return null;
  let end = i + 1;
  while (STOPS.has(text.charAt(end))) end++;
  const stop = end;
  while (CLOSERS.has(text.charAt(end))) end++;
  const next = text.charAt(end);
  if (next === "") return end;
  if (FULL_WIDTH.has(text.charAt(i))) return end;
  const isSpaced = next.trim() === "";
  if (isSpaced && startsLower(text, end, words)) return null;
  if (text.charAt(i) !== ".") return isSpaced || end > stop ? end : null;
  if (!isSpaced) return isGlued(text, i, end) ? end : null;
  return isAbbreviation(text, i, words) || isOrdinal(text, i, end, words) ? null : end;
}

/** What follows goes on in lower case: "… U.S. officials", "‚Nein!‘ sagte er". */
function startsLower(text: string, at: number, words: SentenceWords): boolean {
  let i = at;
  while (i < text.length && (text.charAt(i).trim() === "" || CLOSERS.has(text.charAt(i)) || text.charAt(i) === "„"))
    i++;
  const letter = text.charAt(i);
  return words.lowerStarts ? false : letter !== letter.toUpperCase();
}

/** "Caliber.Az", "Lenta.Ru": the name of a site. */
const DOMAIN = /^(?:Az|Com|Info|Kz|Net|Org|Ru|Ua)(?!\p{L})/u;
const LONGEST_DOMAIN = 6;

/** "… war.Die Armee": a sentence end with no space, between a word of small letters and one with a capital. */
function isGlued(text: string, i: number, end: number): boolean {
  const before = text.charAt(i - 1);
  if (DOMAIN.test(text.slice(end, end + LONGEST_DOMAIN))) return false;
  const next = text.charAt(end);
  if (/\p{Script=Hangul}/u.test(before)) return /[\p{Script=Hangul}\p{Lu}]/u.test(next);
  return (
    /\p{Ll}/u.test(before) &&
    /\p{Ll}/u.test(text.charAt(i - 2)) &&
    /\p{Lu}/u.test(next) &&
    /\p{Ll}/u.test(text.charAt(end + 1))
  );
}

function isAbbreviation(text: string, i: number, words: SentenceWords): boolean {
  const before = text.slice(Math.max(0, i + 1 - LONGEST_ABBREVIATION), i + 1);
  if (
    words.abbreviations.some(
      (word) => before.endsWith(word) && !isWordCode(before.charCodeAt(before.length - word.length - 1)),
    )
  )
    return true;
  // A single capital is an initial: "J. Smith", "Kim J. U.".
  return /(?:^|[\s.("„“])\p{Lu}\.$/u.test(before);
}

/** "am 3. Mai", "die 11. Armee": a short number before the stop, and the language writes ordinals so. */
function isOrdinal(text: string, i: number, end: number, words: SentenceWords): boolean {
  if (!words.ordinalStop) return false;
  const before = text.slice(Math.max(0, i - 4), i);
  const number = /(?:^|[^\d.,])(\d{1,2})$/.exec(before);
  return number !== null && Number(number[1]) <= 31 && /^ \p{L}/u.test(text.slice(end, end + 2));
}
