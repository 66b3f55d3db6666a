import { type Clock, dayOf, daysOf, type EntryClock, entryClock } from "./entry-days";
import { parseStamp } from "./parse-stamp";
import type { Dates } from "./publication-date";
import { toIso } from "./stamp";
import type { RawBlock } from "./walk";
import { findTime } from "./written-date";

/** A block of a ticker and the entry it belongs to; -1 above the first entry. */
export interface TickerBlock {
  readonly block: RawBlock;
  readonly entry: number;
  readonly publishedAt: string | null;
}

const LEAST_ENTRIES = 3;
const STARTS_WITH_TIME =
  /^(?:[+*•–—-]{1,3}\s?)?(?:\p{L}{3,12}[,:]?\s)?\(?\d{1,2}[:.]\d{2}(?!\d)(?:\s?(?:Uhr|h\b|ч\.?|год\.?))?/u;
/** Lines above the first block that may hold its day and time. */
const REACH = 4;

/**
 * A live blog set as plain paragraphs, each entry's first line beginning with its time ("+++ 09:40 Seoul nennt …",
 * "09:40 Uhr: …", a heading "09:40"). `lines` are all of the page's, among them day headings. Null where fewer than
 * three lines do, or where the times neither rise nor fall and no heading tells their days.
 */
export function splitTicker(
  blocks: readonly RawBlock[],
  dates: Dates,
  lines: readonly RawBlock[],
): TickerBlock[] | null {
  const places = placesOf(blocks, lines);
  const known = places.filter((place) => place >= 0);
  const from = Math.max(0, (known[0] ?? 0) - REACH);
  const marks = marksOf(lines.slice(0, (known.at(-1) ?? -1) + 1), from);
  const days = daysOf(marks, dates);
  if (marks.length < LEAST_ENTRIES || !(isOrdered(marks) || days.every((day) => day !== null))) return null;
  const offset = ownOffset(parseStamp(dates.publishedAt ?? "")?.offset);
  let entry = -1;
  return blocks.flatMap((block, i) => {
    const place = places[i] ?? -1;
    if (place >= 0) entry = marks.findLastIndex((mark) => mark.place <= place);
    const day = days[entry];
    const publishedAt = day ? toIso({ ...day, ...marks[entry]?.clock, ...offset }) : null;
    return isBareMark(block) ? [] : [{ block, entry, publishedAt: entry < 0 ? null : publishedAt }];
  });
}

interface Mark extends EntryClock {
  readonly clock: Clock;
  readonly place: number;
}

/** The lines that begin an entry, with the day headings above them. */
function marksOf(lines: readonly RawBlock[], from: number): Mark[] {
  let heading: EntryClock["heading"] = null;
  return lines.flatMap((line, place) => {
    if (place < from) return [];
    heading = dayOf(line) ?? heading;
    const told = STARTS_WITH_TIME.test(line.text) ? entryClock(line.text.slice(0, 30), heading) : null;
    return told?.clock ? [{ ...told, clock: told.clock, place }] : [];
  });
}

/** A line that says when and nothing else. */
function isBareMark(block: RawBlock): boolean {
  return (
    dayOf(block) !== null || (findTime(block.text) !== null && !/\p{L}{5,}/u.test(block.text) && block.text.length < 20)
  );
}

/** For each block, its line's index; -1 where words were joined or left out. Both are in page order. */
function placesOf(blocks: readonly RawBlock[], lines: readonly RawBlock[]): number[] {
  let last = -1;
  return blocks.map(({ text }) => {
    const place = lines.findIndex((line, i) => i > last && line.text === text);
    if (place >= 0) last = place;
    return place;
  });
}

/** A stamp in universal time does not say which clock the entries were written by. */
function ownOffset(offset: string | undefined): { offset?: string } {
  return offset && offset !== "Z" ? { offset } : {};
}

/** All rising or all falling. */
function isOrdered(marks: readonly Mark[]): boolean {
  const minutes = marks.map(({ clock }) => (clock.hour ?? 0) * 60 + (clock.minute ?? 0));
  const steps = minutes.slice(1).map((minute, i) => minute - (minutes[i] as number));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}
