import { type Context, skipOn } from "./context";
import type { Numeral } from "./numeral";
import { sharedEnds } from "./shared-scale";

/** One number, or the two ends of a range. `end` lies behind both, `start` before an opening "between". */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly first: Numeral;
  readonly second: Numeral | null;
}

const DASH = /^ ?[-–—−~∼〜～] ?$/;

/** "10- bis 12.000", "10– bis 12.000". */
const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);

/** Joins "10,000 to 12,000", "25–30 thousand", "between 4 and 5 million" into one amount each. */
export function readAmounts(numerals: readonly Numeral[], context: Context): Amount[] {
  const amounts: Amount[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const first = numerals[i] as Numeral;
    const second = numerals[i + 1];
    // "between | $ |1.7 billion and $5.5 billion".
    const opening = context.before("range", context.before("money", first.start)?.start ?? first.start);
    const opened = opening?.value === "open" ? opening : null;
    const ends = second && rangeOf(first, second, opened !== null, context);
    if (second && ends) {
      amounts.push({ start: opened?.start ?? first.start, end: second.end, numberStart: first.start, ...ends });
      i++;
    } else amounts.push({ start: first.start, end: first.end, numberStart: first.start, first, second: null });
  }
  return amounts;
}

/** Nobody reckons in wider ranges: "10 billion or 10 trillion" are two numbers. */
const WIDEST = 500;

interface Ends {
  readonly first: Numeral;
  readonly second: Numeral;
}

/** Both ends, the scale they share put to both, or null where the two are no range. */
function rangeOf(first: Numeral, second: Numeral, isOpened: boolean, context: Context): Ends | null {
  if (first.kind === "vague" || second.kind === "vague") return null;
  const gap = context.text.slice(first.end, second.start);
  if (gap.length > 24) return null;
  const ends = sharedEnds(first, second);
  if (ends.first.kind !== ends.second.kind) return null;
  if (ends.first.value >= ends.second.value || ends.second.value > ends.first.value * WIDEST) return null;
  if (isParted(first, second, context)) return null;
  const isJoined = isDash(gap, second, context)
    ? !isYearSpan(first, second)
    : (!isChange(first, isOpened, context) && joins(context, first, second, "between")) ||
      (isOpened && joins(context, first, second, "middle")) ||
      isNextDigit(gap, first, second);
  return isJoined ? ends : null;
}

/** 三|四万, 2、|3千: two digits in a row before a scale. */
function isNextDigit(gap: string, first: Numeral, second: Numeral): boolean {
  return (
    (gap === "" || gap === "、") && second.scale > 1 && second.mantissa < 10 && second.mantissa === first.value + 1
  );
}

/** A dash and nothing else, save the sign of the second: "$11.5-$11.7 billion". */
function isDash(gap: string, second: Numeral, context: Context): boolean {
  const sign = context.before("money", second.start);
  const bare = sign ? gap.slice(0, Math.max(0, gap.length - (second.start - sign.start))) : gap;
  return DASH.test(bare);
}

/** "5.5% to 67.2 million units", "2,5 % à 41 euros": the two are in different units. */
function isParted(first: Numeral, second: Numeral, context: Context): boolean {
  if (context.behind("percent", first.end)) return !context.behind("percent", second.end);
  if (!context.behind("money", first.end)) return false;
  return !context.behind("money", second.end) && !context.before("money", second.start);
}

/** "rose 11 to 2,344": by how much and to what. */
function isChange(first: Numeral, isOpened: boolean, context: Context): boolean {
  return !isOpened && context.before("change", first.start) !== null;
}

/** One joining word and nothing else stands between the two, save a hyphen or counter after the first. */
function joins(context: Context, first: Numeral, second: Numeral, value: string): boolean {
  const hyphen = HYPHENS.has(context.text.charAt(first.end)) ? 1 : 0;
  // "between 75 % and 100 %", "entre 3 millones de dólares y …": a unit may stand at either end.
  const counter =
    context.behind("counter", first.end + hyphen) ??
    context.behind("percent", first.end) ??
    context.behind("money", first.end);
  const word = context.behind("range", counter?.end ?? first.end + hyphen, value);
  if (word === null) return false;
  // "bis | höchstens | 1,19 Milliarden", "e | poco più di | un terzo".
  const end = context.behind("qualifier.before", word.end)?.end ?? word.end;
  const sign = context.behind("money", end);
  return [word.end, end, sign?.end].some((at) => at !== undefined && skipOn(context.text, at) === second.start);
}

/** "2024–25" and "1950-53" are years. */
function isYearSpan(first: Numeral, second: Numeral): boolean {
  return (
    first.digits !== null &&
    second.digits !== null &&
    !first.digits.isGrouped &&
    first.value >= 1900 &&
    first.value < 2100 &&
    (second.value < 100 || second.value < 2100)
  );
}
