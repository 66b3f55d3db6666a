import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * A saved page as a browser would have it, in a document that is empty at first: nothing of it runs or is loaded. The policy of
 * the extension's pages lets no text become markup by the browser itself, so it is taken apart here and put together anew, without
 * what could ever run.
 */
export function pageOf(html: string, page: Document): Document {
  page.documentElement.remove();
  // No recursion: how deep a page is built is up to its maker.
  const open: [Tree.ChildNode, Node][] = childrenOf(parse(html), page);
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, parent] = next;
    const made = nodeOf(node, page);
    if (!made) continue;
    parent.appendChild(made);
    open.push(...childrenOf(node, placeIn(made, node, parent)));
  }
  return page;
}

/** The last first, each with the node that it goes into. */
function childrenOf(node: Tree.Node, parent: Node): [Tree.ChildNode, Node][] {
  const { childNodes } = "content" in node ? node.content : "childNodes" in node ? node : { childNodes: [] };
  return childNodes.toReversed().map((child) => [child, parent]);
}

function nodeOf(node: Tree.ChildNode, page: Document): Node | null {
  if ("value" in node) return page.createTextNode(node.value);
  if ("tagName" in node) return elementOf(node, page);
  return null;
}

/** A name that no document takes is one that nothing reads; its content stays. */
function elementOf({ tagName, namespaceURI, attrs }: Tree.Element, page: Document): Element {
  const element = attempt(() => page.createElementNS(namespaceURI, tagName)) ?? page.createElement("span");
  for (const { name, value } of attrs) if (!MAY_RUN.test(name)) attempt(() => element.setAttribute(name, value));
  return element;
}

const MAY_RUN = /^(?:on|srcdoc$)/i;

/** What a template declares as its parent's shadow root stands there. */
function placeIn(made: Node, node: Tree.ChildNode, parent: Node): Node {
  if (!("content" in node)) return made;
  const isShadow = node.attrs.some(({ name, value }) => name === "shadowrootmode" && value.toLowerCase() === "open");
  const shadow = isShadow ? attempt(() => (parent as Element).attachShadow({ mode: "open" })) : null;
  if (shadow) (made as Element).remove();
  return shadow ?? (made as HTMLTemplateElement).content;
}

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
