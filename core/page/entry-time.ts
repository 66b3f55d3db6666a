import { type Node, strings } from "./json-ld";
import { lettersOf } from "./letters";
import type { PageSource } from "./page-source";
import { parseStamp } from "./parse-stamp";
import type { Dates } from "./publication-date";
import { type Moment, toIso } from "./stamp";
import { readBlocks } from "./walk";
import { findDates, findTime } from "./written-date";

type Day = Pick<Moment, "year" | "month" | "day">;

const STAMPS = ["data-ts", "data-timestamp", "data-time", "data-datetime", "data-published"] as const;
const FIRST_LINES = 4;

/**
 * When a live blog's entry was written: what JSON-LD says of the entry with this headline → a written day and time →
 * `<time datetime>` → data attributes → a bare clock time on its `day` (see entry-days.ts). Null rather than a guess.
 */
export function entryTime(entry: Element, source: PageSource, day: Day | null, dates: Dates): string | null {
  const lines = readBlocks(entry)
    .slice(0, FIRST_LINES)
    .map((block) => block.text)
    .filter((text) => text.length < 80);
  const moment = statedTime(entry, source) ?? written(lines) ?? stamped(entry) ?? (day && clock(lines, day, dates));
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

function clock(lines: readonly string[], day: Day, dates: Dates): Moment | null {
  const time = lines.map((line) => findTime(line)).find((found) => found !== null);
  if (!time) return null;
  const offset = parseStamp(dates.publishedAt ?? dates.modifiedAt ?? "")?.offset;
  return { ...day, ...time, ...(offset && offset !== "Z" ? { offset } : {}) };
}
