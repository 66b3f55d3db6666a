import type { Atom } from "./atoms";
import type { Digits } from "./digits";
import type { Qualifier } from "./quantity";

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
  /** Of an amount not counted: what it may be. */
  readonly ends?: { readonly low: number; readonly high: number };
  /** A qualifier inside the number: 一千多万, 20여만. */
  readonly inner?: Qualifier;
}

/** A numeral and how many atoms of its run it took. */
export interface Used {
  readonly numeral: Numeral;
  readonly used: number;
}

/** A share in percent, as exact as news is: "two thirds" is 66.7. */
export function shareOf(first: Atom, last: Atom, parts: number): Numeral {
  return share(first, last, parts >= 10 ? Math.round(parts * 10) / 10 : parts);
}

/** A share in percent, as it is. */
export function share(first: Atom, last: Atom, exact: number): Numeral {
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
