import { isElsewhere } from "./elsewhere";
import type { HeadlineLines } from "./headline-lines";
import { names, salvage } from "./json-ld";
import { metaValues } from "./meta-tags";
import type { PageSource } from "./page-source";
import { plainText } from "./plain-text";
import { collapse } from "./white-space";
import { findDates } from "./written-date";

const LONGEST = 150;
const MARKED =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [class~="author"], [class~="byline"], [class~="fn"], [class*="author-name" i]';

/** Who wrote it: JSON-LD → meta author → article:author (no addresses) → microdata, rel and class → the line at the headline. */
export function readByline(source: PageSource, publisher: string | null, lines: HeadlineLines): string | null {
  const stated = unique([...names(source.posting?.author), ...names(source.posting?.creator)]).join(", ");
  const author = salvage(source.data.broken, "author") ?? "";
  const candidates = [stated, author, ...metaAuthors(source), marked(source.body), writtenLine(lines)];
  return candidates.map((text) => plainText(text)).find((text) => isName(text) && text !== publisher) ?? null;
}

function metaAuthors(source: PageSource): string[] {
  return metaValues(source.meta, [
    "author",
    "dc.creator",
    "article:author",
    "og:article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
  ]).map(withoutBy);
}

function marked(body: Element): string {
  const found = [...body.querySelectorAll(MARKED)].find(
    (element) => !isElsewhere(element) && collapse(element.textContent ?? ""),
  );
  return found ? withoutBy(collapse(found.textContent ?? "")) : "";
}

const BY =
  /^\s*(?:by|von|par|por|publi\p{L}{1,3} par|escrito por|di|autor(?:in)?|автор|geschrieben von|text)\s*:?\s+/iu;
const PARTS = /\s*[|·•–—/]\s+|\s+[|·•–—/]\s*|,\s|\.\s|\s-\s/;

/** What stands between a name and a date without a sign: "By Oriel Danvers Published 2 May 2025". */
const STAMP =
  /\s(?:published|posted|updated|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|aggiornato|opublikowano)(?!\p{L}).{0,40}$/iu;

/** "By Marta Lysenko, Example News" → "Marta Lysenko"; "Philipp Anders · 14. Februar 2025" → "Philipp Anders". */
function writtenLine(lines: HeadlineLines): string {
  for (const { text } of lines.below) {
    const date = findDates(text)[0];
    if (!BY.test(text) && !date) continue;
    const before = (date ? text.slice(0, date.start) : text).replace(STAMP, "");
    const name = withoutBy(before).split(PARTS)[0]?.trim() ?? "";
    if (looksLikePerson(name)) return name;
  }
  return "";
}

function withoutBy(text: string): string {
  return text.replace(BY, "");
}

function looksLikePerson(text: string): boolean {
  const words = text.split(" ");
  return words.length >= 2 && words.length <= 5 && /^\p{Lu}/u.test(text) && !/\d|:/.test(text);
}

function isName(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text) && !/^(?:https?:|www\.|@)/i.test(text);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}
