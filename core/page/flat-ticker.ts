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
const STARTS_WITH_TIME = /^(?:[+*•–—-]{1,3}\s?)?\(?\d{1,2}[:.]\d{2}(?!\d)(?:\s?(?:Uhr|h\b|ч\.?|год\.?))?/;
const DAY_MINUTES = 24 * 60;

/**
 * A live blog set as plain paragraphs, each entry's first line beginning with its time ("+++ 09:40 Seoul nennt …",
 * "09:40 Uhr: …"). Null where fewer than three lines do, or where the times neither rise nor fall.
 */
export function splitTicker(blocks: readonly RawBlock[], dates: Dates): TickerBlock[] | null {
  const times = blocks.map((block) => (STARTS_WITH_TIME.test(block.text) ? findTime(block.text.slice(0, 20)) : null));
  const minutes = times.flatMap((time) => (time ? [(time.hour ?? 0) * 60 + (time.minute ?? 0)] : []));
  if (minutes.length < LEAST_ENTRIES || !isOrdered(minutes)) return null;
  const page = parseStamp(dates.publishedAt ?? "");
  const day =
    page && (dates.modifiedAt ?? dates.publishedAt)?.slice(0, 10) === dates.publishedAt?.slice(0, 10) ? page : null;
  let entry = -1;
  let publishedAt: string | null = null;
  return blocks.map((block, i) => {
    const time = times[i];
    if (time) {
      entry++;
      publishedAt = day
        ? toIso({ year: day.year, month: day.month, day: day.day, ...time, ...ownOffset(day.offset) })
        : null;
    }
    return { block, entry, publishedAt: entry < 0 ? null : publishedAt };
  });
}

/** A stamp in universal time does not say which clock the entries were written by. */
function ownOffset(offset: string | undefined): { offset?: string } {
  return offset && offset !== "Z" ? { offset } : {};
}

/** All rising or all falling. */
function isOrdered(minutes: readonly number[]): boolean {
  const steps = minutes.slice(1).map((minute, i) => minute - (minutes[i] ?? DAY_MINUTES));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}
