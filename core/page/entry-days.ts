import { parseStamp } from "./parse-stamp";
import type { Dates } from "./publication-date";
import { dayAfter, type Moment, minutesOf } from "./stamp";
import type { RawBlock } from "./walk";
import { findDates, findTime, isDateLine } from "./written-date";

type Day = Pick<Moment, "year" | "month" | "day">;
export type Clock = Pick<Moment, "hour" | "minute" | "second">;

/** What an entry of a live blog says of its time: the clock, the day in the heading above it, "yesterday". */
export interface EntryClock {
  readonly clock: Clock | null;
  readonly heading: Day | null;
  /** Days back from the day the page was last changed; null where no word says so. */
  readonly back: number | null;
}

const TODAY =
  /(?<!\p{L})(?:today|heute|aujourd['’]hui|hoy|oggi|dziś|dzisiaj|сегодня|сьогодні)(?!\p{L})|오늘|今日|今天/iu;
const YESTERDAY = /(?<!\p{L})(?:yesterday|gestern|hier|ayer|ieri|wczoraj|вчера|вчора)(?!\p{L})|어제|昨日|昨天/iu;

/** The clock and day that an entry's line of time gives. */
export function entryClock(line: string, heading: Day | null): EntryClock {
  return { clock: findTime(line), heading, back: YESTERDAY.test(line) ? 1 : TODAY.test(line) ? 0 : null };
}

const LONGEST_DAY_LINE = 60;

/** The day that a heading over several entries names: a date and hardly a word, without a clock. */
export function dayOf({ text }: RawBlock): Day | null {
  const [date, another] = text.length <= LONGEST_DAY_LINE && isDateLine(text) ? findDates(text) : [];
  if (!date || another || date.moment.hour !== undefined || findTime(text)) return null;
  const { year, month, day } = date.moment;
  return { year, month, day };
}

/** A date above the headline is the site's, and today's. */
export function belowHeadline(lines: readonly RawBlock[]): readonly RawBlock[] {
  return lines.slice(lines.findIndex(({ element }) => element.localName === "h1") + 1);
}

/**
 * The day of each entry: by the heading above it, by its "today" or "yesterday", or by counting midnights from the day
 * the page was published (oldest first) or last changed (newest first). Null for all that cannot be known: where the
 * clock passes midnight more or less often than the page's own dates tell.
 */
export function daysOf(entries: readonly EntryClock[], dates: Dates): (Day | null)[] {
  const published = parseStamp(dates.publishedAt ?? dates.modifiedAt ?? "");
  const changed = parseStamp(dates.modifiedAt ?? dates.publishedAt ?? "");
  const counted = published && changed ? countMidnights(entries, published, changed) : entries.map(() => null);
  const isHeaded = entries.some(({ heading }) => heading !== null);
  return entries.map(({ heading, back }, i) => {
    if (heading) return heading;
    if (back !== null) return changed && dayAfter(changed, -back);
    return isHeaded ? null : (counted[i] ?? null);
  });
}

function countMidnights(entries: readonly EntryClock[], published: Moment, changed: Moment): (Day | null)[] {
  const minutes = entries.flatMap(({ clock }) => (clock ? [(clock.hour ?? 0) * 60 + (clock.minute ?? 0)] : []));
  const falls = midnights(minutes, (step) => step > 0);
  const rises = midnights(minutes, (step) => step < 0);
  const span = daysBetween(published, changed);
  const [first, way] = falls.at(-1) === span ? [changed, -1] : rises.at(-1) === span ? [published, 1] : [null, 0];
  if (!first) return entries.map(() => null);
  const passed = way < 0 ? falls : rises;
  let i = 0;
  return entries.map(({ clock }) => (clock ? dayAfter(first, way * (passed[i++] ?? 0)) : null));
}

/** How often the clock has gone the wrong way up to each entry. */
function midnights(minutes: readonly number[], isWrong: (step: number) => boolean): number[] {
  let passed = 0;
  return minutes.map((minute, i) => {
    if (i > 0 && isWrong(minute - (minutes[i - 1] ?? minute))) passed++;
    return passed;
  });
}

const DAY_MINUTES = 24 * 60;

function daysBetween(one: Moment, other: Moment): number {
  const start = (moment: Moment): number => minutesOf({ ...moment, hour: 0, minute: 0 }) ?? 0;
  return Math.round((start(other) - start(one)) / DAY_MINUTES);
}
