import { articleKey, believedCanonical } from "./address";
import { nodesOf, strings } from "./json-ld";
import type { Choice } from "./one-article";
import { confirms } from "./title";
import { collapse } from "./white-space";

/** What a head says of one article; what it says of the site stays. */
const OF_ARTICLE =
  'link[rel~="canonical"], meta[property^="article:" i], meta[property^="og:" i]:not([property="og:site_name" i]):not([property="og:locale" i]), ' +
  'meta[name^="twitter:" i], meta[name="description" i], meta[name="author" i], meta[name*="date" i], meta[name*="time" i], meta[name*="parsely" i], meta[name*="sailthru" i], meta[name^="dc" i]';

/**
 * Takes out of a working copy's head what it says of another article. Pages that change in place (a click, the next
 * article while scrolling) change their address and leave their head as it was: it then names another address, and
 * another headline than the page shows.
 */
export function dropStaleHead(copy: Document, url: string | null, choice: Choice): void {
  const headlines = [...copy.querySelectorAll("h1")].map((h1) => collapse(h1.textContent ?? "")).filter(Boolean);
  const head = copy.querySelector("head");
  if (!head || headlines.length === 0 || !headlines.every((line) => isStale(head, line, url, choice))) return;
  for (const element of head.querySelectorAll(OF_ARTICLE)) element.remove();
  for (const script of copy.querySelectorAll('script[type="application/ld+json" i]')) {
    const told = nodesOf(script).flatMap((node) => strings(node.headline));
    if (told.length > 0 && !told.some((line) => headlines.some((headline) => confirms(line, headline))))
      script.remove();
  }
}

function isStale(head: Element, headline: string, url: string | null, choice: Choice): boolean {
  const title = content(head, "og:title");
  if (title === "" || confirms(title, headline) || sharesWords(title, headline)) return false;
  if (choice === "address" || namesOther(head, url)) return true;
  return confirms(collapse(head.querySelector("title")?.textContent ?? ""), headline);
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

function namesOther(head: Element, url: string | null): boolean {
  const stated = [content(head, "og:url"), head.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? ""];
  return stated.some((address) => {
    const believed = believedCanonical(address, url);
    return believed !== null && url !== null && articleKey(believed, null) !== articleKey(url, null);
  });
}

function content(head: Element, property: string): string {
  return collapse(head.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? "");
}
