import { salvage, strings } from "./json-ld";
import { lettersOf } from "./letters";
import { metaValues } from "./meta-tags";
import type { PageSource } from "./page-source";
import { plainText } from "./plain-text";
import { collapse } from "./white-space";

/** An article's headline, and the site's name where the document's title bore both. */
export interface Title {
  readonly title: string;
  readonly site: string | null;
}

const PARTS = /\s+[|–—»·•›/-]{1,2}\s+|\s*[|｜_]\s*|:\s+(?=\S)/;

/**
 * The h1 if the document's title or og:title holds it (or it holds them); else JSON-LD's headline; else og:title
 * without the site's name; else the only h1; else, on pages older than such marks, the first line set like a
 * headline; else the document's title.
 */
export function readTitle(source: PageSource): Title {
  const document = documentTitle(source.root);
  const open = metaValues(source.meta, ["og:title", "twitter:title", "dc.title", "title"]).map((text) =>
    plainText(text),
  );
  const stated = plainText(strings(source.posting?.headline)[0] ?? salvage(source.data.broken, "headline") ?? "");
  const headlines = headlinesOf(source.root);
  const confirmed = headlines.filter((line) => [document, ...open].some((text) => confirms(text, line)));
  const headline = confirmed.find((line) => !isSite(line, document, [stated, ...open, ...confirmed]));
  const title = headline ?? (stated || (open[0] && splitSite(open[0], source).title));
  if (title) return { title, site: siteBeside(document, title) };
  const only = headlines.length === 1 ? headlines[0] : undefined;
  return only ? { title: only, site: siteBeside(document, only) ?? siteName(document) } : fromLines(source, document);
}

/** An h1 may be the outlet's: the last part of the document's title, while something else gives another headline. */
function isSite(line: string, document: string, others: readonly string[]): boolean {
  const parts = document.split(PARTS);
  if (parts.length < 2 || lettersOf(parts.at(-1) ?? "") !== lettersOf(line)) return false;
  return others.some((other) => other !== "" && !lettersOf(other).includes(lettersOf(line)));
}

function documentTitle(root: Element): string {
  const element =
    root.querySelector("head > title") ?? [...root.querySelectorAll("title")].find((title) => !title.closest("svg"));
  return plainText(element?.textContent ?? "");
}

function headlinesOf(root: Element): string[] {
  const lines = [...root.querySelectorAll("h1")].map((h1) => collapse(h1.textContent ?? "").slice(0, 500));
  return lines.filter((line) => line.length > 1);
}

const LEAST = 12;

/** Does a title of the page (with the site's name, perhaps shortened) bear this headline? */
export function confirms(text: string, line: string): boolean {
  const whole = lettersOf(text);
  const part = lettersOf(line);
  if (!part || part.length < 4) return false;
  if (whole.includes(part) && (part.length >= LEAST || text.split(PARTS).some((piece) => lettersOf(piece) === part)))
    return part.length * 4 > whole.length;
  return text.split(PARTS).some((piece) => lettersOf(piece).length >= LEAST && part.includes(lettersOf(piece)));
}

/** "Headline | Site" parted, where the last or first part is the site's name. */
function splitSite(text: string, source: PageSource): Title {
  const site = lettersOf(metaValues(source.meta, ["og:site_name", "application-name"])[0] ?? "");
  const parts = text.split(/(\s+[|–—»·•-]\s+|\s*[|｜_]\s*)/);
  if (parts.length < 3) return { title: text, site: null };
  const last = parts.at(-1) ?? "";
  const isSite = site
    ? lettersOf(last) === site
    : last.split(" ").length <= 4 && parts.slice(0, -2).join("").split(" ").length > 3;
  return isSite ? { title: parts.slice(0, -2).join(""), site: last } : { title: text, site: null };
}

/** What a document's title has beside the headline, if that is one short part at its end or its beginning. */
function siteBeside(document: string, title: string): string | null {
  const parts = document.split(/\s+[|–—»·•-]\s+|\s*[|｜_]\s*/).filter(Boolean);
  if (parts.length < 2) return null;
  const headline = lettersOf(title);
  for (const part of [parts.at(-1), parts[0]]) {
    const letters = lettersOf(part ?? "");
    if (part && letters && part.length <= 40 && !headline.includes(letters)) return part;
  }
  return null;
}

const MOST_NAME_WORDS = 4;

/** A short document title beside a headline it has nothing to do with is the site's name. */
function siteName(document: string): string | null {
  return document && document.split(" ").length <= MOST_NAME_WORDS ? document : null;
}

/** No h1, no metadata: a short document title is the site's name, and the first headline-like line the headline. */
function fromLines(source: PageSource, document: string): Title {
  const parted = splitSite(document, source);
  if (parted.site || parted.title.split(" ").length > 3) return parted;
  const line = source.blocks.find(
    (block) => block.kind === "heading" && block.linked < 0.5 && block.text.split(" ").length > 2,
  );
  return line ? { title: line.text, site: document || null } : { title: document, site: null };
}
