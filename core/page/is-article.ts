import { isForOne } from "./for-one";
import { rootIn } from "./frames";
import { isTooLarge } from "./limits";
import { eachLine, type LiveLine } from "./live-lines";
import { eachTree } from "./roots";
import { rootOf } from "./safe-dom";

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
  const root = rootOf(document);
  if (root?.localName !== "html" || isTooLarge(root)) return false;
  const enough = callsItselfOne(root) ? ENOUGH.marked : byItsBuild(root);
  return enough !== null && holdsProse(document, enough);
}

/** By what stands in its head, or in its data for machines. */
export function callsItselfOne(root: Element): boolean {
  if (root.querySelector(OWN_WORD)) return true;
  const scripts = root.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of scripts) if (POSTING_TYPE.test((script.textContent ?? "").slice(0, 50_000))) return true;
  return false;
}

/** What a page must hold that does not call itself an article; null if it cannot be one. */
function byItsBuild(root: Element): number | null {
  if (isPrivate(root)) return null;
  if (root.querySelector(MARKED)) return ENOUGH.marked;
  const articles = root.querySelectorAll("article").length;
  if (articles > MOST_TEASERS) return null;
  if (articles > 0 || root.hasAttribute("amp") || root.hasAttribute("⚡")) return ENOUGH.marked;
  return root.querySelector("h1") ? ENOUGH.headed : ENOUGH.bare;
}

/** A page of its reader's own, or one that shows such a page in a frame. */
function isPrivate(root: Element): boolean {
  const framed = [...root.querySelectorAll("iframe, frame")].flatMap((frame) => rootIn(frame) ?? []);
  return [root, ...framed].some(isForOne);
}

const MOST_LINES = 500;
const SHORTEST = 20;
const SENTENCE = /\p{L}{2}.{15,}[.!?…。]/su;

/** Prose counts in whatever elements it is set, and in whatever tree: shadow roots and frames are asked where the page's own is short of it. */
function holdsProse(document: Document, enough: number): boolean {
  let length = 0;
  let seen = 0;
  const count = ({ text, linked }: LiveLine): boolean => {
    const line = text.trim();
    const isProse = line.length >= SHORTEST && linked * 2 <= line.length && SENTENCE.test(line.slice(0, 500));
    if (isProse) length += line.length * (/[\u1100-\ud7ff]/.test(line) ? 2 : 1);
    return length < enough && ++seen < MOST_LINES;
  };
  return eachTree(document, (root) => {
    eachLine(root, count);
    return length >= enough;
  });
}
