import { articleKey, believedCanonical } from "./address";
import { isOfType, type Node, nodesOf, strings } from "./json-ld";
import { lettersOf } from "./letters";
import type { Choice } from "./one-article";
import { confirms } from "./title";
import { collapse } from "./white-space";

/** Where a page stands now, and the address under which the browser loaded its document; null where that is not known. */
export interface Whereabouts {
  readonly url: string | null;
  readonly loadedAs: string | null;
}

/** What a head says of one article; what it says of the site stays. */
const OF_ARTICLE =
  'link[rel~="canonical" i], meta[property^="article:" i], meta[property^="og:" i]:not([property="og:site_name" i]):not([property="og:locale" i]), ' +
  'meta[name^="twitter:" i], meta[name="description" i], meta[name="author" i], meta[name*="date" i], meta[name*="time" i], meta[name*="parsely" i], meta[name*="sailthru" i], meta[name^="dc" i]';
const LINKED_DATA = 'script[type="application/ld+json" i]';

/**
 * Takes out of a working copy's head what it says of another article. Pages that change in place (a click, the next
 * article while scrolling) change their address and leave their head as it was: it speaks of the article that was loaded
 * first, or names another address, and another headline than the page shows.
 */
export function dropStaleHead(copy: Document, where: Whereabouts, choice: Choice): void {
  const head = copy.querySelector("head");
  const headlines = [...copy.querySelectorAll("h1")].map((h1) => collapse(h1.textContent ?? "")).filter(Boolean);
  if (!head) return;
  if (where.loadedAs && hasMoved(where)) dropOfLoaded(copy, where, headlines[0] ?? "");
  if (headlines.length === 0 || !headlines.every((line) => isOfAnother(head, line, where.url, choice))) return;
  dropStatements(copy);
  dropLinkedData(copy, (script) => {
    const told = nodesOf(script).flatMap((node) => strings(node.headline));
    return told.length > 0 && !told.some((line) => headlines.some((headline) => confirms(line, headline)));
  });
}

function dropStatements(copy: Document): void {
  for (const element of copy.querySelectorAll(`head :is(${OF_ARTICLE})`)) element.remove();
}

function dropLinkedData(copy: Document, isStale: (script: Element) => boolean): void {
  for (const script of copy.querySelectorAll(LINKED_DATA)) if (isStale(script)) script.remove();
}

function hasMoved({ url, loadedAs }: Whereabouts): boolean {
  return Boolean(url && loadedAs && articleKey(url, null) !== articleKey(loadedAs, null));
}

/** What the page has renewed since it was loaded names the new address or, naming none, the new headline. */
function dropOfLoaded(copy: Document, { url, loadedAs }: Whereabouts, headline: string): void {
  const speaksOfLoaded = (addresses: readonly string[], titles: readonly string[]): boolean => {
    const keys = addresses.flatMap((address) => keyOf(address, url ?? "") ?? []);
    if (keys.length > 0) return keys.includes(articleKey(loadedAs ?? "", null));
    return titles.length > 0 && !titles.some((title) => lettersOf(title).includes(lettersOf(headline)));
  };
  dropLinkedData(copy, (script) => {
    const postings = nodesOf(script).filter((node) => isOfType(node, (type) => POSTING.test(type)));
    const titles = postings.flatMap((node) => strings(node.headline));
    return speaksOfLoaded(postings.flatMap(addressesOf), titles);
  });
  if (speaksOfLoaded(statedAddresses(copy), stated(copy, 'meta[property="og:title" i]', "content")))
    dropStatements(copy);
}

/** Other objects (the site, the way to the page) speak of no article. */
const POSTING = /(?:Article|Posting|Report|Page)$/;

function keyOf(address: string, url: string): string | null {
  return address !== "" && URL.canParse(address, url) ? articleKey(new URL(address, url).href, null) : null;
}

function addressesOf({ url, mainEntityOfPage: page }: Node): string[] {
  const id = typeof page === "object" && page !== null ? Reflect.get(page, "@id") : null;
  return [...strings(url), ...strings(page), ...strings(id)];
}

function stated(copy: Document, selector: string, attribute: string): string[] {
  return [...copy.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) || []);
}

function statedAddresses(copy: Document): string[] {
  return [...stated(copy, 'link[rel~="canonical" i]', "href"), ...stated(copy, 'meta[property="og:url" i]', "content")];
}

/** Does the head give another headline than `headline`, and tell by an address or by its title that it is another's? */
function isOfAnother(head: Element, headline: string, url: string | null, choice: Choice): boolean {
  const title = collapse(head.querySelector('meta[property="og:title" i]')?.getAttribute("content") ?? "");
  if (title === "" || confirms(title, headline) || sharesWords(title, headline)) return false;
  if (choice === "address" || namesOther(head, url)) return true;
  return confirms(collapse(head.querySelector("title")?.textContent ?? ""), headline);
}

function namesOther(head: Element, url: string | null): boolean {
  return statedAddresses(head.ownerDocument).some((address) => {
    const believed = believedCanonical(address, url);
    return believed !== null && url !== null && articleKey(believed, null) !== articleKey(url, null);
  });
}

/** A word of some length, or two Han or kana letters, that stand in both. */
function sharesWords(one: string, other: string): boolean {
  const words = new Set(tellingWords(one));
  return tellingWords(other).some((word) => words.has(word));
}

function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.flatMap((word) => {
    if (!DENSE.test(word)) return word.length >= 4 ? [word.slice(0, STEM)] : [];
    return [...word].slice(1).map((letter, i) => word[i] + letter);
  });
}

const DENSE = /[\u2e80-\ud7ff]/;
/** Enough of a word to know it by, whatever its ending. */
const STEM = 6;
