import { type Day, parseDay } from "./calendar";
import { readCount, resolveCount } from "./count";
import type { DateReader } from "./date-reader";
import { type Element, isA, type Source, takeApart, valueAs } from "./elements";
import type { DateMention, DateRole } from "./mention";
import { isAhead, isNamed } from "./named";
import type { Phrase } from "./phrase";
import { readRange } from "./range";
import { readPhrase } from "./read-phrase";
import { type Resolved, resolve } from "./resolve";

/**
 * Every date of `text`, in order, as seen from `publishedAt` (an ISO date or date-time, taken at its own day as
 * written). Dates in the future, or that cannot be known, are left out; without `publishedAt` only dates with a year
 * are read. `anchor` is the value of the date mentioned last before this text, which "that month" and "nine days
 * later" refer to.
 */
export function readDates(
  text: string,
  reader: DateReader,
  publishedAt: string | null,
  anchor: string | null = null,
): DateMention[] {
  const article = { source: takeApart(text, reader), today: parseDay(publishedAt), anchor };
  const mentions: DateMention[] = [];
  for (let at = 0; at < article.source.elements.length; ) {
    const step = readCountAt(article, at, mentions) ?? readPhraseAt(article, at, mentions);
    if (step.mention) mentions.push(step.mention);
    at = step.next;
  }
  return mentions;
}

/** What dates are read from and seen from. */
interface Setting {
  readonly source: Source;
  readonly today: Day | null;
  readonly anchor: string | null;
}

/** What was found at an element, and where to go on. */
interface Step {
  readonly mention: DateMention | null;
  readonly next: number;
}

/** How far back "nine days later" may reach for the day it counts from. */
const ANCHOR_REACH = 400;

function anchorAt(start: number, mentions: readonly DateMention[], before: string | null): string | null {
  const last = mentions.at(-1);
  if (!last) return start <= ANCHOR_REACH ? before : null;
  return start - last.end <= ANCHOR_REACH ? last.value : null;
}

function readCountAt({ source, today, anchor }: Setting, at: number, mentions: readonly DateMention[]): Step | null {
  const count = readCount(source, at);
  if (!count) return null;
  const { start } = source.elements[at] as Element;
  const { end } = source.elements[count.to - 1] as Element;
  const found = resolveCount(count, today, anchorAt(start, mentions, anchor));
  const role = isA(source.elements[at - 1], "since") ? "since" : "point";
  return { mention: found && { start, end, ...found, role }, next: count.to };
}

function readPhraseAt({ source, today, anchor }: Setting, at: number, mentions: readonly DateMention[]): Step {
  const phrase = readPhrase(source, at);
  if (!phrase) return { mention: null, next: at + 1 };
  const { start } = source.elements[at] as Element;
  const range = readRange(source, phrase);
  const last = range?.last ?? phrase;
  const counts =
    isSure(source, phrase, range !== null) && !isNamed(source, phrase, last) && !isAhead(source, phrase, last);
  const found = counts ? resolve(last, today, anchorAt(start, mentions, anchor)) : null;
  return { mention: found && mentionOf(start, last, found, range ? "span" : roleOf(phrase)), next: last.to };
}

function mentionOf(start: number, { end }: Phrase, { value, rule }: Resolved, role: DateRole): DateMention {
  return { start, end, value, role, rule: role === "point" ? rule : `${role}:${rule}` };
}

function roleOf({ role }: Phrase): DateRole {
  if (role === "since" || role === "from") return "since";
  return role === "until" ? "until" : "point";
}

/** Is it a date beyond doubt, and one day or period rather than any ("a Saturday")? */
function isSure(source: Source, phrase: Phrase, isRange: boolean): boolean {
  const { role, weekday, day, month, year, season } = phrase;
  if (role === "between" && !isRange) return false;
  if (phrase.isIndefinite && weekday !== null && day === null) return false;
  if (phrase.isShort) return day !== null || year !== null;
  if (!phrase.isDoubtful || day !== null || year !== null) return true;
  const isOf = season !== null && valueAs(source.elements[phrase.to], "filler") === "of";
  return !isOf && hasContext(phrase, month !== null);
}

/** Does anything before a doubtful name speak for a date? "On" does not before a month. */
function hasContext({ role, shift, edge, period }: Phrase, isMonth: boolean): boolean {
  return shift !== null || edge !== null || period !== null || (role !== null && !(role === "on" && isMonth));
}
