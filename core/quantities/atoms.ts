import type { NumberWords } from "../languages/number-words";
import { isWordCode } from "../text/fold";
import type { Mark } from "../text/lexicon";
import { type Digits, readDecimals, readDigits, startsDecimals, startsDigits } from "./digits";
import { fractionSign, slashFraction } from "./fraction-signs";
import { AND, type NumberReader } from "./number-reader";

/** A piece of a numeral: a number, a scale, "several", a fraction. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** A hyphen joins it to the atom before it: "four-thousand-|100". */
  readonly isHyphened?: boolean;
  readonly kind: string;
  readonly value: number;
  readonly phrase: string;
  readonly digits: Digits | null;
  /** An amount not counted whose word is a scale in another case. */
  readonly isScaleToo?: boolean;
}

/** Nobody writes a longer numeral as one word; a hostile text does. */
const LONGEST_NUMERAL = 120;
const LONGEST_SUFFIX = 12;
const MINUS: ReadonlySet<string> = new Set(["-", "−", "－", "‐"]);

export const isScale = (atom: Atom | undefined): boolean => atom?.kind === "big" || atom?.kind === "small";

/** Every piece of a number in `text`, in order. */
export function readAtoms(text: string, reader: NumberReader): Atom[] {
  const amounts = reader.amounts?.scan(text) ?? [];
  const words = [...wholeWords(text, reader.numerals.scan(text), reader), ...asAtoms(amounts)];
  const digits = readAllDigits(text, reader);
  const atoms = [...words, ...digits].toSorted((a, b) => a.start - b.start);
  return withoutTwins(text, atoms, reader.words);
}

/** A word that is a scale and an amount not counted ("тысячи"): a scale right behind a number, else the amount. */
function withoutTwins(text: string, atoms: readonly Atom[], words: NumberWords): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    const last = kept.at(-1);
    if (last?.start !== atom.start) {
      if (!last || atom.start >= last.end) kept.push(atom);
    } else if (atom.kind === "vague" || last.kind === "vague") {
      const number = kept.at(-2);
      const counted = number && number.kind !== "vague" && isJoint(text.slice(number.end, atom.start), words);
      const amount = atom.kind === "vague" ? atom : last;
      const scale = atom.kind === "vague" ? last : atom;
      kept[kept.length - 1] = counted ? scale : { ...amount, isScaleToo: isScale(scale) && scale.end === amount.end };
    }
  }
  return kept;
}

function readAllDigits(text: string, reader: NumberReader): Atom[] {
  const atoms: Atom[] = [];
  const isApart = reader.boundaries === "none";
  for (let i = 0; i < text.length; i++) {
    const found = digitAtom(text, i, reader.words.decimal);
    if (!found) continue;
    const suffix = isNetwork(text, found) ? null : suffixAtom(text, found.end, reader.suffixes, isApart);
    atoms.push(signed(text, found, suffix?.end ?? found.end));
    if (suffix) atoms.push(suffix);
    i = (suffix?.end ?? found.end) - 1;
  }
  return atoms;
}

function digitAtom(text: string, i: number, decimal: "." | ","): Atom | null {
  const sign = fractionSign(text, i);
  if (sign) return { ...sign, kind: "fraction", phrase: "", digits: null };
  if (startsDecimals(text, i)) return cardinal(readDecimals(text, i));
  if (!startsDigits(text, i)) return null;
  const digits = readDigits(text, i, decimal);
  const share = slashFraction(text, digits);
  return share ? { ...share, kind: "fraction", phrase: "", digits: null } : cardinal(digits);
}

function cardinal(digits: Digits): Atom {
  return { start: digits.start, end: digits.end, kind: "cardinal", value: digits.value, phrase: "", digits };
}

/** "5G" is a network and no number of billions. */
function isNetwork(text: string, { end, value }: Atom): boolean {
  return text.charAt(end) === "G" && Number.isInteger(value) && value < 10;
}

/** "100k", "1.2M": a scale glued to its digits; in a script without spaces any letters of it may follow. */
function suffixAtom(text: string, at: number, suffixes: ReadonlyMap<string, number>, isApart: boolean): Atom | null {
  const isLetter = (i: number): boolean => isWordCode(text.charCodeAt(i)) && !(isApart && text.charCodeAt(i) > 0x2e80);
  // "11|-тысячная".
  let end = text.charAt(at) === "-" ? at + 1 : at;
  while (end - at <= LONGEST_SUFFIX && isLetter(end)) end++;
  const phrase = text.slice(at, end);
  const value = suffixes.get(phrase);
  return value === undefined ? null : { start: at, end, kind: "big", value, phrase, digits: null };
}

/** "-1200000". A hyphen before a number that counts something ("-12,000 soldiers") is a dash or a bullet. */
function signed(text: string, atom: Atom, end: number): Atom {
  const sign = isOpening(text, atom.start - 2) ? atom.start - 2 : atom.start - 1;
  if (!MINUS.has(text.charAt(sign)) || !isOutsideWord(text.charAt(sign - 1))) return atom;
  const before = text.slice(Math.max(0, sign - 5), sign).trimEnd();
  if (/\d$/.test(before) || /^ ?%| \p{L}/u.test(text.slice(end, end + 2))) return atom;
  return { ...atom, start: sign, value: -atom.value };
}

/** A space, or a letter that ends words in a script without spaces: "は-1". */
const isOutsideWord = (letter: string): boolean => letter.trim() === "" || /\p{Script=Hiragana}/u.test(letter);

/** "- 12": a sign with a space behind it opens the text, else it is a dash. */
function isOpening(text: string, at: number): boolean {
  return text.charAt(at + 1) === " " && text.slice(Math.max(0, at - 2), at).trim() === "";
}

/** Number words; where words are glued only those that fill their word together with others ("zwei|tausend"). */
function wholeWords(text: string, marks: readonly Mark[], reader: NumberReader): Atom[] {
  const chosen = withoutOverlap(marks.filter((mark) => mark.kind !== "void" || !isBeforeNumber(mark, marks)));
  const isGlued = reader.words.glued && reader.boundaries === "word";
  const whole = isGlued ? filling(text, chosen, reader.words) : chosen;
  return asAtoms(whole.filter((mark) => mark.kind !== AND && mark.kind !== "void" && !isOtherWord(text, mark)));
}

/** "28|일": a number word right behind digits is something else, a day. */
function isOtherWord(text: string, { kind, start }: Mark): boolean {
  return kind === "cardinal" && start > 0 && startsDigits(text, start - 1);
}

function asAtoms(marks: readonly Mark[]): Atom[] {
  return marks.map((mark) => ({ ...mark, value: Number(mark.value), digits: null }));
}

/** "that one | thousand": a void before more of the number is none, unless it undoes a sign ("al menos | un centenar"). */
function isBeforeNumber(mark: Mark, marks: readonly Mark[]): boolean {
  const undoesSign = marks.some(
    ({ kind, start, end }) => kind === "negative" && start >= mark.start && end <= mark.end,
  );
  return !undoesSign && marks.some((next) => next.kind !== "void" && next.start - mark.end === 1);
}

function withoutOverlap(marks: readonly Mark[]): Mark[] {
  let [start, end] = [-1, 0];
  const voids = new Map(marks.filter(({ kind }) => kind === "void").map((mark) => [mark.start, mark.end]));
  return marks.filter((mark) => {
    // 割|引: the longer word is another.
    if (mark.end < (voids.get(mark.start) ?? 0)) return false;
    // Twins of one place stay: which of them it is the neighbours tell.
    if (mark.start < end && mark.start !== start) return false;
    start = mark.start;
    end = mark.end;
    return true;
  });
}

/** The marks whose words are made of marks and digits alone. */
function filling(text: string, marks: readonly Mark[], words: NumberWords): Mark[] {
  const ends = new Map(marks.map((mark) => [mark.start, mark.end]));
  const known = new Map<number, boolean>();
  return marks.filter((mark) => {
    const start = wordStart(text, mark.start);
    const fills = known.get(start) ?? (mark.start - start < LONGEST_NUMERAL && isFilled(text, start, ends, words));
    known.set(start, fills);
    return fills;
  });
}

function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < LONGEST_NUMERAL && isWordCode(text.charCodeAt(start - 1))) start--;
  return start;
}

function isFilled(text: string, from: number, ends: ReadonlyMap<number, number>, words: NumberWords): boolean {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) {
    const end = startsDigits(text, at) ? readDigits(text, at, words.decimal).end : ends.get(at);
    if (end === undefined || end - from > LONGEST_NUMERAL) return false;
    at = end;
  }
  return true;
}

/** May what stands between two pieces join them: nothing, a hyphen, "and"? */
export function isJoint(gap: string, words: NumberWords): boolean {
  const inner = gap.trim();
  return (
    inner === "" ||
    inner === "-" ||
    words.and.includes(inner.toLowerCase()) ||
    words.and.some((and) => `-${and}-` === inner)
  );
}
