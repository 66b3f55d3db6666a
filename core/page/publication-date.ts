import { isElsewhere } from "./elsewhere";
import type { HeadlineLines } from "./headline-lines";
import { salvage, strings } from "./json-ld";
import { metaValues } from "./meta-tags";
import type { PageSource } from "./page-source";
import { plainText } from "./plain-text";
import { alike, asShown, isPlausible, type Moment, minutesOf, parseStamp, toIso } from "./stamp";
import { type DayOrder, findDates, findTime } from "./written-date";

export interface Dates {
  /** ISO, with the offset as written. */
  readonly publishedAt: string | null;
  /** Null where the page was not changed after it was published. */
  readonly modifiedAt: string | null;
}

const PUBLISHED_META = [
  ...[
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article.published",
    "published_at",
  ],
  ...[
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "publication_date",
    "publication-date",
    "parsely-pub-date",
  ],
  ...[
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
  ],
  ...[
    "citation_publication_date",
    "citation_date",
    "originalpublicationdate",
    "article_date_original",
    "cxenseparse:recs:publishtime",
  ],
  ...["bt:pubdate", "rnews:datepublished", "ptime", "date", "created"],
] as const;

const MODIFIED_META = [
  ...["article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "article:updated_time"],
  ...["lastmod", "last-modified", "dc.date.modified", "dcterms.modified", "moddate", "revised", "updated_time"],
] as const;

/**
 * When the article was published and changed: JSON-LD → article:published_time → other metas → microdata → `<time>` →
 * visible lines at the headline → the address. The first that is a possible day counts; a wrong one is passed over.
 */
export function readDates(source: PageSource, lines: HeadlineLines, order: DayOrder): Dates {
  const shown = readShown(lines, order);
  const published =
    first(publishedStamps(source)) ?? shown.published ?? (source.url ? dateOfAddress(source.url) : null);
  const modified = first(modifiedStamps(source)) ?? shown.modified;
  const told = published && asShown(published, shown.published);
  const changed = modified && isLater(modified, published) ? asShown(modified, shown.modified) : null;
  return { publishedAt: told && toIso(alike(told, changed)), modifiedAt: changed && toIso(alike(changed, told)) };
}

function publishedStamps(source: PageSource): string[] {
  return [
    ...strings(source.posting?.datePublished),
    ...strings(source.posting?.uploadDate),
    salvage(source.data.broken, "datePublished") ?? "",
    ...metaValues(source.meta, PUBLISHED_META),
    ...marked(
      source.body,
      '[itemprop~="datePublished"], [itemprop~="datepublished"], [property~="datePublished"], .dt-published, .published[title]',
    ),
    ...marked(source.body, "time[pubdate], time[datetime], time"),
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

const CHANGED = /updat|modif|aktualis|geändert|stand/i;

function marked(body: Element, selector: string): string[] {
  const found = [...body.querySelectorAll(selector)].filter((element) => !isElsewhere(element));
  return found.flatMap((element) => {
    if (element.localName === "time" && CHANGED.test(`${element.className} ${element.getAttribute("itemprop") ?? ""}`))
      return [];
    return [
      element.getAttribute("datetime") ??
        element.getAttribute("content") ??
        element.getAttribute("title") ??
        element.textContent ??
        "",
    ];
  });
}

function first(stamps: readonly string[]): Moment | null {
  for (const stamp of stamps) {
    const text = plainText(stamp, 80);
    const moment = parseStamp(text) ?? findDates(text)[0]?.moment;
    if (moment) return moment;
  }
  return null;
}

interface Shown {
  readonly published: Moment | null;
  readonly modified: Moment | null;
}

const UPDATE_WORD =
  /(?:updated?|last modified|aktualisier\p{L}{1,4}|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|aggiornat[oa]|aktualizacja|обновлен[оа]?|оновлен[оа]?|изменен[оа]?|수정|최종수정|更新|修改)[^\d]{0,20}$/iu;

/** Dates in the lines at the headline; below it counts before above, and both before the end of the text. */
function readShown(lines: HeadlineLines, order: DayOrder): Shown {
  let published: Moment | null = null;
  let modified: Moment | null = null;
  for (const block of [...lines.below, ...lines.above, ...lines.end]) {
    for (const date of findDates(block.text, order)) {
      const before = block.text.slice(Math.max(0, date.start - 40), date.start);
      if (isUpdate(before)) modified ??= date.moment;
      else published ??= date.moment;
    }
    if (published && !modified) modified = laterThatDay(block.text, published);
  }
  return { published, modified };
}

/** The word stands right before the date, or before the time that stands before it. */
function isUpdate(before: string): boolean {
  return UPDATE_WORD.test(before) || UPDATE_WORD.test(before.replace(/\d{1,2}[:.]\d{2}.{0,20}$/u, ""));
}

const UPDATE_THEN_TIME =
  /(?:updated|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено|수정|更新)\s?(?:à|um|at|a las|в|о)?\s?(\d{1,2}.{0,12})/iu;

/** "…, mis à jour à 11h45": a time alone means the day of publication. */
function laterThatDay(text: string, published: Moment): Moment | null {
  const found = UPDATE_THEN_TIME.exec(text);
  const time = found?.[1] && findDates(found[1]).length === 0 ? findTime(found[1]) : null;
  return time ? { ...published, ...time } : null;
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
