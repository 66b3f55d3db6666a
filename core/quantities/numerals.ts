import type { NumberWords } from "../languages/number-words";
import { isWordCode } from "../text/fold";
import type { Mark } from "../text/lexicon";
import { type Digits, readDigits, startsDigits } from "./digits";
import { AND, type NumberReader } from "./number-reader";

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
}

/** A piece of a numeral: a number, a scale, "several", a fraction. */
interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: number;
  readonly phrase: string;
  readonly digits: Digits | null;
  /** An amount not counted whose word is a scale in another case. */
  readonly isScaleToo?: boolean;
}

/** Every numeral of `text`, in order. */
export function readNumerals(text: string, reader: NumberReader): Numeral[] {
  const atoms = readAtoms(text, reader);
  const numerals: Numeral[] = [];
  for (let i = 0; i < atoms.length; ) {
    const run = runFrom(text, atoms, i, reader.words);
    const numeral = vague(run) ?? fraction(run) ?? cardinal(run, reader);
    if (numeral) numerals.push(numeral.numeral);
    i += numeral?.used ?? 1;
  }
  return numerals;
}

function readAtoms(text: string, reader: NumberReader): Atom[] {
  const words = wholeWords(text, reader.numerals.scan(text), reader);
  const digits = readAllDigits(text, reader.words.decimal);
  const atoms = [...words, ...digits].toSorted((a, b) => a.start - b.start);
  return withoutTwins(text, atoms, reader.words);
}

/** A word that is a scale and an amount not counted ("тысячи"): a scale right behind a number, else the amount. */
function withoutTwins(text: string, atoms: readonly Atom[], words: NumberWords): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    const last = kept.at(-1);
    if (last?.start !== atom.start) kept.push(atom);
    else if (atom.kind === "vague" || last.kind === "vague") {
      const number = kept.at(-2);
      const counted = number && number.kind !== "vague" && isJoint(text.slice(number.end, atom.start), words);
      const amount = atom.kind === "vague" ? atom : last;
      const scale = atom.kind === "vague" ? last : atom;
      kept[kept.length - 1] = counted ? scale : { ...amount, isScaleToo: isScale(scale) && scale.end === amount.end };
    }
  }
  return kept;
}

function readAllDigits(text: string, decimal: "." | ","): Atom[] {
  const atoms: Atom[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!startsDigits(text, i)) continue;
    const digits = readDigits(text, i, decimal);
    atoms.push({ start: i, end: digits.end, kind: "cardinal", value: digits.value, phrase: "", digits });
    i = digits.end - 1;
  }
  return atoms;
}

/** Number words; where words are glued only those that fill their word together with others ("zwei|tausend"). */
function wholeWords(text: string, marks: readonly Mark[], reader: NumberReader): Atom[] {
  const chosen = withoutOverlap(marks);
  const numerals = chosen.filter((mark) => mark.kind !== AND);
  const isGlued = reader.words.glued && reader.boundaries === "word";
  const whole = isGlued ? numerals.filter((mark) => fillsItsWord(text, mark, chosen, reader.words)) : numerals;
  return whole.map((mark) => ({ ...mark, value: Number(mark.value), digits: null }));
}

function withoutOverlap(marks: readonly Mark[]): Mark[] {
  let [start, end] = [-1, 0];
  return marks.filter((mark) => {
    // Twins of one place stay: which of them it is the neighbours tell.
    if (mark.start < end && mark.start !== start) return false;
    start = mark.start;
    end = mark.end;
    return true;
  });
}

function fillsItsWord(text: string, mark: Mark, marks: readonly Mark[], words: NumberWords): boolean {
  let start = mark.start;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  let at = start;
  while (at < text.length && isWordCode(text.charCodeAt(at))) {
    const next = startsDigits(text, at)
      ? readDigits(text, at, words.decimal)
      : marks.find((other) => other.start === at);
    if (!next) return false;
    at = next.end;
  }
  return true;
}

/** The atoms from `i` on that stand together: glued, or with a space, hyphen or "and" between them. */
function runFrom(text: string, atoms: readonly Atom[], i: number, words: NumberWords): Atom[] {
  const run = [atoms[i] as Atom];
  for (let next = i + 1; next < atoms.length; next++) {
    const gap = text.slice(atoms[next - 1]?.end, atoms[next]?.start);
    if (!isJoint(gap, words)) break;
    run.push(atoms[next] as Atom);
  }
  return run;
}

function isJoint(gap: string, words: NumberWords): boolean {
  const inner = gap.trim();
  return (
    inner === "" ||
    inner === "-" ||
    words.and.includes(inner.toLowerCase()) ||
    words.and.some((and) => `-${and}-` === inner)
  );
}

interface Used {
  readonly numeral: Numeral;
  readonly used: number;
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

/** "a third", "two thirds", "die Hälfte": a share in percent. */
function fraction(run: readonly Atom[]): Used | null {
  const [first, second] = run as [Atom, Atom | undefined];
  if (first.kind === "fraction" && !isScale(second)) {
    return { numeral: share(first, first, first.value), used: 1 };
  }
  if (first.kind !== "cardinal" || second?.kind !== "denominator") return null;
  return { numeral: share(first, second, Math.round((first.value / second.value) * 1000) / 10), used: 2 };
}

function share(first: Atom, last: Atom, value: number): Numeral {
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

const isScale = (atom: Atom | undefined): boolean => atom?.kind === "big" || atom?.kind === "small";

/** Adds up a run as far as it makes one number. */
function cardinal(run: readonly Atom[], reader: NumberReader): Used | null {
  const sum = new Sum(reader.words.order ?? {});
  let used = 0;
  for (const atom of run) {
    const value = atom.kind === "fraction" ? atom.value / 100 : atom.value;
    const kind = atom.kind === "fraction" ? "cardinal" : atom.kind;
    if (!sum.add(kind, value, atom.digits !== null)) break;
    used++;
  }
  const [first, last] = [run[0], run[used - 1]];
  if (!first || !last || (used === 1 && reader.neverAlone.has(first.phrase))) return null;
  const rule = first.digits ? (used > 1 ? "number.digitsAndScale" : "number.digits") : "number.words";
  const numeral = {
    start: first.start,
    end: last.end,
    value: sum.value,
    mantissa: sum.mantissa,
    scale: sum.scale,
    kind: "cardinal",
    digits: used === 1 ? first.digits : null,
    rule,
  } as const;
  return { numeral, used };
}

/** A number being added up: units and tens, small scales that multiply them, big scales that multiply all of it. */
class Sum {
  #result = 0;
  #section = 0;
  #current: number | null = null;
  #lowestSmall = Number.POSITIVE_INFINITY;
  #lowestBig = Number.POSITIVE_INFINITY;
  #closed = false;
  mantissa = 0;
  scale = 1;
  readonly #order: NonNullable<NumberWords["order"]>;

  constructor(order: NonNullable<NumberWords["order"]>) {
    this.#order = order;
  }

  get value(): number {
    return rounded(this.#result + this.#section + (this.#current ?? 0));
  }

  /** Takes the next atom; false where it does not continue this number. */
  add(kind: string, value: number, isDigits: boolean): boolean {
    if (kind === "cardinal") return this.#addCardinal(value, isDigits);
    if (kind === "small") return this.#addSmall(value);
    return kind === "big" && this.#addBig(value);
  }

  #addCardinal(value: number, isDigits: boolean): boolean {
    if (this.#current === null) {
      if (this.#closed && !(value < Math.min(this.#lowestSmall, this.#lowestBig))) return false;
      this.#current = value;
      this.#closed = isDigits;
      this.mantissa = value;
      return true;
    }
    if (this.#closed || isDigits || !this.#fits(this.#current, value)) return false;
    this.#current += value;
    this.mantissa = this.#current;
    return true;
  }

  #fits(current: number, value: number): boolean {
    if (value > 0 && value < 1) return Number.isInteger(current);
    if (this.#order.unitsFirst && current < 10 && current > 0) return value >= 20 && value < 100;
    if (this.#order.vigesimal && (current === 60 || current === 80) && value < 20) return value > 0;
    return current >= 20 && current < 100 && current % 10 === 0 && value > 0 && value < 10;
  }

  #addSmall(value: number): boolean {
    if (value >= this.#lowestSmall) return false;
    this.mantissa = this.#current ?? 1;
    this.scale = value;
    this.#section += (this.#current ?? 1) * value;
    this.#current = null;
    this.#lowestSmall = value;
    this.#closed = true;
    return true;
  }

  #addBig(value: number): boolean {
    if (value >= this.#lowestBig) return false;
    const before = this.#section + (this.#current ?? 0);
    this.mantissa = before || 1;
    this.scale = value;
    this.#result += (before || 1) * value;
    this.#section = 0;
    this.#current = null;
    this.#lowestSmall = Number.POSITIVE_INFINITY;
    this.#lowestBig = value;
    this.#closed = true;
    return true;
  }
}

/** Decimal digits times a scale may miss a whole number by a hair (4.35 × 100). */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}
