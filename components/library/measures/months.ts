import { timeOf } from "../chart/layout";

/** The month a date counts by: "2025-04-28" → "2025-04"; a year by its last one, as on the chart. */
export const monthOf = (iso: string): string => new Date(timeOf(iso)).toISOString().slice(0, 7);

/** Every month from the first of these days to the last, "2024-10" and so on. */
export function monthsBetween(days: readonly string[]): string[] {
  const months = days.map(monthOf).sort();
  const [first, last] = [months[0], months.at(-1)];
  const found: string[] = [];
  for (let month = first; month && last && month <= last; month = after(month)) found.push(month);
  return found;
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
