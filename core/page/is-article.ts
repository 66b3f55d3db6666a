import { LIMITS } from "./guard";
import { isPrivatePage } from "./private-page";
import { safeDom } from "./safe-dom";

/** What a page says of itself in its head, where nothing that it shows can put anything. */
const OWN_WORD =
  'head > meta[property="og:type" i][content^="article" i], head > meta[property="article:published_time" i]';
const POSTING_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?:\/\/schema\.org\/)?[A-Za-z]{0,30}(?:Article|BlogPosting|Report)"/;
/** Markup of an article, which a mail can bring along from its sender as well. */
const MARKED =
  'meta[property="og:type" i][content^="article" i], meta[property="article:published_time" i], ' +
  '[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemtype*="schema.org/BlogPosting"], ' +
  '[itemtype*="schema.org/LiveBlogPosting"], [itemprop="articleBody"]';
const MOST_TEASERS = 5;

/** How much running text, in characters, makes an article of a page that says so itself, is marked so, or is not. */
const ENOUGH = { marked: 40, headed: 120, bare: 250 } as const;

/**
 * Whether a page is worth a closer look: an article by its own word or its markup, with prose on it. Cheap, for every
 * page; wrong rather towards no. Pages of their reader's own (mail, banks, intranets) are no articles, however much they
 * hold and whatever markup stands in it; a page with a login that calls itself an article is one.
 */
export function looksLikeArticle(document: Document): boolean {
  const { root } = safeDom(document);
  if (root?.localName !== "html" || isTooLarge(root)) return false;
  const enough = callsItselfOne(root) ? ENOUGH.marked : byItsBuild(root);
  return enough !== null && holdsProse(root, enough);
}

/** What the reader would refuse costs the page nothing: counting is quick, looking through hundreds of thousands is not. */
function isTooLarge(root: Element): boolean {
  return root.querySelectorAll("*").length > LIMITS.elements;
}

function callsItselfOne(root: Element): boolean {
  if (root.querySelector(OWN_WORD)) return true;
  const scripts = root.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of scripts) if (POSTING_TYPE.test((script.textContent ?? "").slice(0, 50_000))) return true;
  return false;
}

/** What a page must hold that does not call itself an article; null if it cannot be one. */
function byItsBuild(root: Element): number | null {
  if (isPrivatePage(root)) return null;
  if (root.querySelector(MARKED)) return ENOUGH.marked;
  const articles = root.querySelectorAll("article").length;
  if (articles > MOST_TEASERS) return null;
  if (articles > 0 || root.hasAttribute("amp") || root.hasAttribute("⚡")) return ENOUGH.marked;
  return root.querySelector("h1") ? ENOUGH.headed : ENOUGH.bare;
}

const LINES = "p, div, td, font, body, pre";
const MOST_LINES = 500;
const SENTENCE = /\p{L}{2}.{15,}[.!?…。]/su;

/** Old pages set their text directly into cells, boxes or the body, parted by `<br>`. */
function holdsProse(root: Element, enough: number): boolean {
  let length = 0;
  let seen = 0;
  for (const element of root.querySelectorAll(LINES)) {
    if (++seen > MOST_LINES) break;
    const text = element.localName === "p" ? (element.textContent ?? "") : ownText(element);
    if (text.length < 20 || !SENTENCE.test(text.slice(0, 500)) || isLinked(element, text)) continue;
    length += text.length * (/[\u1100-\ud7ff]/.test(text) ? 2 : 1);
    if (length >= enough) return true;
  }
  return false;
}

function ownText(element: Element): string {
  let text = "";
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) text += (node as Text).data;
  return text.trim();
}

function isLinked(element: Element, text: string): boolean {
  const link = element.localName === "p" ? element.querySelector("a") : null;
  return link !== null && (link.textContent ?? "").length * 2 > text.length;
}
