import type { Bounds, Qualifier } from "../quantities/quantity";
import { figureValue } from "./figures";

/*
 * When two figures say the same: the rules, each with its reason. The same for (a, b) and (b, a).
 *
 * 1. A figure is an interval: all values that its source means. "Exactly 300" is one value, a range is all between its ends.
 * 2. "About 4,700" is 4,700: how rough it is, is what `close` allows. Otherwise it would agree with "more than 5,000".
 *    "Nearly 5,000" is what a tenth below it reaches, without 5,000 itself.
 * 3. A bound excludes what its words exclude: 5,000 is no "more than 5,000", and 5,000 no "fewer than 5,000".
 * 4. An open end reaches as far again: who says "at least 300" thinks of 400, not of 1,800, though that may be true as well.
 *    A reader must hear of the 1,800.
 * 5. A bound and a number agree where the number lies within the bound and its reach.
 * 6. Two bounds of one direction are compared by what they name. "Up to 9 million" and "up to 12 million" may both be true, as
 *    any two upper bounds may; that says nothing, and no reader would call it agreement.
 * 7. They agree where they share a value. They are close where they share none and less than a tenth lies between them: 4,700
 *    and "more than 5,000" contradict each other, but not by more than such figures are rounded. Else they differ.
 * 8. A figure is below another (a total that fell) only where no value that its words allow reaches it: there an open end
 *    allows everything beyond its bound, and "about" a tenth to either side.
 */

export type Agreement = "agrees" | "close" | "differs";

/** How far apart figures may lie, as a share of the lower one, and still be close: news figures are rounded. */
export const TOLERANCE = 0.1;

/** An open end reaches to so many times its bound, or down to the bound divided by it. */
const REACH = 2;

type Figure = Bounds & { readonly qualifier: Qualifier };

interface Interval {
  readonly low: number;
  readonly high: number;
  /** Is the end itself not meant? */
  readonly excludesLow: boolean;
  readonly excludesHigh: boolean;
}

/** Do two figures say the same? What has no number at all agrees with nothing. */
export function agreementOf(a: Figure, b: Figure): Agreement {
  const direction = directionOf(a);
  if (direction !== null && direction === directionOf(b)) return agreementOfBounds(a, b);
  const [one, other] = [meantBy(a), meantBy(b)];
  if (!one || !other) return "differs";
  if (sharesValue(one, other)) return "agrees";
  return Math.max(one.low, other.low) <= Math.min(one.high, other.high) * (1 + TOLERANCE) ? "close" : "differs";
}

/** Is every value that `a` allows below every value that `b` allows? An open end allows everything beyond its bound. */
export function isBelow(a: Figure, b: Figure): boolean {
  const [one, other] = [allowedBy(a), allowedBy(b)];
  if (!one || !other) return false;
  return one.high < other.low || (one.high === other.low && (one.excludesHigh || other.excludesLow));
}

/** Which way a figure is open; null for a number or a range. "Nearly" names a number, from below. */
function directionOf({ low, high, qualifier }: Figure): "up" | "down" | null {
  if (qualifier === "nearly" || (low === null) === (high === null)) return null;
  return high === null ? "up" : "down";
}

function agreementOfBounds(a: Figure, b: Figure): Agreement {
  const [one, other] = [figureValue(a) ?? 0, figureValue(b) ?? 0];
  if (one === other) return isExclusive(a) === isExclusive(b) ? "agrees" : "close";
  return Math.max(one, other) <= Math.min(one, other) * (1 + TOLERANCE) ? "close" : "differs";
}

const isExclusive = ({ qualifier }: Figure): boolean =>
  qualifier === "moreThan" || qualifier === "lessThan" || qualifier === "nearly";

function meantBy(figure: Figure): Interval | null {
  const value = figureValue(figure);
  if (value === null) return null;
  return intervalOf(figure, value / (figure.qualifier === "nearly" ? 1 + TOLERANCE : REACH), value * REACH);
}

function allowedBy(figure: Figure): Interval | null {
  const value = figureValue(figure);
  if (value === null) return null;
  const interval = intervalOf(
    figure,
    figure.qualifier === "nearly" ? value / (1 + TOLERANCE) : 0,
    Number.POSITIVE_INFINITY,
  );
  if (figure.qualifier !== "about") return interval;
  return { ...interval, low: interval.low / (1 + TOLERANCE), high: interval.high * (1 + TOLERANCE) };
}

/** `lowest` and `highest`: how far an open end reaches. */
function intervalOf(figure: Figure, lowest: number, highest: number): Interval {
  const { low, high, qualifier } = figure;
  return {
    low: low ?? lowest,
    high: high ?? highest,
    excludesLow: low !== null && qualifier === "moreThan",
    excludesHigh: high !== null && (qualifier === "lessThan" || qualifier === "nearly"),
  };
}

function sharesValue(one: Interval, other: Interval): boolean {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  if (low !== high) return low < high;
  return ![one, other].some(
    (interval) => (interval.excludesLow && interval.low === low) || (interval.excludesHigh && interval.high === high),
  );
}
