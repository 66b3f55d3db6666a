import {
  commonValue,
  type Day,
  dayOf,
  dayValue,
  isDay,
  monthAfter,
  monthValue,
  serialOf,
  weekdayOf,
  yearValue,
} from "./calendar";
import type { Phrase, Unit } from "./phrase";

/** What a phrase comes to on a day, and by which rule. */
export interface Resolved {
  readonly value: string;
  readonly rule: string;
}

/** How soon a date may come that has no year and still be the next rather than the last one. */
const NEAR_DAYS = 31;

/**
 * The value of a phrase as seen from `today`, the past preferred; null where it lies in the future, leaves open which
 * date it means, or cannot be known without the day of publication. `anchor` is the value mentioned last.
 */
export function resolve(phrase: Phrase, today: Day | null, anchor: string | null): Resolved | null {
  if (phrase.same !== null) return sameAs(phrase.same, anchor);
  if (phrase.shift === "next") return null;
  const year = yearOf(phrase, today);
  const found = year === null ? withoutYear(phrase, today) : inYear(phrase, year);
  return found && !(today && isAfter(found.value, today, phrase)) ? found : null;
}

function yearOf({ year, period }: Phrase, today: Day | null): number | null {
  if (year !== null) return year;
  return period?.unit === "year" && today ? today.year + period.offset : null;
}

/** Later than today, or a part of the running month or year that is still to come ("by the end of the year"). */
function isAfter(value: string, today: Day, { edge, role, part }: Phrase): boolean {
  const now = dayValue(today).slice(0, value.length);
  if (value !== now || value.length === 10 || part !== null) return value > now;
  if (role === "until") return edge !== "start";
  return edge === "end" && !isNearEnd(today, value.length === 4);
}

/** The day from which a month's end may lie behind. */
const NEAR_MONTH_END = 25;
const DECEMBER = 12;

function isNearEnd(today: Day, ofYear: boolean): boolean {
  return ofYear ? today.month === DECEMBER : today.day >= NEAR_MONTH_END;
}

function inYear(phrase: Phrase, year: number): Resolved | null {
  const { month, day, part } = phrase;
  if (part !== null) return { value: monthValue(year, lastMonthOf(part)), rule: "part" };
  if (month === null) return day === null ? { value: yearValue(year), rule: phrase.season ? "season" : "year" } : null;
  if (day === null) return { value: monthValue(year, month), rule: "month.year" };
  return isDay({ year, month, day }) ? { value: dayValue({ year, month, day }), rule: "date" } : null;
}

const MONTHS_A_QUARTER = 3;

function lastMonthOf(part: string): number {
  const count = Number(part[1]);
  return count * (part[0] === "h" ? 2 * MONTHS_A_QUARTER : MONTHS_A_QUARTER);
}

function withoutYear(phrase: Phrase, today: Day | null): Resolved | null {
  if (!today) return null;
  if (phrase.month !== null)
    return phrase.day === null
      ? monthBefore(phrase, phrase.month, today)
      : dayBefore(phrase, phrase.month, phrase.day, today);
  if (phrase.day !== null) return dayOfMonth(phrase, phrase.day, today);
  if (phrase.weekday !== null) return weekdayBefore(phrase, phrase.weekday, today);
  if (phrase.offset !== null)
    return phrase.offset > 0 ? null : { value: dayValue(dayOf(serialOf(today) + phrase.offset)), rule: "day.relative" };
  if (phrase.season !== null) return seasonBefore(phrase, today);
  if (phrase.part !== null) return partBefore(phrase.part, today);
  return phrase.period ? periodAt(phrase.period, today) : null;
}

/** The last such month up to now; null where the text may as well look ahead to the next one. */
function monthBefore(phrase: Phrase, month: number, today: Day): Resolved | null {
  const { shift } = phrase;
  if (shift === "this")
    return month <= today.month ? { value: monthValue(today.year, month), rule: "month.this" } : null;
  if (shift === null && mayLookAhead(phrase, month, today)) return null;
  const isThisYear = month < today.month || (month === today.month && shift !== "last");
  const rule = shift === "last" ? "month.last" : "month.past";
  return { value: monthValue(isThisYear ? today.year : today.year - 1, month), rule };
}

/** How many months ahead "in" and "until" are still read as the future. */
const NEAR_MONTHS = 1;
const NEAR_MONTHS_UNTIL = 4;

/** "In May" in April, "by July" in May, "at the end of April" in early April. */
function mayLookAhead({ role, edge }: Phrase, month: number, today: Day): boolean {
  const ahead = (month - today.month + DECEMBER) % DECEMBER;
  if (role === "since" || role === "from") return false;
  if (ahead === 0) return role === "until" || (edge === "end" && !isNearEnd(today, false));
  return ahead <= (role === "until" ? NEAR_MONTHS_UNTIL : NEAR_MONTHS);
}

function dayBefore({ role }: Phrase, month: number, day: number, today: Day): Resolved | null {
  const now = serialOf(today);
  const thisYear = { year: today.year, month, day };
  if (isDay(thisYear) && serialOf(thisYear) <= now) return { value: dayValue(thisYear), rule: "day.past" };
  const lastYear = { year: today.year - 1, month, day };
  const isNear = role !== "since" && daysAhead(lastYear, now) <= NEAR_DAYS;
  return isDay(lastYear) && !isNear ? { value: dayValue(lastYear), rule: "day.past" } : null;
}

/** Days from now to that day's next return. */
function daysAhead(lastYear: Day, now: number): number {
  const next = [1, 2].map((years) => serialOf({ ...lastYear, year: lastYear.year + years })).find((day) => day > now);
  return next === undefined ? Number.POSITIVE_INFINITY : next - now;
}

/** "28일", "on the 28th": of this month or the last; "지난달 28일": of the month named. */
function dayOfMonth({ period, shift }: Phrase, day: number, today: Day): Resolved | null {
  if (period !== null && period.unit !== "month") return null;
  const isLater = day > today.day || (shift === "last" && day === today.day);
  const offset = period?.offset ?? (isLater ? -1 : 0);
  const date = { ...monthAfter(today, offset), day };
  return isDay(date) ? { value: dayValue(date), rule: "day.ofMonth" } : null;
}

const DAYS_A_WEEK = 7;

function weekdayBefore({ shift, role, period }: Phrase, weekday: number, today: Day): Resolved | null {
  const now = serialOf(today);
  if (period !== null)
    return {
      value: dayValue(dayOf(now - weekdayOf(now) + weekday + DAYS_A_WEEK * period.offset)),
      rule: "weekday.ofWeek",
    };
  if (role === "until" && shift !== "last") return null;
  const back = (weekdayOf(now) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  const days = back === 0 && shift === "last" ? DAYS_A_WEEK : back;
  return { value: dayValue(dayOf(now - days)), rule: shift === "last" ? "weekday.last" : "weekday" };
}

/** First months of the seasons; a winter lies in two years and so in none. */
const SEASON_START: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9 };

function seasonBefore({ season, shift, role }: Phrase, today: Day): Resolved | null {
  const start = SEASON_START[season ?? ""];
  if (start === undefined) return null;
  const hasBegun = today.month >= start;
  if (shift === "this") return hasBegun ? { value: yearValue(today.year), rule: "season.this" } : null;
  const mayBeNext = today.month === start || today.month === start - 1;
  if (mayBeNext && shift === null && role !== "since") return null;
  const isRunning = hasBegun && today.month < start + MONTHS_A_QUARTER;
  const isThisYear = hasBegun && !(shift === "last" && isRunning);
  return { value: yearValue(isThisYear ? today.year : today.year - 1), rule: "season.past" };
}

/** "In the first quarter": of this year if it has begun, and then only up to now. */
function partBefore(part: string, today: Day): Resolved | null {
  const last = lastMonthOf(part);
  const first = last - (part[0] === "h" ? 2 : 1) * MONTHS_A_QUARTER + 1;
  const hasBegun = today.month >= first;
  const value = hasBegun ? monthValue(today.year, Math.min(last, today.month)) : monthValue(today.year - 1, last);
  return { value, rule: "part.past" };
}

function periodAt({ unit, offset }: { unit: Unit; offset: number }, today: Day): Resolved | null {
  if (offset > 0) return null;
  const rule = offset === 0 ? `${unit}.this` : `${unit}.last`;
  if (unit === "week") return weekAt(offset, today, rule);
  if (unit === "weekend") return weekendBefore(today);
  const { year, month } = monthAfter(today, unit === "quarter" ? quarterEnd(today, offset) : offset);
  return unit === "month" || unit === "quarter" ? { value: monthValue(year, month), rule } : null;
}

/** Months from now to the last month of that quarter; the running one goes up to now. */
function quarterEnd(today: Day, offset: number): number {
  if (offset === 0) return 0;
  const intoQuarter = (today.month - 1) % MONTHS_A_QUARTER;
  return -intoQuarter - 1 + MONTHS_A_QUARTER * (offset + 1);
}

function weekAt(offset: number, today: Day, rule: string): Resolved | null {
  const now = serialOf(today);
  const monday = now - weekdayOf(now) + DAYS_A_WEEK * offset;
  const sunday = offset === 0 ? now : monday + DAYS_A_WEEK - 1;
  const value = commonValue(dayOf(monday), dayOf(sunday));
  return value ? { value, rule } : null;
}

const SATURDAY = 5;

/** The weekend that is, or was last. */
function weekendBefore(today: Day): Resolved | null {
  const now = serialOf(today);
  const saturday = now - ((weekdayOf(now) - SATURDAY + DAYS_A_WEEK) % DAYS_A_WEEK);
  const value = commonValue(dayOf(saturday), dayOf(Math.min(saturday + 1, now)));
  return value ? { value, rule: "weekend" } : null;
}

const VALUE_LENGTH: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4, time: 0 };

/** So much of the date mentioned last, if that is known so well; `time` is all there is of it. */
function sameAs(unit: Unit, anchor: string | null): Resolved | null {
  const length = VALUE_LENGTH[unit];
  if (anchor === null || length === undefined || anchor.length < length) return null;
  return { value: unit === "time" ? anchor : anchor.slice(0, length), rule: `${unit}.same` };
}
