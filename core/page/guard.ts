import { composedDom } from "./composed-dom";
import { LIMITS } from "./limits";
import { type PageProblem, type ProblemKind, pageProblem } from "./page-problem";
import { ELEMENT, read, type SafeDom, TEXT } from "./safe-dom";
import { walkNodes } from "./walk-nodes";

const HTML_TYPES: ReadonlySet<string> = new Set(["text/html", "application/xhtml+xml"]);
/** A feed or drawing that was served, or parsed, as HTML. */
const FOREIGN_ROOTS: ReadonlySet<string> = new Set("rss feed rdf rdf:rdf svg urlset sitemapindex opml".split(" "));
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "template", "noscript"]);

/** The problem that forbids reading this document at all, or null. */
export function findProblem(document: Document): PageProblem | null {
  const type = read<string>(document, "contentType");
  if (typeof type === "string" && !HTML_TYPES.has(type)) return pageProblem("notHtml");
  const dom = composedDom(document);
  if (!dom.root) return pageProblem("empty");
  if (FOREIGN_ROOTS.has(dom.name(dom.root))) return pageProblem("notHtml");
  const problem = measure(dom, dom.root);
  return problem && pageProblem(problem);
}

/** One walk over all nodes that ends at the first limit. */
function measure(dom: SafeDom, root: Node): ProblemKind | null {
  let problem: ProblemKind | null = "empty";
  let elements = 0;
  let characters = 0;
  let boxed = 0;
  walkNodes(dom, root, {
    enter(node, depth) {
      const type = dom.nodeType(node);
      if (type === ELEMENT) elements++;
      if (type === TEXT) {
        const text = dom.data(node);
        characters += text.length;
        boxed += text.length * depth;
        if (text.trim() !== "") problem = null;
      }
      if (depth > LIMITS.depth) problem = "tooDeep";
      else if (elements > LIMITS.elements || characters > LIMITS.characters || boxed > LIMITS.boxedCharacters)
        problem = "tooLarge";
      else return UNSEEN.has(dom.name(node)) ? "past" : "into";
      return "stop";
    },
  });
  return problem;
}
