import { computedLook } from "./computed-look";
import { ELEMENT, read, type SafeDom, safeDom } from "./safe-dom";
import { sheetLooks } from "./sheet-looks";

/**
 * How an element is set, where its tag does not tell: not shown at all; a line of its own; a cell beside others; within
 * a line though its tag is a block's; raised like a footnote's mark.
 */
export type Look = "unseen" | "block" | "cell" | "inline" | "raised";

/** In a working copy, the attribute that looks are noted in. Readability keeps it. */
const ATTRIBUTE = "data-says-who-look";

/** The look noted for an element of a working copy, or null. */
export function lookOf(element: Element): Look | null {
  return element.getAttribute(ATTRIBUTE) as Look | null;
}

/** The window that knows how a live document is shown; null for a saved page read without a browser. */
export function viewOf(document: Document): Window | null {
  const view = read<Window | null>(document, "defaultView") ?? null;
  return view && typeof view.getComputedStyle === "function" ? view : null;
}

/**
 * Notes in `copy`, an unchanged clone of `document`, how the page shows its elements: as the browser has computed it,
 * or, without a browser, by the attributes and style sheets in the page itself.
 */
export function noteLooks(document: Document, copy: Document): void {
  const { root } = safeDom(copy);
  const live = safeDom(document);
  if (!root || !live.root) return;
  for (const element of root.querySelectorAll(`[${ATTRIBUTE}]`)) element.removeAttribute(ATTRIBUTE);
  const view = viewOf(document);
  if (view) noteBelow(live, view, live.root, root);
  else for (const [element, look] of sheetLooks(root)) element.setAttribute(ATTRIBUTE, look);
}

/** Notes the look of one live element on its copy. */
export function noteLook(dom: SafeDom, view: Window, live: Node, twin: Element): Look | null {
  const look = computedLook(view, live as Element, dom.name(live));
  if (look) twin.setAttribute(ATTRIBUTE, look);
  // What these attributes say, the browser has heard, and a style sheet may have overruled them.
  if (look !== "unseen") for (const name of ["hidden", "style"]) twin.removeAttribute(name);
  return look;
}

/** Both trees are walked side by side. The depth is limited by the guard. */
function noteBelow(dom: SafeDom, view: Window, live: Node, twin: Element): void {
  if (noteLook(dom, view, live, twin) === "unseen") return;
  let copied = twin.firstChild;
  for (let node = dom.firstChild(live); node && copied; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) === ELEMENT) noteBelow(dom, view, node, copied as Element);
    copied = copied.nextSibling;
  }
}
