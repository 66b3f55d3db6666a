import { added } from "./added";
import { type Atom, isScale } from "./atoms";
import type { NumberReader } from "./number-reader";
import type { Numeral, Used } from "./numeral";

const DOZEN = 12;
const MOST = 9;
const LEAST = 2;

/** "several hundred", "mehrere Hunderttausend", "hundreds", "수천": two to nine of its scale. */
export function vague(run: readonly Atom[]): Used | null {
  const first = run[0] as Atom;
  const isSeveral = first.kind === "several";
  if (first.kind !== "vague" && !isSeveral) return null;
  const scales = scalesFrom(run, isSeveral ? 1 : 0);
  const last = scales.at(-1);
  if (!last) return null;
  const product = scales.reduce((value, atom) => value * atom.value, 1);
  // "Several dozen" are tens, not twelves, of something.
  const scale = product % DOZEN === 0 ? (product / DOZEN) * 10 : product;
  const maybeOne = first === last && first.isScaleToo === true;
  const numeral = { ...between(first, last, LEAST * scale, MOST * scale), value: scale, scale, maybeOne };
  return { numeral, used: scales.length + (isSeveral ? 1 : 0) };
}

/** "тысяч | пять": a scale before what counts it, about so many. */
export function inverted(run: readonly Atom[], reader: NumberReader): Used | null {
  const [scale, ...counted] = run;
  if (!scale || !reader.words.inverted?.includes(scale.phrase) || counted[0]?.kind !== "cardinal") return null;
  const count = added(counted, reader);
  const last = count && counted[count.used - 1];
  if (!last || count.value >= scale.value) return null;
  const numeral = {
    ...{ start: scale.start, end: last.end, value: count.value * scale.value },
    ...{ mantissa: count.value, scale: scale.value, digits: null },
    kind: "cardinal",
    inner: "about",
    rule: "number.inverted",
  } as const;
  return { numeral, used: count.used + 1 };
}

/** 十几万, 1万数千, "kilkanaście tysięcy": a whole number and some of a place below it. */
export function vagueTeen(run: readonly Atom[], reader: NumberReader): Used | null {
  const few = run[0]?.kind === "teen" ? 0 : run.findIndex((atom) => isFew(atom, reader));
  const whole = few === 0 ? TEN : few > 0 && reader.boundaries !== "word" ? added(run.slice(0, few), reader) : null;
  if (!whole || (run[0]?.kind !== "teen" && (whole.used === 0 || whole.used !== few))) return null;
  if (whole.value % 10 !== 0) return null;
  const scales = scalesFrom(run, few + 1);
  const amount = run[few]?.kind === "vague" ? (run[few] as Atom).value : 1;
  const ends = teens(
    whole,
    scales.reduce((value, atom) => value * atom.value, amount),
  );
  const last = scales.at(-1) ?? (run[few] as Atom);
  return { numeral: between(run[0] as Atom, last, ends.low, ends.high), used: few + 1 + scales.length };
}

const TEN = { value: 10, scale: 10, used: 0 };
const MYRIAD = 10_000;

/** 几, 数; 数千. */
function isFew({ kind, phrase }: Atom, { words }: NumberReader): boolean {
  return kind === "several" || kind === "vague" || (kind === "inner.about" && words.several.includes(phrase));
}

/**
 * A whole number and some of `place`: 一万|几千, 百|数十|万, 十|几|万. Some ones are one to nine (codebook, decision 34),
 * some of any other place two to nine.
 */
function teens(whole: { value: number; scale: number }, place: number): { low: number; high: number } {
  let scale = 1;
  while (place / scale >= whole.scale && place / scale >= MYRIAD) scale *= MYRIAD;
  const rest = place / scale;
  const isPlace = rest < whole.scale;
  const [unit, factor] = isPlace ? [rest, scale] : [1, place];
  return {
    low: (whole.value + (unit === 1 ? 1 : LEAST) * unit) * factor,
    high: (whole.value + MOST * unit) * factor,
  };
}

/** The scales that stand together from `at` on. */
function scalesFrom(run: readonly Atom[], at: number): readonly Atom[] {
  let end = at;
  while (isScale(run[end]) || run[end]?.kind === "vague") end++;
  return run.slice(at, end);
}

function between(first: Atom, last: Atom, low: number, high: number): Numeral {
  const { start } = first;
  const ends = { low, high };
  return {
    start,
    end: last.end,
    value: low,
    mantissa: 1,
    scale: 1,
    kind: "vague",
    digits: null,
    rule: "number.vague",
    ends,
  };
}
