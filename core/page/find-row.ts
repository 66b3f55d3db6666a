import type { Occurrence } from "./quote-search";
import { tableRows } from "./table";

/**
 * Where the row of a table stands that was read together with its heads ("NIS: Killed 310"): no line of the page has
 * these words. Null where no row reads so.
 */
export function locateRow(root: Element, wanted: string): Occurrence | null {
  for (const table of root.querySelectorAll("table")) {
    const row = tableRows(table)?.find(({ kind, text }) => kind === "row" && text.includes(wanted));
    if (row) return wholeOf(row.element);
  }
  return null;
}

function wholeOf(element: Element): Occurrence | null {
  const [first, last] = [
    edge(
      element,
      (node) => node.firstChild,
      (node) => node.nextSibling,
    ),
    edge(
      element,
      (node) => node.lastChild,
      (node) => node.previousSibling,
    ),
  ];
  if (!first || !last) return null;
  return { start: { node: first, offset: 0 }, end: { node: last, offset: last.data.length }, before: "" };
}

/** The outermost text of an element on one side. */
function edge(node: Node, into: (node: Node) => Node | null, past: (node: Node) => Node | null): Text | null {
  if (node.nodeType === 3) return (node as Text).data.trim() === "" ? null : (node as Text);
  for (let child = into(node); child; child = past(child)) {
    const text = edge(child, into, past);
    if (text) return text;
  }
  return null;
}
