/** A moment as it was written down: a day, perhaps a time, perhaps with its offset. Fields as on a calendar and clock. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** "Z", "+02:00"; absent where the page does not say. */
  readonly offset?: string;
}

/** No page of the web is older; "0000-00-00", the epoch and the like are programs' way to say nothing. */
const FIRST_YEAR = 1990;
/** Later years are expiry dates. */
const LAST_YEAR = 2049;

/** A day that exists and may be a page's: 30 February is none, nor is 1970 or 9999. */
export function isPlausible(moment: Moment): boolean {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = moment;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 61;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "2025-04-28", or "2025-04-28T05:37:00+02:00" with the offset as written. */
export function toIso(moment: Moment): string {
  const day = `${moment.year}-${two(moment.month)}-${two(moment.day)}`;
  if (moment.hour === undefined) return day;
  return `${day}T${two(moment.hour)}:${two(moment.minute ?? 0)}:${two(moment.second ?? 0)}${moment.offset ?? ""}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** The day so many days later (or earlier). */
export function dayAfter({ year, month, day }: Moment, days: number): Pick<Moment, "year" | "month" | "day"> {
  const there = new Date(Date.UTC(year, month - 1, day + days));
  return { year: there.getUTCFullYear(), month: there.getUTCMonth() + 1, day: there.getUTCDate() };
}

/** Minutes since 1970 on the clock the moment was read from; with `universal`, on Greenwich's (null if unknown). */
export function minutesOf(moment: Moment, universal = false): number | null {
  const local = Date.UTC(moment.year, moment.month - 1, moment.day, moment.hour ?? 0, moment.minute ?? 0) / 60_000;
  if (!universal) return local;
  if (moment.offset === undefined) return null;
  return local - offsetMinutes(moment.offset);
}

function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith("-") ? -minutes : minutes;
}

const MOST_EAST = 14 * 60;
const HOUR = 60;

/**
 * A stamp in universal time told as the page's own clock shows it: "12:55Z" beside a visible "14:55 Uhr" is
 * "14:55+02:00". The article's day is the one its readers saw. Without a visible time that fits, the stamp stays.
 */
export function asShown(stamp: Moment, shown: Moment | null): Moment {
  if (stamp.offset !== "Z" || shown?.hour === undefined) return stamp;
  const local = minutesOf(shown) ?? 0;
  const shift = local - (minutesOf(stamp, true) ?? 0);
  if (shift === 0 || Math.abs(shift) > MOST_EAST || shift % HOUR !== 0) return stamp;
  const offset = `${shift < 0 ? "-" : "+"}${two(Math.abs(shift) / HOUR)}:00`;
  return { ...shown, second: stamp.second ?? 0, offset };
}

/** The same moment told on the clock of `other`, where only `other` is known to be the page's own clock. */
export function alike(stamp: Moment, other: Moment | null): Moment {
  if (stamp.offset !== "Z" || !other?.offset || other.offset === "Z") return stamp;
  const local = new Date(((minutesOf(stamp, true) ?? 0) + offsetMinutes(other.offset)) * 60_000);
  const clock = { hour: local.getUTCHours(), minute: local.getUTCMinutes(), second: stamp.second ?? 0 };
  const day = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  return { ...day, ...clock, offset: other.offset };
}
