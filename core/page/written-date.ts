import { monthOf } from "./month-names";
import { isPlausible, type Moment } from "./stamp";

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
    /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    (f) => ({ year: n(f[1]), month: n(f[2]), day: n(f[3]) }),
  ],
  [
    /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?\s(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s(?:del?\s)?(\d{4})(?!\d)/gu,
    (f) => named(f[1], f[2], f[3]),
  ],
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

/** The dates written in `text`, each with its time where one stands beside it, in order. */
export function findDates(text: string, order: DayOrder = null): WrittenDate[] {
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
  for (const found of text.matchAll(TIME)) {
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

const ZONES: Readonly<Record<string, string>> = {
  GMT: "Z",
  UTC: "Z",
  BST: "+01:00",
  CET: "+01:00",
  MEZ: "+01:00",
  CEST: "+02:00",
  MESZ: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  МСК: "+03:00",
  KST: "+09:00",
  JST: "+09:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  PST: "-08:00",
  PDT: "-07:00",
};

function zone(text: string): { offset?: string } {
  for (const word of text.match(/(?<!\p{L})\p{Lu}{3,4}(?!\p{L})/gu) ?? [])
    if (ZONES[word]) return { offset: ZONES[word] };
  return {};
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
