import type { HeadlineLines } from "./headline-lines";
import { names } from "./json-ld";
import { lettersOf } from "./letters";
import { metaValues } from "./meta-tags";
import type { PageSource } from "./page-source";
import { plainText } from "./plain-text";
import { collapse } from "./white-space";
import { findDates, findTime } from "./written-date";

const LONGEST = 80;

/**
 * The outlet's name: JSON-LD publisher → og:site_name → microdata → application-name → beside the headline in the
 * document's title → above the headline beside the date → the site's logo line → the copyright line. Null otherwise.
 */
export function readPublisher(source: PageSource, site: string | null, lines: HeadlineLines): string | null {
  const candidates = [
    ...names(source.posting?.publisher),
    ...metaValues(source.meta, ["og:site_name"]),
    ...itemNames(source.body),
    ...metaValues(source.meta, ["application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"]),
    site ?? "",
    mastheadLine(lines),
    logo(source),
    copyright(source),
  ];
  return candidates.map((text) => plainText(text)).find(isName) ?? null;
}

function isName(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text) && !/^https?:/i.test(text);
}

function itemNames(body: Element): string[] {
  const publisher = body.querySelector('[itemprop~="publisher"]');
  const name =
    publisher?.querySelector('[itemprop~="name"]') ?? (publisher?.hasAttribute("itemscope") ? null : publisher);
  return name ? [name.getAttribute("content") ?? collapse(name.textContent ?? "")] : [];
}

/** Above the headline stands the outlet, below it the author: "Outlet · 28.04.2025 · 05:37 Uhr". */
function mastheadLine(lines: HeadlineLines): string {
  for (const { text } of lines.above) {
    const date = findDates(text)[0];
    if (!date) continue;
    const name = text.slice(0, date.start).replace(/[\s|·•,–—-]{1,4}$/, "");
    if (name.split(" ").length <= 5 && !findTime(name) && !WEEKDAY_LIKE.test(name)) return name;
  }
  return "";
}

/** A word with a comma or full stop before a date is a weekday or a label. */
const WEEKDAY_LIKE = /[,:.]$|^\p{L}+tag$|day$/u;

/** The line that links home, if its letters are the host's or its class says that it is the site's name. */
function logo(source: PageSource): string {
  const host = lettersOf(hostOf(source.url));
  const links = [
    ...source.body.querySelectorAll(
      'a[href="/"], [class*="logo" i], [class*="site-title" i], [class*="brand" i], header > b, header > div',
    ),
  ];
  for (const link of links.slice(0, 10)) {
    const text = collapse(link.textContent ?? "");
    if (!isName(text) || text.split(" ").length > 6) continue;
    if (host?.includes(lettersOf(text)) && text.length > 3) return text;
    if (/logo|site-title|brand/i.test(link.className)) return text;
  }
  return "";
}

function hostOf(url: string | null): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url ?? "")?.[1] ?? "";
}

function copyright(source: PageSource): string {
  for (const block of source.blocks.slice(-12)) {
    const name = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s+)?(?:by\s+)?([^.,|·–—\d]{2,50})/iu
      .exec(block.text.slice(0, 200))?.[1]
      ?.trim();
    if (name && /^\p{Lu}/u.test(name) && name.split(" ").length <= 5) return name;
  }
  return "";
}
