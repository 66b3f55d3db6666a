import { believedCanonical } from "./address";
import type { Article } from "./article";
import { readByline } from "./byline";
import { headlineLines } from "./headline-lines";
import { strings } from "./json-ld";
import { dayOrder, readLanguage } from "./language";
import { metaValues } from "./meta-tags";
import type { PageSource } from "./page-source";
import { readDates } from "./publication-date";
import { readPublisher } from "./publisher";
import { readTitle } from "./title";

export type Metadata = Omit<Article, "text" | "blocks">;

/** No headline is longer; a page without one may show a chapter where it should stand. */
const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 2_000;

/** What a page says about its article. Each field's order of sources stands at its reader. */
export function readMetadata(source: PageSource): Metadata {
  const { title, site } = readTitle(source);
  const lines = headlineLines(source, title);
  const publisher = readPublisher(source, site, lines);
  return {
    url: source.url,
    canonicalUrl: readCanonical(source),
    title: title.slice(0, LONGEST_TITLE),
    byline: readByline(source, publisher, lines),
    publisher,
    ...readDates(source, lines, dayOrder(source)),
    language: readLanguage(source),
  };
}

/** `<link rel=canonical>` → og:url → JSON-LD: the first that may be believed. */
function readCanonical(source: PageSource): string | null {
  const link = source.root.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? "";
  const page = source.posting?.mainEntityOfPage;
  const stated = [
    link,
    ...metaValues(source.meta, ["og:url"]),
    ...strings(page),
    ...strings(objectId(page)),
    ...strings(source.posting?.url),
  ];
  for (const candidate of stated) {
    const believed = believedCanonical(candidate, source.url);
    if (believed && believed.length <= LONGEST_ADDRESS) return believed;
  }
  return null;
}

function objectId(page: unknown): unknown {
  return typeof page === "object" && page !== null ? Reflect.get(page, "@id") : null;
}
