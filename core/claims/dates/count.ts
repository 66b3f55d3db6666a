import {
  commonValue,
  type Day,
  dayOf,
  dayValue,
  monthAfter,
  monthValue,
  parseDay,
  serialOf,
  yearValue,
} from "./calendar";
import { type Element, gapBetween, isA, type Source, valueAs } from "./elements";
import type { Resolved } from "./resolve";

/** "three days ago", "nine days later": so many units before the day of publication, or from the date mentioned last. */
export interface Count {
  readonly to: number;
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "year";
  readonly direction: "ago" | "later" | "earlier";
}

/** The count that begins with element `from`, or null. */
export function readCount({ ...source }: Source, from: number): Count | null {
  const isBefore = isA(source.elements[from], "ago.before");
  const amount = readAmount(source, isBefore ? from + 1 : from);
  if (!amount || (isBefore && !isTight(source, from + 1))) return null;
  if (isBefore) return { ...amount, direction: "ago" };
  const last = source.elements[amount.to];
  const direction = isTight(source, amount.to) ? directionOf(last) : null;
  return direction ? { ...amount, to: amount.to + 1, direction } : null;
}

function readAmount(source: Source, from: number): Omit<Count, "direction"> | null {
  const first = source.elements[from];
  const alone = valueAs(first, "unit.one");
  if (alone !== undefined) return { to: from + 1, count: 1, unit: alone as Count["unit"] };
  const count = valueAs(first, "numeral") ?? valueAs(first, "number");
  const unit = valueAs(source.elements[from + 1], "unit");
  if (count === undefined || unit === undefined || !isTight(source, from + 1)) return null;
  return { to: from + 2, count: Number(count), unit: unit as Count["unit"] };
}

function isTight(source: Source, at: number): boolean {
  const before = source.elements[at - 1];
  const element = source.elements[at];
  return before !== undefined && element !== undefined && gapBetween(source, before, element) === "tight";
}

function directionOf(element: Element | undefined): Count["direction"] | null {
  if (isA(element, "ago")) return "ago";
  if (isA(element, "later")) return "later";
  return isA(element, "earlier") ? "earlier" : null;
}

const MOST_UNITS = 400;

/** Days count to the day, weeks and months to the month, years to the year; null without a day to count from. */
export function resolveCount(
  { count, unit, direction }: Count,
  today: Day | null,
  anchor: string | null,
): Resolved | null {
  if (count < 1 || count > MOST_UNITS) return null;
  const signed = direction === "later" ? count : -count;
  const value =
    direction === "ago" ? today && fromDay(today, signed, unit) : anchor && fromAnchor(anchor, signed, unit);
  return value && !(today && value > dayValue(today).slice(0, value.length))
    ? { value, rule: `${unit}.${direction}` }
    : null;
}

function fromDay(day: Day, count: number, unit: Count["unit"]): string | null {
  if (unit === "year") return yearValue(day.year + count);
  const month = monthAfter(day, count);
  if (unit === "month") return monthValue(month.year, month.month);
  const there = dayOf(serialOf(day) + count * (unit === "week" ? 7 : 1));
  return unit === "day" ? dayValue(there) : commonValue(there, there);
}

function fromAnchor(anchor: string, count: number, unit: Count["unit"]): string | null {
  const day = parseDay(anchor);
  if (day) return fromDay(day, count, unit);
  if (unit === "year") return yearValue(Number(anchor.slice(0, 4)) + count);
  if (unit !== "month" || anchor.length !== 7) return null;
  const month = monthAfter({ year: Number(anchor.slice(0, 4)), month: Number(anchor.slice(5)) }, count);
  return monthValue(month.year, month.month);
}
