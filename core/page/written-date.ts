import { monthOf } from "./month-names";
import { isPlausible, type Moment } from "./stamp";
import { zoneOffset } from "./time-zone";

/** A date written for readers, and where. */
export interface WrittenDate {
  readonly moment: Moment;
  readonly start: number;
  readonly end: number;
}

/** Which of day and month stands first in "02/09/2025" on this page; null where it may be either. */
export type DayOrder = "dayFirst" | "monthFirst" | null;

type Read = (found: RegExpExecArray, order: DayOrder) => Moment | null;

const n = (text: string | undefined): number => Number(text);

/** Every form, most telling first. Counts are bounded: the text is the page's. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    /(?:令和|R)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    (f) => ({ year: REIWA + (f[1] === "元" ? 1 : n(f[1])), month: n(f[2]), day: n(f[3]) }),
  ],
  [
    /([二〇零○一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]/g,
    (f) => ({ year: hanDigits(f[1]), month: hanNumber(f[2]), day: hanNumber(f[3]) }),
  ],
  [
    /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/g,
    (f) => ({ year: n(f[1]), month: n(f[2]), day: n(f[3]) }),
  ],
  [
    /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?\s(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s(?:del?\s)?(\d{4})(?!\d)/gu,
    (f) => named(f[1], f[2], f[3]),
  ],
  [/(?<![\d-])(\d{1,2})([-/])(\p{L}{3,12})\2(\d{4})(?!\d)/gu, (f) => named(f[1], f[3], f[4])],
  [/(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/gu, (f) => named(f[2], f[1], f[3])],
  [
    /(?<![\d.-])(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d|-\d)/g,
    (f) => ({ year: n(f[1]), month: n(f[3]), day: n(f[4]) }),
  ],
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]\d|\d)/g,
    (f) => ({ year: full(f[3]), month: n(f[2]), day: n(f[1]) }),
  ],
  [/(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?![\d/-])/g, (f, order) => ordered(n(f[1]), n(f[3]), n(f[4]), order)],
];

/** The year before the first of the Japanese era that began in 2019. */
const REIWA = 2018;
const HAN_DIGITS = "〇一二三四五六七八九";

/** "二〇二五" → 2025. */
function hanDigits(text = ""): number {
  return Number([...text].map((digit) => Math.max(0, HAN_DIGITS.indexOf(digit))).join(""));
}

/** "十四" → 14, "二十" → 20. */
function hanNumber(text = ""): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens === "" ? 1 : hanDigits(tens)) : 0;
  return ten * 10 + (ones === "" ? 0 : hanDigits(ones));
}

const FULL_WIDTH = /[０-９：／－．]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Full-width digits and signs as plain ones; as long as `text`. */
function narrow(text: string): string {
  return text.replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_SHIFT));
}

/** The dates in `written`, each with its time where one stands beside it, in order. */
export function findDates(written: string, order: DayOrder = null): WrittenDate[] {
  const text = narrow(written);
  const found: WrittenDate[] = [];
  for (const [form, readForm] of FORMS) {
    for (const match of text.matchAll(form)) {
      const day = readForm(match as RegExpExecArray, order);
      const span = { start: match.index, end: match.index + match[0].length };
      if (!day || !isPlausible(day) || found.some((other) => span.start < other.end && other.start < span.end))
        continue;
      found.push({ moment: withTime(text, day, span), ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function named(day: string | undefined, name: string | undefined, year: string | undefined): Moment | null {
  const month = monthOf(name ?? "");
  return month ? { year: n(year), month, day: n(day) } : null;
}

function full(year: string | undefined): number {
  return year?.length === 2 ? 2000 + n(year) : n(year);
}

/** A day above twelve settles the order; else only the page's country can, and else nobody. */
function ordered(first: number, second: number, year: number, order: DayOrder): Moment | null {
  if (first === second || first > 12) return { year, month: second, day: first };
  if (second > 12) return { year, month: first, day: second };
  if (!order) return null;
  return order === "dayFirst" ? { year, month: second, day: first } : { year, month: first, day: second };
}

const REACH = 28;
const TIME =
  /(?<![\d.,:])(오전|오후|上午|下午|午前|午後)?\s?(\d{1,2})(?:\s?(?:[:：]|h(?=\s?\d)|[時时시点]\s?)\s?(\d{2}|\d(?=\s?[분分]))(?::(\d{2}))?|\.(\d{2})(?=\s?(?:Uhr|h\b|ч|[ap]\.?m\b))|(?=\s?(?:Uhr|[ap]\.?m\b|[時时시点])))\s?분?\s?(?:([ap])\.?\s?m\b\.?)?(?!\d)/giu;

/** A clock time in `text`, if one stands there: "05:37 Uhr", "10h12", "9:40 AM", "오후 3:31". */
export function findTime(text: string): Pick<Moment, "hour" | "minute" | "second"> | null {
  for (const found of narrow(text).matchAll(TIME)) {
    const [, east, hour, minute, second, dotted, half] = found;
    const clock = { hour: onDial(n(hour), east, half), minute: n(minute ?? dotted ?? "0"), second: n(second ?? "0") };
    if (clock.hour < 24 && clock.minute < 60 && clock.second < 60) return clock;
  }
  return null;
}

function onDial(hour: number, east: string | undefined, half: string | undefined): number {
  const late = half ? /p/i.test(half) : east ? /오후|下午|午後/.test(east) : null;
  if (late === null) return hour;
  return late ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour;
}

/** The time right behind the date, or right before it ("3:30 p.m. ET, April 28, 2025"). */
function withTime(text: string, day: Moment, span: { start: number; end: number }): Moment {
  const behind = nearest(text.slice(span.end, span.end + REACH));
  const time = findTime(behind) ?? findTime(lastPart(text.slice(Math.max(0, span.start - REACH), span.start)));
  if (!time) return day;
  return { ...day, ...time, ...zone(text.slice(Math.max(span.end - 24, 0), span.end + REACH)) };
}

/** Up to a word that speaks of something else: the next date, a change. */
function nearest(text: string): string {
  return text.split(/\d{4}|updated|aktualisiert|mis à jour|actualizado|обновлено|оновлено|수정|更新/i)[0] ?? "";
}

function lastPart(text: string): string {
  return text.split(/[|·•–—/]|\d{4}/).at(-1) ?? "";
}

const NUMBERED_ZONE = /(?:(?:UTC|GMT)\s?|(?<=:\d{2})\s?(?=[+-]\d{2}:?\d{2}))([+-])(\d{1,2}):?(\d{2})?(?![\d-])/;

/** "(UTC+9)", "+0200" or a zone's letters beside a clock time. */
function zone(text: string): { offset?: string } {
  const numbered = NUMBERED_ZONE.exec(text);
  if (numbered) return { offset: `${numbered[1]}${(numbered[2] ?? "").padStart(2, "0")}:${numbered[3] ?? "00"}` };
  const letters = (text.match(/(?<!\p{L})\p{Lu}{3,4}(?!\p{L})/gu) ?? []).map(zoneOffset);
  const offset = letters.find((found) => found !== null);
  return offset ? { offset } : {};
}

const LONGEST_DATE_LINE = 130;
const MOST_WORDS = 8;

/**
 * A line that only says when, and perhaps who: it ends with its date or time ("Lucas Peña. 8 de enero de 2025, 13:05 h.")
 * or sets it off ("Oksana Rud — 3 April 2025"). What ends like a sentence and has a sentence's small words is one.
 */
export function isDateLine(text: string): boolean {
  const dates = text.length > LONGEST_DATE_LINE ? [] : findDates(text, "dayFirst");
  const last = dates.at(-1);
  if (!last) return false;
  const before = text.slice(0, dates[0]?.start);
  const behind = text.slice(last.end);
  if (/[.!?。]$/.test(text) && count(before + behind, /(?<!\p{L})(?:\p{Ll}{4,}|\p{Lo}{2,})/gu) > 1) return false;
  const isLast = count(behind, LONG_WORD) <= 1 || /[|·•—–/]/.test(text);
  return isLast && count(before + behind, LONG_WORD) <= MOST_WORDS;
}

const LONG_WORD = /\p{L}{4,}/gu;

function count(text: string, form: RegExp): number {
  return (text.match(form) ?? []).length;
}
