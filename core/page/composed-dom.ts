import { isFrame, rootIn } from "./frames";
import { ELEMENT, type SafeDom, safeDom } from "./safe-dom";

/**
 * A live page as its reader sees it: open shadow roots stand in their hosts, before what the host holds itself, and
 * documents of the same site in their frames. What no slot takes is walked too: a little more than is seen, never less.
 */
export function composedDom(document: Document): SafeDom {
  const dom = safeDom(document);
  /** Roots that stand in an element without being its child. */
  const holders = new Map<Node, Node>();
  const held = (holder: Node, root: Node | null): Node | null => {
    if (root) holders.set(root, holder);
    return root;
  };
  return {
    ...dom,
    parent: (node) => holders.get(node) ?? dom.parent(node),
    firstChild: (node) => {
      if (dom.nodeType(node) !== ELEMENT) return dom.firstChild(node);
      if (isFrame(dom.name(node))) return held(node, rootIn(node as Element));
      return held(node, dom.shadow(node)) ?? dom.firstChild(node);
    },
    nextSibling: (node) => {
      const holder = holders.get(node);
      if (!holder) return dom.nextSibling(node);
      return isFrame(dom.name(holder)) ? null : dom.firstChild(holder);
    },
  };
}
