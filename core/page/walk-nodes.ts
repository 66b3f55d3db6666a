import type { SafeDom } from "./safe-dom";

export interface Visitor {
  /** What to do at a node: go into it, past it, or end the walk. */
  enter(node: Node, depth: number): "into" | "past" | "stop";
  /** Called behind the last child of a node that was gone into. */
  leave?(node: Node): void;
}

/** All nodes from `root` on in page order, without recursion: a live page may be nested deeper than the stack. */
export function walkNodes(dom: SafeDom, root: Node, visitor: Visitor): void {
  let depth = 0;
  let node: Node | null = root;
  while (node) {
    const step = visitor.enter(node, depth);
    if (step === "stop") return;
    const child: Node | null = step === "into" ? dom.firstChild(node) : null;
    if (child) {
      depth++;
      node = child;
      continue;
    }
    while (node !== root && node && !dom.nextSibling(node)) {
      node = dom.parent(node);
      depth--;
      if (node) visitor.leave?.(node);
    }
    node = node && node !== root ? dom.nextSibling(node) : null;
  }
}
