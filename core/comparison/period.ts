/** The days an as-of date may mean, as serial numbers, both included: "2025-04" is all of April. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const MS_A_DAY = 86_400_000;
const serial = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / MS_A_DAY;

/** There are few days and many figures. */
const read = new Map<string, Period | null>();

/** Reads "2025-04-28", "2025-04" or "2024"; null where it is none of them. */
export function periodOf(asOf: string | null): Period | null {
  const day = asOf?.slice(0, 10) ?? "";
  const known = read.get(day);
  if (known !== undefined) return known;
  const period = periodFrom(day);
  read.set(day, period);
  return period;
}

function periodFrom(iso: string): Period | null {
  const [year, month, day] = iso.split("-").map(Number);
  if (!year || !Number.isInteger(year)) return null;
  if (!month) return { from: serial(year, 0, 1), to: serial(year, 11, 31) };
  if (!day) return { from: serial(year, month - 1, 1), to: serial(year, month, 0) };
  return { from: serial(year, month - 1, day), to: serial(year, month - 1, day) };
}

/** The first days of the years from one day to another, as serial numbers. */
export function startsOfYears(from: number, to: number): number[] {
  const [first, last] = [from, to].map((day) => new Date(day * MS_A_DAY).getUTCFullYear());
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => (first ?? 0) + i);
  return years.map((year) => serial(year, 0, 1));
}

/** The days between two periods; 0 where they overlap, null where one is not known. */
export function daysApart(a: Period | null, b: Period | null): number | null {
  return a && b ? Math.max(0, a.from - b.to, b.from - a.to) : null;
}

/**
 * How near in time two figures are, in words that hold whatever day of a coarse date is meant: `year` where one date is the
 * year of the other, `near` where no more is known than that they are no month apart.
 */
export type Nearness = "day" | "week" | "month" | "year" | "near";

/** For periods within a month of each other; null where one is not known. */
export function nearnessOf(a: Period | null, b: Period | null): Nearness | null {
  if (!a || !b) return null;
  const farthest = Math.max(a.to, b.to) - Math.min(a.from, b.from);
  if (farthest === 0) return "day";
  if (farthest <= 7) return "week";
  if (farthest <= 31) return "month";
  return Math.max(lengthOf(a), lengthOf(b)) > farthest ? "year" : "near";
}

/** In days, both ends included. */
export const lengthOf = ({ from, to }: Period): number => to - from + 1;

/** Where `a` stands to `b` in time. */
export type Order = "later" | "earlier";

/** Null where they overlap or one is not known: a date is compared only as precisely as it is given. */
export function orderOf(a: Period | null, b: Period | null): Order | null {
  if (!a || !b) return null;
  if (a.from > b.to) return "later";
  return b.from > a.to ? "earlier" : null;
}
