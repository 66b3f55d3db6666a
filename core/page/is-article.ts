import { safeDom } from "./safe-dom";

const TYPED =
  'meta[property="og:type" i][content^="article" i], meta[property="article:published_time" i], ' +
  '[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemtype*="schema.org/BlogPosting"], ' +
  '[itemtype*="schema.org/LiveBlogPosting"], [itemprop="articleBody"]';
const PRIVATE =
  'input[type="password" i], [contenteditable="true" i], [contenteditable=""], [role="textbox"], [role="grid"], [role="application"]';
const LINES = "p, [itemprop='articleBody'], td, div";
const POSTING_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?[A-Za-z]{0,30}(?:Article|BlogPosting|Report|LiveBlogPosting)"/;

const LONG_LINE = 80;
const DENSE_LINE = 40;
const MOST_LINES = 400;
const MOST_TEASERS = 5;
const ENOUGH_TYPED = 1;
const ENOUGH_MARKED = 2;
const ENOUGH_BARE = 4;

/**
 * Whether a page is worth a closer look: an article by its own word or its markup, with prose on it. Cheap, for every
 * page; wrong only towards no. Pages with a login or an editor and without an article's markup (mail, banks, intranets)
 * are no articles, however much they hold.
 */
export function looksLikeArticle(document: Document): boolean {
  const { root } = safeDom(document);
  if (root?.localName !== "html") return false;
  if (isTyped(root)) return countProse(root, ENOUGH_TYPED) >= ENOUGH_TYPED;
  if (root.querySelector(PRIVATE)) return false;
  const articles = root.querySelectorAll("article").length;
  if (articles > MOST_TEASERS) return false;
  const enough = articles > 0 || root.hasAttribute("amp") || root.hasAttribute("⚡") ? ENOUGH_MARKED : ENOUGH_BARE;
  return countProse(root, enough) >= enough;
}

function isTyped(root: Element): boolean {
  if (root.querySelector(TYPED)) return true;
  const scripts = root.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of scripts) if (POSTING_TYPE.test((script.textContent ?? "").slice(0, 50_000))) return true;
  return false;
}

/** Lines of running text, up to `enough`. A `<br>`-only page counts by the text that stands directly in its boxes. */
function countProse(root: Element, enough: number): number {
  let count = 0;
  let seen = 0;
  for (const element of root.querySelectorAll(LINES)) {
    if (++seen > MOST_LINES || count >= enough) break;
    if (element.localName === "p" ? isProse(element) : holdsText(element, enough)) count++;
  }
  return count >= enough || !root.querySelector("br") ? count : count + looseText(root.querySelector("body") ?? root);
}

function isProse(element: Element): boolean {
  const text = element.textContent ?? "";
  if (text.length < DENSE_LINE || (text.length < LONG_LINE && !/[\u1100-\ud7ff]/.test(text))) return false;
  const link = element.querySelector("a");
  return !link || (link.textContent ?? "").length * 2 < text.length;
}

function holdsText(element: Element, enough: number): boolean {
  return enough > 0 && looseText(element) > 0;
}

/** Long stretches of text that are the element's own children. */
function looseText(element: Element): number {
  let count = 0;
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) length += (node as Text).data.trim().length;
    if (length < LONG_LINE) continue;
    count++;
    length = 0;
  }
  return count;
}
