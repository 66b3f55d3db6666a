import type { Kind } from "./date-reader";
import { type Element, type Gap, gapBetween, isA, isMonth, type Source } from "./elements";
import { blank, hasHead, type Phrase } from "./phrase";
import { take } from "./slots";

const BEGINNINGS: readonly Kind[] = [
  "number",
  "date",
  "month",
  "month?",
  "month.short",
  "weekday",
  "weekday?",
  "season",
  "season?",
  "day",
  "period",
  "same",
  "edge",
  "weekday.lastWeek",
  "part",
  "shift",
  "in",
  "on",
  "since",
  "until",
  "from",
  "between",
  "indefinite",
];

/** No date has more words; a hostile text does ("in the in the in the"). */
const MOST_ELEMENTS = 12;

/** The longest date phrase that begins with element `from`, or null. */
export function readPhrase(source: Source, from: number): Phrase | null {
  const first = source.elements[from];
  if (!first || !isA(first, ...BEGINNINGS)) return null;
  const phrase = blank(from, first.end);
  const limit = Math.min(source.elements.length, from + MOST_ELEMENTS);
  for (let at = from; at < limit; at++) {
    const element = source.elements[at] as Element;
    if (at > from && !hangsOn(source, at, phrase)) break;
    if (take(phrase, source, at)) {
      phrase.to = at + 1;
      phrase.end = element.end;
    } else if (!isA(element, "filler")) break;
  }
  return hasHead(phrase) ? phrase : null;
}

function hangsOn(source: Source, at: number, phrase: Phrase): boolean {
  const before = source.elements[at - 1] as Element;
  const element = source.elements[at] as Element;
  const gap = gapBetween(source, before, element);
  return gap === "tight" || mayPart(gap, before, element, phrase, source);
}

function mayPart(gap: Gap, before: Element, element: Element, phrase: Phrase, source: Source): boolean {
  if (gap === "comma") return isWeekdayThenDate(before, element) || isYearAfterDay(phrase, element, source);
  if (gap === "dash") return isA(before, "edge") && isA(element, "month", "month?", "season", "season?");
  if (gap !== "stop") return false;
  return isA(before, "month.short")
    ? isA(element, "number")
    : isA(before, "number") && source.reader.words.ordinalEndings.includes(".") && isMonth(element);
}

function isWeekdayThenDate(before: Element, element: Element): boolean {
  return (
    isA(before, "weekday", "weekday?") && isA(element, "number", "date", "month", "month?", "month.short", "filler")
  );
}

function isYearAfterDay(phrase: Phrase, element: Element, source: Source): boolean {
  return source.reader.words.order === "mdy" && phrase.day !== null && phrase.month !== null && isA(element, "number");
}
