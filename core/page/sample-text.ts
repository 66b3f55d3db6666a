import { isElsewhere } from "./elsewhere";
import { safeDom } from "./safe-dom";
import { collapse } from "./white-space";

const DESCRIPTION = 'meta[name="description" i], meta[property="og:description" i]';
const LINES = "p, li, td, div, font, blockquote, section, article, pre";
const INNER = "p, div, table, ul, ol, section, article, aside, nav, h1, h2, h3, form";
const SHORTEST = 40;
const MOST_ELEMENTS = 3_000;

/**
 * Enough of a page to tell what it is about: headline, description and the first paragraphs of the main text, without
 * what stands beside it. Cheap, without Readability; at most `maxChars`.
 */
export function sampleText(document: Document, maxChars: number): string {
  const { root } = safeDom(document);
  if (!root) return "";
  const parts = [headline(root), root.querySelector(DESCRIPTION)?.getAttribute("content") ?? ""].map((text) =>
    collapse(text.slice(0, 1_000)),
  );
  let length = parts.join("\n").length;
  let seen = 0;
  const main = mainPart(root);
  for (const element of [main, ...main.querySelectorAll(LINES)]) {
    if (length >= maxChars || ++seen > MOST_ELEMENTS) break;
    const line = lineOf(element);
    if (line.length < SHORTEST || isElsewhere(element) || isLinked(element, line)) continue;
    parts.push(line);
    length += line.length + 1;
  }
  return parts.filter(Boolean).join("\n").slice(0, maxChars);
}

function headline(root: Element): string {
  return (root.querySelector("h1") ?? root.querySelector("title"))?.textContent ?? "";
}

/** The article that holds the headline, the only article, the body of microdata or the main element; else the page. */
function mainPart(root: Element): Element {
  const articles = root.querySelectorAll("article");
  const holder = root.querySelector("h1")?.closest("article") ?? (articles.length === 1 ? articles[0] : null);
  return (
    root.querySelector('[itemprop~="articleBody"]') ??
    holder ??
    root.querySelector("main") ??
    root.querySelector("body") ??
    root
  );
}

/** The text of an innermost line, or what stands directly in a box that also holds others. */
function lineOf(element: Element): string {
  if (!element.querySelector(INNER)) return collapse((element.textContent ?? "").slice(0, 5_000));
  let own = "";
  for (let node = element.firstChild; node && own.length < 5_000; node = node.nextSibling)
    if (node.nodeType === 3) own += `${(node as Text).data} `;
  return collapse(own);
}

function isLinked(element: Element, line: string): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += (link.textContent ?? "").length;
  return linked * 2 > line.length;
}
