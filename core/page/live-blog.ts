import { isElsewhere } from "./elsewhere";
import { belowHeadline, dayOf, daysOf, type EntryClock, entryClock } from "./entry-days";
import { entryTime } from "./entry-time";
import { isFurniture } from "./filter-blocks";
import { isOfType } from "./json-ld";
import { lettersOf } from "./letters";
import type { PageSource } from "./page-source";
import { parseStamp } from "./parse-stamp";
import { isProse } from "./prose";
import type { Dates } from "./publication-date";
import { type RawBlock, readBlocks } from "./walk";
import { weigh } from "./white-space";
import { findDates, findTime } from "./written-date";

/** One entry of a live blog and the moment it was written, which governs what it says. */
export interface LiveEntry {
  readonly element: Element;
  readonly publishedAt: string | null;
}

const LEAST_ENTRIES = 2;
const LEAST_UNANNOUNCED = 3;
const MOST_LEVELS = 6;
const LEAST_PROSE = 40;
const LEAST_SHARE = 0.3;
const LEAST_SHARE_UNANNOUNCED = 0.5;
const LIVE =
  /live-?blog|live-?ticker|live-?updates?|live-?feed|\/live\/|minute-?by-?minute|news-?ticker|лента|онлайн-?трансл/i;

/**
 * The entries of a live blog in document order; empty for an ordinary article. Entries are elements of one kind that
 * each hold a time of their own and prose. Where nothing else says "live", there must be three of them and they must
 * hold most of what is written on the page, or else comments and lists of teasers would pass.
 */
export function findEntries(source: PageSource, dates: Dates, announced: boolean): LiveEntry[] {
  const kinds = new Map<string, Set<Element>>();
  for (const marker of timeMarkers(source)) countAncestors(marker, kinds);
  const groups = [...kinds.values()]
    .filter((group) => group.size >= LEAST_ENTRIES)
    .map((group) => [...group].filter(holdsProse));
  const entries = groups.sort((a, b) => b.length - a.length || weightOf(b) - weightOf(a))[0] ?? [];
  if (entries.length < LEAST_ENTRIES) return [];
  if (shareOf(entries, source) < (announced ? LEAST_SHARE : LEAST_SHARE_UNANNOUNCED)) return [];
  if (!announced && (entries.length < LEAST_UNANNOUNCED || entries.some(isTeaser))) return [];
  const ordered = inOrder(source.body, entries);
  const isOwn = announced || ordered.every((element) => element.querySelector("time") !== null);
  const days = isOwn ? daysOf(clocksOf(ordered, source), dates) : [];
  return ordered.map((element, i) => ({ element, publishedAt: entryTime(element, source, days[i] ?? null, dates) }));
}

/** What each entry says of its time, with the day heading that stands above it on the page. */
function clocksOf(entries: readonly Element[], source: PageSource): EntryClock[] {
  const places = new Map(entries.map((element, i) => [element, i] as const));
  const headings: EntryClock["heading"][] = [];
  let heading: EntryClock["heading"] = null;
  for (const block of belowHeadline(source.blocks)) {
    const place = placeOf(block.element, places);
    if (place < 0) heading = dayOf(block) ?? heading;
    else headings[place] ??= heading;
  }
  return entries.map((element, i) => entryClock(timeLine(element), headings[i] ?? null));
}

function timeLine(entry: Element): string {
  return readBlocks(entry).find((block) => isTimeLine(block.text))?.text ?? "";
}

/** Does the page call itself live: by its type, its address or its boxes' names? */
export function isAnnounced(source: PageSource): boolean {
  if (source.data.nodes.some((node) => isOfType(node, (type) => type === "LiveBlogPosting"))) return true;
  return isNamedLive(source.body, source.url);
}

/** The same by address and names alone. */
export function isNamedLive(body: Element, url: string | null): boolean {
  if (LIVE.test(url ?? "")) return true;
  const boxes = body.querySelectorAll('main, [class*="live" i], [data-page], [itemtype*="LiveBlogPosting"]');
  return [body, ...boxes].slice(0, MOST_BOXES).some((box) => LIVE.test(namesOf(box)));
}

const MOST_BOXES = 30;

function namesOf(element: Element): string {
  return ["class", "id", "data-page", "itemtype"].map((name) => element.getAttribute(name) ?? "").join(" ");
}

const DATA_TIMES = "[data-ts], [data-timestamp], [data-time], [data-datetime], [data-published]";

/** Elements that say at what time, and not only on which day, as teasers do: by `<time>`, by data, by a line of text. */
function timeMarkers(source: PageSource): Element[] {
  const times = [...source.body.querySelectorAll("time")].filter(saysHour);
  const lines = source.blocks.filter((block) => isTimeLine(block.text)).map((block) => block.element);
  const marked = [...times, ...source.body.querySelectorAll(DATA_TIMES), ...lines];
  return marked.filter((element) => !isElsewhere(element));
}

/** A teaser's `<time>` shows a day; an entry's shows a clock, or "two hours ago". */
function saysHour(time: Element): boolean {
  const shown = (time.textContent ?? "").slice(0, 60);
  if (findTime(shown)) return true;
  return findDates(shown).length === 0 && parseStamp(time.getAttribute("datetime") ?? "")?.hour !== undefined;
}

/** "09:40 Uhr", "3:30 p.m. ET, April 28, 2025", "Updated 9:40": a time with hardly a word beside it. */
function isTimeLine(text: string): boolean {
  if (text.length > 60 || !findTime(text)) return false;
  const date = findDates(text)[0];
  const rest = date ? text.slice(0, date.start) + text.slice(date.end) : text;
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= 4;
}

/** Every ancestor of a time might be the entry it stands in. */
function countAncestors(marker: Element, kinds: Map<string, Set<Element>>): void {
  let element: Element | null = marker;
  for (let level = 0; element && level < MOST_LEVELS && element.localName !== "body"; level++) {
    const kind = kindOf(element);
    if (kind) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(element));
    element = element.parentElement;
  }
}

const HOLDERS: ReadonlySet<string> = new Set(["article", "section", "li", "div"]);

function kindOf(element: Element): string | null {
  const name = element.localName;
  if (!HOLDERS.has(name)) return null;
  const classed = (element.getAttribute("class") ?? "").trim().split(/\s+/)[0] ?? "";
  return name === "div" && !classed ? null : `${name}.${classed}`;
}

function holdsProse(element: Element): boolean {
  return readBlocks(element).some(
    (block) => block.linked < 0.6 && weigh(block.text) >= LEAST_PROSE && !isTimeLine(block.text),
  );
}

function weightOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + weigh(element.textContent ?? ""), 0);
}

/** A list of teasers: each headline is a link. */
function isTeaser(element: Element): boolean {
  const heading = element.querySelector("h1, h2, h3, h4, h5, h6");
  return heading !== null && (heading.querySelector("a[href]") !== null || heading.closest("a") !== null);
}

/** Share of the page's prose that stands in the entries. */
function shareOf(entries: readonly Element[], source: PageSource): number {
  const places = new Map(entries.map((element, i) => [element, i] as const));
  const prose = source.blocks.filter((block) => weigh(block.text) >= LEAST_PROSE && block.linked < 0.6);
  const weight = (blocks: readonly RawBlock[]) => blocks.reduce((sum, block) => sum + weigh(block.text), 0);
  return weight(prose.filter((block) => placeOf(block.element, places) >= 0)) / Math.max(1, weight(prose));
}

function inOrder(body: Element, entries: readonly Element[]): Element[] {
  const wanted = new Set(entries);
  return [...body.querySelectorAll("article, section, li, div")].filter(
    (element) => wanted.has(element) && !within(element, wanted),
  );
}

function within(element: Element, others: ReadonlySet<Element>): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) if (others.has(parent)) return true;
  return false;
}

/** A block of a live blog and the entry it belongs to; -1 for what stands above the entries. */
export interface LiveBlock {
  readonly block: RawBlock;
  readonly entry: number;
}

/** The key points above the entries and the entries, each without its time line. The body must be cleaned. */
export function liveBlocks(body: Element, entries: readonly LiveEntry[], title: string): LiveBlock[] {
  const places = new Map(entries.map(({ element }, i) => [element, i] as const));
  for (const time of body.querySelectorAll("time")) if (standsAlone(time)) time.remove();
  const found = readBlocks(body).map((block) => ({ block, entry: placeOf(block.element, places) }));
  const first = found.findIndex(({ entry }) => entry >= 0);
  const headline = found.findIndex(({ block }) => lettersOf(block.text) === lettersOf(title));
  return found.filter(({ block, entry }, i) => {
    if (isFurniture(block) || isTimeLine(block.text)) return false;
    return entry >= 0 || (i < first && i > headline && isKeyPoint(block));
  });
}

/** "Two hours ago" above an entry, not "at 9.40" in a sentence. */
function standsAlone(time: Element): boolean {
  const paragraph = time.closest("p, li");
  return !paragraph || (paragraph.textContent ?? "").length - (time.textContent ?? "").length < LEAST_PROSE;
}

function placeOf(element: Element, places: ReadonlyMap<Element, number>): number {
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    const place = places.get(holder);
    if (place !== undefined) return place;
  }
  return -1;
}

function isKeyPoint(block: RawBlock): boolean {
  return isProse(block) || (block.kind === "item" && block.linked < 0.5 && weigh(block.text) >= 20);
}
