import type { NumberWords } from "../languages/number-words";
import { isWordCode } from "../text/fold";
import { type Atom, isJoint, isScale, readAtoms } from "./atoms";
import { skipOn } from "./context";
import type { Digits } from "./digits";
import type { NumberReader } from "./number-reader";
import type { Qualifier } from "./quantity";
import { Sum } from "./sum";

/** A number as written, in digits or words, with scales multiplied in. Offsets are of the text read. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What stands before the last scale: 30 of "30 thousand"; a range's lower end may share that scale. */
  readonly mantissa: number;
  readonly scale: number;
  readonly kind: "cardinal" | "vague" | "fraction";
  readonly digits: Digits | null;
  readonly rule: string;
  /** A plural whose word is one of its scale in another case: "тысячи" behind "около" is one thousand. */
  readonly maybeOne?: boolean;
  /** A qualifier inside the number: 一千多万, 20여만. */
  readonly inner?: Qualifier;
}

interface Used {
  readonly numeral: Numeral;
  readonly used: number;
}

/** A longer run of number words is a list, or hostile. */
const LONGEST_RUN = 40;

/** Every numeral of `text`, in order. */
export function readNumerals(text: string, reader: NumberReader): Numeral[] {
  const atoms = readAtoms(text, reader);
  const numerals: Numeral[] = [];
  for (let i = 0; i < atoms.length; ) {
    const run = runFrom(text, atoms, i, reader.words);
    const numeral = negative(text, run, reader) ?? positive(text, run, reader);
    if (numeral) numerals.push(numeral.numeral);
    i += numeral?.used ?? 1;
  }
  return numerals;
}

/** The atoms from `i` on that stand together: glued, or with a space, hyphen or "and" between them. */
function runFrom(text: string, atoms: readonly Atom[], i: number, words: NumberWords): Atom[] {
  const run = [atoms[i] as Atom];
  for (let next = i + 1; next < atoms.length && run.length < LONGEST_RUN; next++) {
    const gap = text.slice(atoms[next - 1]?.end, atoms[next]?.start);
    if (!isJoint(gap, words)) break;
    run.push(atoms[next] as Atom);
  }
  return run;
}

/** "minus three". */
function negative(text: string, run: readonly Atom[], reader: NumberReader): Used | null {
  const [sign, ...rest] = run;
  if (sign?.kind !== "negative" || rest.length === 0) return null;
  const found = positive(text, rest, reader, true);
  if (!found) return null;
  const { value } = found.numeral;
  return { numeral: { ...found.numeral, start: sign.start, value: -value, digits: null }, used: found.used + 1 };
}

function positive(text: string, run: readonly Atom[], reader: NumberReader, isSure = false): Used | null {
  return (
    vague(run) ??
    partsOf(run, reader) ??
    decimalWords(run, reader) ??
    fraction(text, run, reader) ??
    cardinal(text, run, reader, isSure)
  );
}

/** "several hundred", "mehrere Hunderttausend", "hundreds", "수천". */
function vague(run: readonly Atom[]): Used | null {
  const first = run[0] as Atom;
  const isSeveral = first.kind === "several";
  if (first.kind !== "vague" && !isSeveral) return null;
  const scales = [];
  for (const atom of run.slice(isSeveral ? 1 : 0)) {
    if (atom.kind !== "vague" && atom.kind !== "small" && atom.kind !== "big") break;
    scales.push(atom);
  }
  const last = scales.at(-1);
  if (!last) return null;
  const scale = scales.reduce((product, atom) => product * atom.value, 1);
  const numeral = {
    start: first.start,
    end: last.end,
    value: scale,
    mantissa: 1,
    scale,
    kind: "vague",
    digits: null,
    rule: "number.vague",
    maybeOne: first === last && first.isScaleToo === true,
  } as const;
  return { numeral, used: scales.length + (isSeveral ? 1 : 0) };
}

/** 三分之二, 3분의 2, 5分の3: the denominator comes first; a whole number may stand before ("이십과 오분의 삼"). */
function partsOf(run: readonly Atom[], reader: NumberReader): Used | null {
  const middle = run.findIndex((atom) => atom.kind === "parts");
  if (middle < 1) return null;
  const joint = run.slice(0, middle).findIndex((atom) => atom.kind === "with");
  const under = added(run.slice(joint + 1, middle), reader);
  const over = added(run.slice(middle + 1), reader);
  if (!under || !over || under.used !== middle - joint - 1 || under.value === 0) return null;
  const parts = (over.value / under.value) * 100;
  const used = middle + 1 + over.used;
  const [first, last] = [run[0] as Atom, run[used - 1] as Atom];
  if (joint < 1) return { numeral: share(run[joint + 1] as Atom, last, parts), used };
  const whole = added(run.slice(0, joint), reader);
  if (whole?.used !== joint) return null;
  const numeral = { ...share(first, last, whole.value + parts / 100), kind: "cardinal", rule: "number.mixed" } as const;
  return { numeral, used };
}

/** "two point four", "zwei Komma drei Millionen": digits after the point are said one by one or as a number. */
function decimalWords(run: readonly Atom[], reader: NumberReader): Used | null {
  const point = run.findIndex((atom) => atom.kind === "point");
  if (point < 0) return null;
  const whole = point === 0 ? { value: 0, used: 0 } : added(run.slice(0, point), reader);
  if (whole?.used !== point) return null;
  let [decimals, at] = ["", point + 1];
  while (run[at]?.kind === "cardinal" || (decimals === "" && run[at]?.kind === "small")) {
    const upTo = run.findIndex((atom, i) => i >= at && atom.kind !== "cardinal" && atom.kind !== "small");
    const part = added(run.slice(at, upTo < 0 ? run.length : upTo), reader);
    if (!part) break;
    decimals += String(part.value);
    at += part.used;
  }
  if (!/^\d+$/.test(decimals)) return null;
  const value = Number(`${whole.value}.${decimals}`);
  const [first, last] = [run[0] as Atom, run[at - 1] as Atom];
  const scale = isScale(run[at]) ? (run[at] as Atom) : null;
  const numeral = {
    ...share(first, scale ?? last, value * (scale?.value ?? 1)),
    mantissa: value,
    scale: scale?.value ?? 1,
    kind: "cardinal",
    rule: "number.decimalWords",
  } as const;
  return { numeral, used: at + (scale ? 1 : 0) };
}

/** "a third", "two thirds", "die Hälfte": a share in percent. */
function fraction(text: string, run: readonly Atom[], reader: NumberReader): Used | null {
  const first = run[0] as Atom;
  if (first.kind === "fraction" && !isScale(run[1])) return { numeral: share(first, first, first.value), used: 1 };
  const under = run.findIndex((atom) => atom.kind === "denominator");
  if (under < 1 || first.kind !== "cardinal") return null;
  const over = added(run.slice(0, under), reader);
  if (over?.used !== under || isMixed(text, run, under, reader)) return null;
  const parts = (over.value / (run[under] as Atom).value) * 100;
  return { numeral: share(first, run[under] as Atom, parts), used: under + 1 };
}

/** "five and two thirds": "and" stands before the numerator of `run[under]`. */
function isMixed(text: string, run: readonly Atom[], under: number, reader: NumberReader): boolean {
  const numerator = run[under - 1] as Atom;
  const before = run[under - 2];
  return (
    before !== undefined && reader.words.and.includes(text.slice(before.end, numerator.start).trim().toLowerCase())
  );
}

function share(first: Atom, last: Atom, exact: number): Numeral {
  const value = Number(exact.toPrecision(12));
  return {
    start: first.start,
    end: last.end,
    value,
    mantissa: value,
    scale: 1,
    kind: "fraction",
    digits: null,
    rule: "number.fraction",
  };
}

interface Added {
  readonly value: number;
  readonly mantissa: number;
  readonly scale: number;
  readonly used: number;
  readonly inner: Qualifier | undefined;
}

/** Adds up a run as far as it makes one number. */
function added(run: readonly Atom[], reader: NumberReader): Added | null {
  const sum = new Sum(reader.words.order ?? {});
  let inner: Qualifier | undefined;
  let used = 0;
  for (; used < run.length; used++) {
    const atom = run[used] as Atom;
    const next = run[used + 1];
    if (isAnotherNumber(run, used, reader)) break;
    if (atom.kind.startsWith("inner.") && used > 0 && next?.kind === "big") {
      inner = atom.kind.slice("inner.".length) as Qualifier;
      continue;
    }
    const mixes = next?.kind === "denominator" && atom.kind === "cardinal" && used > 0;
    const value = mixes ? atom.value / next.value : atom.kind === "fraction" ? atom.value / 100 : atom.value;
    if (!sum.add(atom.kind === "fraction" ? "cardinal" : atom.kind, value, atom.digits !== null)) break;
    if (mixes) used++;
  }
  return used === 0 ? null : { value: sum.value, mantissa: sum.mantissa, scale: sum.scale, used, inner };
}

/**
 * "3 million | 152-millimetre shells": digits apart from the scale before them go on only with a scale of their own,
 * or where they are the next place of a scale that is counted: "1만 5000", but "북한군만 | 5000".
 */
function isAnotherNumber(run: readonly Atom[], at: number, reader: NumberReader): boolean {
  const [counted, before, atom, next] = [run[at - 2], run[at - 1], run[at], run[at + 1]];
  const isNextPlace = next?.kind === "small" || (atom?.value ?? 0) * 10 >= (before?.value ?? 0);
  if (reader.boundaries === "none" && counted && isNextPlace) return false;
  return Boolean(atom?.digits && before?.kind === "big" && atom.start > before.end && next?.kind !== "big");
}

function cardinal(text: string, run: readonly Atom[], reader: NumberReader, isSure: boolean): Used | null {
  const sum = added(run, reader);
  const [first, last] = [run[0], run[(sum?.used ?? 0) - 1]];
  if (!sum || !first || !last) return null;
  if (!isSure && sum.used === 1 && reader.neverAlone.has(first.phrase) && !isCounted(text, first, reader)) return null;
  const rule = first.digits ? (sum.used > 1 ? "number.digitsAndScale" : "number.digits") : "number.words";
  const { used, ...rest } = sum;
  const digits = used === 1 ? first.digits : null;
  return { numeral: { ...rest, start: first.start, end: last.end, kind: "cardinal", digits, rule }, used };
}

/** 두 명, 三名, 백 명: a number where it is a word of its own or a count word follows. */
function isCounted(text: string, { start, end, phrase }: Atom, reader: NumberReader): boolean {
  if (!reader.aloneCounted.has(phrase) || isWordCode(text.charCodeAt(start - 1))) return false;
  const next = skipOn(text, end);
  const isWord = next === end && !isWordCode(text.charCodeAt(end));
  return isWord || reader.words.counters.some((counter) => text.startsWith(counter, next));
}
