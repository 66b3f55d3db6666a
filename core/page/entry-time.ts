import { type Node, strings } from "./json-ld";
import { lettersOf } from "./letters";
import type { PageSource } from "./page-source";
import { parseStamp } from "./parse-stamp";
import type { Dates } from "./publication-date";
import { type Moment, toIso } from "./stamp";
import { readBlocks } from "./walk";
import { findDates, findTime } from "./written-date";

const STAMPS = ["data-ts", "data-timestamp", "data-time", "data-datetime", "data-published"] as const;
const FIRST_LINES = 4;

/**
 * When a live blog's entry was written: what JSON-LD says of the entry with this headline → a written day and time →
 * `<time datetime>` → data attributes → a bare clock time on the page's day. Null rather than a guess, so also where
 * the page runs over several days and the entry gives only a clock time, or `dates` is null: the times of a
 * chronology are not the page's own.
 */
export function entryTime(entry: Element, source: PageSource, dates: Dates | null): string | null {
  const lines = readBlocks(entry)
    .slice(0, FIRST_LINES)
    .map((block) => block.text)
    .filter((text) => text.length < 80);
  const moment = statedTime(entry, source) ?? written(lines) ?? stamped(entry) ?? (dates && clock(lines, dates));
  return moment && toIso(moment);
}

function statedTime(entry: Element, source: PageSource): Moment | null {
  const heading = lettersOf(entry.querySelector("h2, h3, h4, h5")?.textContent ?? "");
  const update = source.data.nodes.find(
    (node) =>
      node !== source.posting && ((heading && lettersOf(headlineOf(node)) === heading) || pointsTo(node, entry.id)),
  );
  return update ? parseStamp(strings(update.datePublished)[0] ?? "") : null;
}

function headlineOf(node: Node): string {
  return strings(node.headline)[0] ?? strings(node.name)[0] ?? "";
}

function pointsTo(node: Node, id: string): boolean {
  return id !== "" && [...strings(node.url), ...strings(node["@id"])].some((url) => url.endsWith(`#${id}`));
}

function written(lines: readonly string[]): Moment | null {
  for (const line of lines) {
    const moment = findDates(line)[0]?.moment;
    if (moment?.hour !== undefined) return moment;
  }
  return null;
}

function stamped(entry: Element): Moment | null {
  const times = [...entry.querySelectorAll("time[datetime]")].map((time) => time.getAttribute("datetime") ?? "");
  const data = [entry, ...entry.querySelectorAll(STAMPS.map((name) => `[${name}]`).join(", "))].slice(0, 5);
  const stamps = [...times, ...data.flatMap((element) => STAMPS.map((name) => element.getAttribute(name) ?? ""))];
  return stamps.map((stamp) => parseStamp(stamp)).find((moment) => moment?.hour !== undefined) ?? null;
}

/** The page's day is known where it was published and last changed on one day. */
function clock(lines: readonly string[], dates: Dates): Moment | null {
  const page = parseStamp(dates.publishedAt ?? dates.modifiedAt ?? "");
  if (!page || (dates.modifiedAt && dates.modifiedAt.slice(0, 10) !== dates.publishedAt?.slice(0, 10))) return null;
  const time = lines.map((line) => findTime(line)).find((found) => found !== null);
  if (!time) return null;
  const { year, month, day, offset } = page;
  return { year, month, day, ...time, ...(offset && offset !== "Z" ? { offset } : {}) };
}
