import { isFrame, rootIn } from "./frames";
import { FRAGMENT, rootOf } from "./safe-dom";

/** `page`: the document and those in its frames. `all`: open shadow roots too, for which every element is looked at. */
export type Roots = "page" | "all";

/** In elements: more is no news page. */
const MOST = 20_000;

/**
 * Every root whose changes change what a page shows: its own, those of documents of the same site in its frames, open
 * shadow roots. A change below one of them is not told to whoever follows another.
 */
export function rootsBelow(document: Document, which: Roots): Node[] {
  const root = rootOf(document);
  const roots: Node[] = [document];
  const waiting: (Node & ParentNode)[] = root ? [root] : [];
  let seen = 0;
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    for (const element of tree.querySelectorAll(which === "all" ? "*" : "iframe, frame")) {
      if (++seen > MOST) return roots;
      const inner = isFrame(element.localName) ? rootIn(element) : shadowOf(element);
      if (!inner) continue;
      roots.push(inner);
      waiting.push(inner as Node & ParentNode);
    }
  }
  return roots;
}

/** Asked of every element of a page, so at once; what a form has under this name is one of its fields. */
function shadowOf({ shadowRoot }: Element): Node | null {
  return shadowRoot?.nodeType === FRAGMENT ? shadowRoot : null;
}

/**
 * Asks for each tree of a page whether it is enough, the page's own first. The others, for which every element has to be
 * looked at, only if it is not. True as soon as one is.
 */
export function eachTree(document: Document, isEnough: (root: Node) => boolean): boolean {
  const root = rootOf(document);
  return root !== null && (isEnough(root) || rootsBelow(document, "all").slice(1).some(isEnough));
}

/** Does a page hold elements of its own that are still to be made? What they will show changes nothing that can be followed. */
export function isUnfinished(document: Document): boolean {
  return rootOf(document)?.querySelector(":not(:defined)") != null;
}
