import { type PageProblem, pageProblem } from "./page-problem";
import { ELEMENT, read, type SafeDom, safeDom, TEXT } from "./safe-dom";

/**
 * What is too much. Readability's time grows faster than nesting (3,000 deep: 7 s) and size (360,000 elements: over a
 * minute); the largest real news pages have some 15,000 elements, 80 levels and 300,000 characters.
 */
export const LIMITS = { elements: 40_000, depth: 250, characters: 2_000_000 } as const;

const HTML_TYPES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "template", "noscript"]);

/** The problem that forbids reading this document at all, or null. Stops counting at the limit. */
export function findProblem(document: Document): PageProblem | null {
  const type = read<string>(document, "contentType");
  if (typeof type === "string" && !HTML_TYPES.has(type)) return pageProblem("notHtml");
  const dom = safeDom(document);
  if (!dom.root) return pageProblem("empty");
  if (FOREIGN_ROOTS.has(dom.name(dom.root))) return pageProblem("notHtml");
  return measure(dom, dom.root);
}

/** A feed or drawing that was served, or parsed, as HTML. */
const FOREIGN_ROOTS: ReadonlySet<string> = new Set([
  "rss",
  "feed",
  "rdf",
  "rdf:rdf",
  "svg",
  "urlset",
  "sitemapindex",
  "opml",
]);

/** One walk over all nodes from the root element on, without recursion: the depth is not known yet. */
function measure(dom: SafeDom, root: Node): PageProblem | null {
  let elements = 0;
  let characters = 0;
  let written = false;
  let depth = 0;
  let node: Node | null = root;
  while (node) {
    const type = dom.nodeType(node);
    if (type === ELEMENT && ++elements > LIMITS.elements) return pageProblem("tooLarge");
    if (type === TEXT) {
      characters += dom.data(node).length;
      written ||= dom.data(node).trim() !== "";
      if (characters > LIMITS.characters) return pageProblem("tooLarge");
    }
    const child: Node | null = UNSEEN.has(dom.name(node)) ? null : dom.firstChild(node);
    if (child) {
      if (++depth > LIMITS.depth) return pageProblem("tooDeep");
      node = child;
      continue;
    }
    while (node && !dom.nextSibling(node)) {
      node = dom.parent(node);
      depth--;
    }
    node = node && dom.nextSibling(node);
  }
  return written ? null : pageProblem("empty");
}
