/** The days an as-of date may mean, as serial numbers, both included: "2025-04" is all of April. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const MS_A_DAY = 86_400_000;
const serial = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / MS_A_DAY;

/** Reads "2025-04-28", "2025-04" or "2024"; null where it is none of them. */
export function periodOf(asOf: string | null): Period | null {
  const [year, month, day] = (asOf ?? "").slice(0, 10).split("-").map(Number);
  if (!year || !Number.isInteger(year)) return null;
  if (!month) return { from: serial(year, 0, 1), to: serial(year, 11, 31) };
  if (!day) return { from: serial(year, month - 1, 1), to: serial(year, month, 0) };
  return { from: serial(year, month - 1, day), to: serial(year, month - 1, day) };
}

/** The days between two periods; 0 where they overlap, null where one is not known. */
export function daysApart(a: Period | null, b: Period | null): number | null {
  return a && b ? Math.max(0, a.from - b.to, b.from - a.to) : null;
}

/** Does `a` lie wholly after `b`? */
export const isAfter = (a: Period, b: Period): boolean => a.from > b.to;
