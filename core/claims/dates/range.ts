import { type Element, gapBetween, isA, type Source, valueAs } from "./elements";
import { smallNumber } from "./figures";
import type { Phrase } from "./phrase";
import { readPhrase } from "./read-phrase";

/** Two phrases that name a span's beginning and end ("between January and March", "13.–20. Januar"). */
export interface Range {
  readonly first: Phrase;
  readonly last: Phrase;
}

/** The range whose beginning is `first`, or null. */
export function readRange(source: Source, first: Phrase): Range | null {
  const at = first.to;
  const next = source.elements[at];
  if (!next) return null;
  const gap = gapBetween(source, source.elements[at - 1] as Element, next);
  if (gap === "dash") return isTimeless(first) ? null : ending(source, first, at);
  if (gap !== "tight" && gap !== "stop") return null;
  if (joins(next, first))
    return (
      ending(source, first, isA(source.elements[at + 1], "filler", "in", "on") ? at + 2 : at + 1) ??
      ending(source, first, at + 1)
    );
  const opens = first.role === "from" || first.role === "since" || isBareDay(first);
  return opens && gap === "tight" ? withRole(ending(source, first, at), "until") : null;
}

function joins(next: Element, first: Phrase): boolean {
  return isA(next, "to") || (isA(next, "and") && (first.role === "between" || isBareDay(first)));
}

/** A date relative to today ends no dash range ("today – Friday"). */
function isTimeless({ offset, period, same, month, day }: Phrase): boolean {
  return offset !== null || same !== null || (period !== null && month === null && day === null);
}

/** "13" of "13 and 14 January". */
function isBareDay({ day, month, period }: Pick<Phrase, "day" | "month" | "period">): boolean {
  return day !== null && month === null && period === null;
}

function ending(source: Source, first: Phrase, at: number): Range | null {
  const last = yearBehind(source, first, at) ?? readPhrase(source, at) ?? dayBehind(source, first, at);
  if (!last || !fitTogether(first, last)) return null;
  if (last.month === null && last.day !== null) last.month = first.month;
  if (last.year === null && last.period === null && last.month !== null) {
    last.year = first.year;
    last.period = first.period;
  }
  return { first, last };
}

/** "2024" of "between 2022 and 2024". */
function yearBehind(source: Source, first: Phrase, at: number): Phrase | null {
  const year = Number(valueAs(source.elements[at], "number"));
  const isYear = first.year !== null && first.month === null && year > first.year && year <= 2099;
  return isYear ? { ...first, from: at, to: at + 1, end: (source.elements[at] as Element).end, year } : null;
}

/** "20" of "January 13-20". */
function dayBehind(source: Source, first: Phrase, at: number): Phrase | null {
  const day = smallNumber(source.elements[at], 31);
  const element = source.elements[at];
  if (
    !element ||
    day === null ||
    first.day === null ||
    first.month === null ||
    day <= first.day ||
    source.reader.words.order !== "mdy"
  )
    return null;
  return { ...first, from: at, to: at + 1, end: element.end, day };
}

/** Both name the same sort of time. */
function fitTogether(first: Phrase, last: Phrase): boolean {
  if (first.month !== null && last.month !== null) return (first.day === null) === (last.day === null);
  if (isBareDay(first)) return last.day !== null;
  if (first.weekday !== null) return last.weekday !== null;
  if (first.month !== null) return last.day !== null || last.period !== null || last.offset !== null;
  return first.year !== null && (last.year !== null || last.period?.unit === "year");
}

function withRole(range: Range | null, role: Phrase["role"]): Range | null {
  return range?.last.role === role ? range : null;
}
