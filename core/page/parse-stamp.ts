import { dayAfter, isPlausible, type Moment } from "./stamp";
import { zoneOffset } from "./time-zone";

const CLOCK = String.raw`(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,:]\d{1,9})?`;
/** "Z", "+02", "+0200", "GMT+2", a doubled "+0000 UTC", or a zone's letters, perhaps in brackets; "PM" is no zone. */
const ZONE = String.raw`(\(?(?:Z|UTC|GMT)?\s?(?:[+-]\d{1,2}(?::?\d{2})?)?\)?(?:\s?\(?(?![AP]M)[A-Z]{1,5}\)?)?)(?:\s?\([\p{L}\s.+:\d-]{3,40}\))?`;
const ISO = new RegExp(
  String.raw`^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|()(\d{2})(\d{2}))(?:(?:T|\s{1,2})${CLOCK}\s?${ZONE})?$`,
  "iu",
);
/** "Tue, 14 Jan 2025 07:45:00 GMT" (RFC 2822), "Tuesday, 14-Jan-25 07:45:00 GMT" (RFC 850). */
const DAY_FIRST = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d{2})\s${CLOCK}\s?${ZONE}$`,
  "iu",
);
/** "Tue Jan 14 2025 09:45:00 GMT+0200 (…)", as JavaScript writes it. */
const MONTH_FIRST = new RegExp(String.raw`^[a-z]{3},?\s([a-z]{3})\s{1,2}(\d{1,2})\s(\d{4})\s${CLOCK}\s?${ZONE}$`, "iu");
/** "Tue Jan 14 07:45:00 UTC 2025", as C and Unix write it. */
const YEAR_LAST = new RegExp(String.raw`^[a-z]{3}\s([a-z]{3})\s{1,2}(\d{1,2})\s${CLOCK}\s?${ZONE}\s(\d{4})$`, "iu");
const UNIX = /^(\d{10}|\d{13})$/;
const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONGEST = 100;

/**
 * A date written for machines, or null: ISO 8601 in its spellings, RFC 2822 and 850, JavaScript's and C's, seconds or
 * milliseconds since 1970.
 */
export function parseStamp(stamp: string): Moment | null {
  if (stamp.length > LONGEST) return null;
  const text = stamp.trim();
  const moment = fromIso(text) ?? fromDayFirst(text) ?? fromMonthFirst(text) ?? fromYearLast(text) ?? fromUnix(text);
  const told = moment && overMidnight(moment);
  return told && isPlausible(told) ? told : null;
}

type Parts = readonly (string | undefined)[];

function fromIso(text: string): Moment | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, , month, day, , tightMonth, tightDay, hour, minute, second, zone] = found;
  return build([year, month ?? tightMonth, day ?? tightDay, hour, minute, second], zone);
}

function fromDayFirst(text: string): Moment | null {
  const found = DAY_FIRST.exec(text);
  if (!found) return null;
  const [, day, name, year, hour, minute, second, zone] = found;
  return build([fullYear(year), monthNumber(name), day, hour, minute, second], zone);
}

function fromMonthFirst(text: string): Moment | null {
  const found = MONTH_FIRST.exec(text);
  if (!found) return null;
  const [, name, day, year, hour, minute, second, zone] = found;
  return build([year, monthNumber(name), day, hour, minute, second], zone);
}

function fromYearLast(text: string): Moment | null {
  const found = YEAR_LAST.exec(text);
  if (!found) return null;
  const [, name, day, hour, minute, second, zone, year] = found;
  return build([year, monthNumber(name), day, hour, minute, second], zone);
}

function fromUnix(text: string): Moment | null {
  const found = UNIX.exec(text)?.[1];
  if (!found) return null;
  return fromIso(new Date(Number(found) * (found.length === 10 ? 1000 : 1)).toISOString());
}

function fullYear(year = ""): string {
  return year.length === 2 ? `20${year}` : year;
}

function monthNumber(name = ""): string {
  return String(ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1);
}

function build(parts: Parts, zone: string | undefined): Moment {
  const [year = 0, month = 0, day = 0, hour, minute, second] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (hour === undefined) return { year, month, day };
  const offset = offsetOf(zone ?? "");
  return { year, month, day, hour, minute: minute ?? 0, second: second ?? 0, ...(offset ? { offset } : {}) };
}

/** "2025-01-14T24:00:00" is the next day's first minute. */
function overMidnight(moment: Moment): Moment {
  if (moment.hour !== 24 || moment.minute || moment.second) return moment;
  return { ...moment, ...dayAfter(moment, 1), hour: 0 };
}

/** "+0200" and "UTC+2" → "+02:00", "GMT" → "Z", "KST" → "+09:00"; "" where a zone's letters say nothing. */
function offsetOf(text: string): string {
  const found = /([+-])(\d{1,2}):?(\d{2})?/.exec(text);
  if (!found) return zoneOffset(/[A-Z]{1,5}/i.exec(text)?.[0] ?? "") ?? "";
  const [, sign, hours = "", minutes = "00"] = found;
  const isZero = Number(hours) === 0 && minutes === "00";
  return isZero && /UTC|GMT|Z/i.test(text) ? "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}
