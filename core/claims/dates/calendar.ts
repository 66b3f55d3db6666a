/** A day of the calendar; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;

/** Days since 1 January 1970. */
export function serialOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

export function dayOf(serial: number): Day {
  const date = new Date(serial * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 0. */
export function weekdayOf(serial: number): number {
  const thursday = 3;
  return (((serial + thursday) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
}

export function isDay(day: Day): boolean {
  const back = dayOf(serialOf(day));
  return back.month === day.month && back.day === day.day;
}

/** The day at the head of an ISO date or date-time, as written there: its own day, not UTC's. */
export function parseDay(iso: string | null): Day | null {
  if (!iso || iso.length < 10 || iso[4] !== "-" || iso[7] !== "-") return null;
  const day = { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
  return Object.values(day).every(Number.isInteger) && isDay(day) ? day : null;
}

const padded = (value: number): string => String(value).padStart(2, "0");

export const yearValue = (year: number): string => String(year);
export const monthValue = (year: number, month: number): string => `${year}-${padded(month)}`;
export const dayValue = ({ year, month, day }: Day): string => `${monthValue(year, month)}-${padded(day)}`;

/** The month `count` months after that of `day`. */
export function monthAfter(
  day: { readonly year: number; readonly month: number },
  count: number,
): { year: number; month: number } {
  const months = day.year * 12 + (day.month - 1) + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The finest value that holds for both days: their month, their year, or nothing. */
export function commonValue(first: Day, last: Day): string | null {
  if (first.year !== last.year) return null;
  return first.month === last.month ? monthValue(first.year, first.month) : yearValue(first.year);
}
