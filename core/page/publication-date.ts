import { isCaption, isElsewhere, isEntry } from "./elsewhere";
import type { HeadlineLines } from "./headline-lines";
import { issueDate } from "./issue-line";
import { salvage, strings } from "./json-ld";
import { metaValues } from "./meta-tags";
import type { PageSource } from "./page-source";
import { parseStamp } from "./parse-stamp";
import { plainText } from "./plain-text";
import { readShown } from "./shown-dates";
import { alike, asShown, isPlausible, type Moment, minutesOf, toIso } from "./stamp";
import type { RawBlock } from "./walk";
import { type DayOrder, findDates } from "./written-date";

export interface Dates {
  /** ISO, with the offset as written. */
  readonly publishedAt: string | null;
  /** Null where the page was not changed after it was published. */
  readonly modifiedAt: string | null;
}

/** The standard's own name first, then those of other vocabularies, the bare and ambiguous ones last. */
const PUBLISHED_META = `
  article:published_time og:article:published_time og:published_time datepublished article.published published_at pubdate
  publishdate publish-date publish_date published-date publication_date publication-date parsely-pub-date sailthru.date
  dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date citation_publication_date
  citation_date originalpublicationdate article_date_original cxenseparse:recs:publishtime bt:pubdate
  rnews:datepublished ptime date created`
  .trim()
  .split(/\s+/);

const MODIFIED_META = `
  article:modified_time og:article:modified_time og:updated_time datemodified article:updated_time lastmod last-modified
  dc.date.modified dcterms.modified moddate revised updated_time`
  .trim()
  .split(/\s+/);

/**
 * When the article was published and changed: JSON-LD → article:published_time → other metas → microdata → `<time>`
 * at the headline → visible lines there → few `<time>` in the article → a printed issue's line → the address. The first that is a possible day counts; a wrong one is passed over.
 */
export function readDates(source: PageSource, lines: HeadlineLines, order: DayOrder): Dates {
  const shown = readShown(lines, order);
  const published =
    first(statedStamps(source)) ??
    first(timesAt(source.body, [...lines.below, ...lines.above])) ??
    shown.published ??
    first(ownTimes(source.body)) ??
    issueDate(source.blocks) ??
    (source.url ? dateOfAddress(source.url) : null);
  const modified = first(modifiedStamps(source)) ?? shown.modified;
  const told = published && asShown(published, shown.published);
  const changed = modified && isLater(modified, published) ? asShown(modified, shown.modified) : null;
  return { publishedAt: told && toIso(alike(told, changed)), modifiedAt: changed && toIso(alike(changed, told)) };
}

function statedStamps(source: PageSource): string[] {
  return [
    ...strings(source.posting?.datePublished),
    salvage(source.data.broken, "datePublished") ?? "",
    ...metaValues(source.meta, PUBLISHED_META),
    ...marked(
      source.body,
      '[itemprop~="datePublished"], [itemprop~="datepublished"], [property~="datePublished"], .dt-published, .published[title]',
    ),
  ];
}

function modifiedStamps(source: PageSource): string[] {
  return [
    ...strings(source.posting?.dateModified),
    salvage(source.data.broken, "dateModified") ?? "",
    ...metaValues(source.meta, MODIFIED_META),
    ...marked(source.body, '[itemprop~="dateModified"], [property~="dateModified"], .dt-updated'),
  ];
}

function marked(body: Element, selector: string): string[] {
  return [...body.querySelectorAll(selector)].filter(isOwn).map(stampOf);
}

function stampOf(element: Element): string {
  const stated = ["datetime", "content", "title"].map((name) => element.getAttribute(name)).find(Boolean);
  return stated ?? element.textContent ?? "";
}

const CHANGED = /updat|modif|aktualis|geändert/i;
const FEW = 3;

/** `<time>` elements in the lines at the headline. */
function timesAt(body: Element, lines: readonly RawBlock[]): string[] {
  const times = [...body.querySelectorAll("time")].filter(isPublished);
  const holds = (line: Element, time: Element): boolean => line === time || line.contains(time) || time.contains(line);
  return lines.flatMap(({ element }) => times.filter((time) => holds(element, time)).map(stampOf));
}

/** The only few `<time>` elements of the article itself, wherever they stand in it: at its end, say. */
function ownTimes(body: Element): string[] {
  const article = body.querySelector("h1")?.closest("article, main") ?? body;
  const times = [...article.querySelectorAll("time")].filter((time) => isPublished(time) && isApart(time, article));
  return times.length > FEW ? [] : times.map(stampOf);
}

function isPublished(time: Element): boolean {
  return isOwn(time) && !CHANGED.test(`${time.className} ${time.getAttribute("itemprop") ?? ""}`);
}

/** No caption's date, no reader's, no other article's. */
function isOwn(element: Element): boolean {
  return !isElsewhere(element) && !isCaption(element) && !isEntry(element);
}

const BAR = 'header, [role="banner"], [class*="masthead" i], [class*="topbar" i]';

/** Neither the site's clock nor a day that a sentence tells of. */
function isApart(time: Element, article: Element): boolean {
  const bar = time.closest(BAR);
  if (bar && article.contains(bar) && article.localName === "body" && !bar.querySelector("h1")) return false;
  const line = time.closest("p, li, td, dd, blockquote");
  return !line || (line.textContent ?? "").length < LONGEST_LINE;
}

const LONGEST_LINE = 100;

function first(stamps: readonly string[]): Moment | null {
  for (const stamp of stamps) {
    const text = plainText(stamp, 80);
    const moment = parseStamp(text) ?? findDates(text)[0]?.moment;
    if (moment) return moment;
  }
  return null;
}

function isLater(modified: Moment, published: Moment | null): boolean {
  if (!published) return true;
  const known = minutesOf(modified, true) !== null && minutesOf(published, true) !== null;
  return (minutesOf(modified, known) ?? 0) > (minutesOf(published, known) ?? 0);
}

const IN_PATH = [
  /[/_-](20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/,
  /[/_-](20\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/,
  /[/_-](20\d{2})(\d{2})(\d{2})\d{6,9}(?=[/_.-]|$)/,
];

/** A whole date in the address's path. */
function dateOfAddress(url: string): Moment | null {
  const path = url.split(/[?#]/)[0] ?? "";
  for (const form of IN_PATH) {
    const found = form.exec(path);
    const moment = found && { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
    if (moment && isPlausible(moment)) return moment;
  }
  return null;
}
