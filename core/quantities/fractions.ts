import { type Added, added } from "./added";
import { type Atom, isScale } from "./atoms";
import type { NumberReader } from "./number-reader";
import { share, shareOf, type Used } from "./numeral";

/** 三分之二, 3분의 2, 5分の3: the denominator comes first; a whole number may stand before ("이십과 오분의 삼"). */
export function denominatorFirst(run: readonly Atom[], reader: NumberReader): Used | null {
  const middle = run.findIndex((atom) => atom.kind === "parts");
  if (middle < 1) return null;
  const joint = run.slice(0, middle).findIndex((atom) => atom.kind === "with");
  const under = added(run.slice(joint + 1, middle), reader);
  const over = added(numeratorFrom(run, middle + 1), reader);
  if (!under || !over || under.used !== middle - joint - 1 || under.value === 0) return null;
  const parts = (over.value / under.value) * 100;
  const used = middle + 1 + over.used;
  const [first, last] = [run[0] as Atom, run[used - 1] as Atom];
  if (joint < 1) return { numeral: shareOf(run[joint + 1] as Atom, last, parts), used };
  const whole = added(run.slice(0, joint), reader);
  if (whole?.used !== joint) return null;
  const numeral = {
    ...share(first, last, whole.value + (whole.value < 0 ? -parts : parts) / 100),
    kind: "cardinal",
    rule: "number.mixed",
  } as const;
  return { numeral, used };
}

/** 오분의 일만: behind a single digit 만 is "only" and 조 begins "piece" more often than they are scales. */
function numeratorFrom(run: readonly Atom[], at: number): readonly Atom[] {
  const isDigit = (run[at]?.value ?? 0) < 10 && run[at + 1]?.kind === "big";
  return isDigit ? run.slice(at, at + 1) : run.slice(at);
}

/** "a third", "two thirds", "die Hälfte": a share in percent. */
export function fraction(text: string, run: readonly Atom[], reader: NumberReader): Used | null {
  const first = run[0] as Atom;
  if (first.kind === "fraction" && !isScale(run[1])) return { numeral: share(first, first, first.value), used: 1 };
  const under = run.findIndex((atom) => atom.kind === "denominator");
  if (under < 1 || (first.kind !== "cardinal" && first.kind !== "small")) return null;
  const joined = fractionOfTens(text, run, under, reader) ?? ordinal(run, under, reader);
  if (joined) return joined;
  if ((run[under] as Atom).value === 1 || isPeriod(text, first, run[under] as Atom, reader)) return null;
  const over = added(run.slice(0, under), reader);
  if (over?.used !== under || isMixed(text, run, under, reader)) return null;
  const scale = 100 / (run[under] as Atom).value;
  const tenths = hundredths(run, under);
  const numeral = shareOf(
    first,
    run[under + tenths] as Atom,
    over.value * scale + (tenths && (run[under + 1]?.value ?? 0)),
  );
  return { numeral: { ...numeral, mantissa: over.value, scale }, used: under + 1 + tenths };
}

const TEN = 10;

/** 两成|五, 三割|五: a digit behind tenths counts hundredths, where both are written with no space. */
function hundredths(run: readonly Atom[], under: number): 0 | 1 {
  const [tenths, digit] = [run[under] as Atom, run[under + 1]];
  const isDigit = digit?.kind === "cardinal" && digit.digits === null && digit.value >= 1 && digit.value < TEN;
  const isGlued = digit?.start === tenths.end && /\p{Script=Han}/u.test(tenths.phrase);
  return tenths.value === TEN && isDigit && isGlued ? 1 : 0;
}

const QUARTERS = 4;
const LONGEST_RECENT = 20;

/** "the past three quarters", "two quarters": three months each. */
function isPeriod(text: string, first: Atom, under: Atom, { words }: NumberReader): boolean {
  if (!words.recent || under.value !== QUARTERS) return false;
  const before = text
    .slice(Math.max(0, first.start - LONGEST_RECENT), first.start)
    .trimEnd()
    .toLowerCase();
  return words.recent.some((word) => before.endsWith(` ${word}`)) || first.value === 2;
}

/** The rule's name: no number of things. */
export const ORDINAL = "number.ordinal";

/** "the twenty-fifth anniversary": tens and a unit's ordinal that a hyphen joins, with no numerator before them. */
function ordinal(run: readonly Atom[], at: number, reader: NumberReader): Used | null {
  const [tens, unit] = [run[at - 1] as Atom, run[at] as Atom];
  const isOrdinal = at === 1 && unit.isHyphened && tens.digits === null && tens.value >= 20 && tens.value < 100;
  if (!isOrdinal || !reader.words.ordinalWords?.includes(unit.phrase)) return null;
  const value = tens.value + unit.value;
  return { numeral: { ...share(tens, unit, value), kind: "cardinal", rule: ORDINAL }, used: 2 };
}

/**
 * "three twenty-fifths", "a hundred thirty fifths": tens right before the denominator are part of it, where a language
 * makes such denominators of ordinals ("twenty-first").
 */
function fractionOfTens(text: string, run: readonly Atom[], at: number, reader: NumberReader): Used | null {
  const [tens, unit] = [run[at - 1] as Atom, run[at] as Atom];
  if (!reader.words.denominators["1"]) return null;
  const isTens = tens.value >= 20 && tens.value < 100 && tens.value % 10 === 0 && unit.value < 10;
  const before = run[at - 2];
  const gap = before && text.slice(before.end, tens.start).trim().toLowerCase();
  if (!isTens || gap === undefined || tens.digits || reader.words.and.includes(gap)) return null;
  const over = added(run.slice(0, at - 1), reader);
  if (over?.used !== at - 1) return null;
  return { numeral: share(run[0] as Atom, unit, (over.value / (tens.value + unit.value)) * 100), used: at + 1 };
}

/** "five and two thirds": "and" stands before the numerator of `run[under]`. */
function isMixed(text: string, run: readonly Atom[], under: number, reader: NumberReader): boolean {
  const numerator = run[under - 1] as Atom;
  const before = run[under - 2];
  // "a hundred and thirty fifths" has no proper fraction behind its "and".
  if (numerator.value >= (run[under] as Atom).value) return false;
  return (
    before !== undefined && reader.words.and.includes(text.slice(before.end, numerator.start).trim().toLowerCase())
  );
}

/** Of a scale this large a share is meant: "cinco billones con tres cuartos". */
const MILLION = 1e6;

/** "veinte con tres quintos": a whole number and a share of one more. */
export function mixed(
  first: Atom,
  whole: Pick<Added, "value" | "scale">,
  { numeral, used }: Used,
  point: number,
): Used {
  const value = whole.value + (numeral.value / 100) * (whole.scale >= MILLION ? whole.scale : 1);
  return {
    numeral: { ...numeral, start: first.start, value, mantissa: value, kind: "cardinal", rule: "number.mixed" },
    used: point + 1 + used,
  };
}
