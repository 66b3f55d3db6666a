import { articleKey } from "./address";
import { readLinkedData, strings } from "./json-ld";
import { lettersOf } from "./letters";
import { proseIn } from "./prose";
import { readBlocks } from "./walk";
import { collapse } from "./white-space";
import { isDateLine } from "./written-date";

/** An article with its own headline, of several on one page. */
export interface Story {
  readonly headline: Element;
  /** The largest box that holds this headline and no other story's. */
  readonly box: Element;
  /** Where the story lives by itself, resolved; null where the page does not say. */
  readonly address: string | null;
}

const LEAST_PROSE = 60;
const MOST_STORIES = 60;

/**
 * What may be articles on a page: a box for each h1, and each `<article>` or box with an address of its own for its first
 * heading, where prose stands in it. Chapters whose headings stand beside their text in one box are none.
 */
export function findStories(body: Element, url: string | null): Story[] {
  const headlines = headlinesOf(body);
  if (headlines.length < 2 || headlines.length > MOST_STORIES) return [];
  return headlines.flatMap((headline) => {
    const box = boxOf(headline, headlines);
    return proseIn(box) >= LEAST_PROSE ? [{ headline, box, address: addressOf(box, headline, url) }] : [];
  });
}

const ADDRESSES = [
  "data-url",
  "data-href",
  "data-permalink",
  "data-link",
  "data-canonical",
  "data-canonical-url",
  "data-article-url",
  "data-page-url",
  "data-share-url",
  "data-story-url",
  "data-path",
  "data-uri",
  "itemid",
] as const;
const HOLDERS = ["article", ...ADDRESSES.map((name) => `[${name}]`)].join(", ");

function headlinesOf(body: Element): Element[] {
  const h1s = [...body.querySelectorAll("h1")].filter((h1) => lettersOf(h1.textContent ?? "").length > 1);
  const others = [...body.querySelectorAll(HOLDERS)]
    .filter((holder) => !holder.querySelector("h1") && holder.localName !== "a")
    .flatMap((holder) => holder.querySelector("h2, h3") ?? []);
  return [...new Set([...h1s, ...others])];
}

function boxOf(headline: Element, headlines: readonly Element[]): Element {
  let box = headline;
  for (let parent = box.parentElement; parent && parent.localName !== "body"; parent = parent.parentElement) {
    const holder = parent;
    if (headlines.some((other) => other !== headline && holder.contains(other))) break;
    box = holder;
  }
  return box;
}

/** By an attribute of the box, its microdata or JSON-LD, its permalink, or the link that its headline is. */
function addressOf(box: Element, headline: Element, url: string | null): string | null {
  const marked = box.querySelector(
    'link[itemprop~="url"], link[itemprop~="mainEntityOfPage"], link[rel~="canonical"], a[rel~="bookmark"], a[rel~="canonical"]',
  );
  const stated = box.querySelector('meta[itemprop~="url"], meta[itemprop~="mainEntityOfPage"]');
  const postings = readLinkedData(box).nodes.flatMap((node) => [
    ...strings(node.url),
    ...strings(node.mainEntityOfPage),
  ]);
  const candidates = [
    ...ADDRESSES.map((name) => box.getAttribute(name)),
    marked?.getAttribute("href"),
    stated?.getAttribute("content") || stated?.getAttribute("itemid"),
    ...postings,
    (headline.closest("a[href]") ?? headline.querySelector("a[href]"))?.getAttribute("href"),
  ];
  return candidates.flatMap((candidate) => resolved(candidate ?? "", url) ?? []).at(0) ?? null;
}

function resolved(candidate: string, url: string | null): string | null {
  if (candidate === "" || candidate.startsWith("#")) return null;
  const base = url ?? "https://page.invalid/";
  return URL.canParse(candidate, base) ? new URL(candidate, base).href : null;
}

/** Is this the story that lives at the page's address? Null where one of them is not known. */
export function livesAt({ address }: Story, url: string | null): boolean | null {
  return address && url ? articleKey(address, null) === articleKey(url, null) : null;
}

/** Does the story bear a date or its writer's name of its own, as articles do and chapters do not? */
export function isSigned({ box }: Story): boolean {
  if (box.querySelector('time, [rel~="author"], [class*="byline" i], [class*="author" i], [itemprop~="author"]'))
    return true;
  return readBlocks(box)
    .slice(0, FIRST_LINES)
    .some((block) => isDateLine(block.text));
}

const FIRST_LINES = 5;

/** A headline's words. */
export function wordsOf({ headline }: Story): string {
  return collapse(headline.textContent ?? "");
}
