import { compose } from "./compose";
import { joinInitials } from "./initials";
import { noteLooks } from "./looks";
import { removeNoteMarks } from "./note-mark";
import { read, safeDom } from "./safe-dom";
import { freeButtons } from "./sentence-buttons";
import { removeUnseen } from "./unseen";

/** Elements that take a property of a form or of the document by their name. */
const NAMED = "input, button, select, textarea, fieldset, output, object, img, embed, iframe, form";

/**
 * A copy of the document that may be changed, as Readability does (it takes the live page apart otherwise): with what a
 * person sees and how it is set (see looks.ts), without markup that stands in for a property, with a head and a body.
 * Null where it cannot be copied.
 */
export function workingCopy(document: Document): Document | null {
  const clone = read<(deep: boolean) => Node>(document, "cloneNode");
  if (!clone) return null;
  const copy = clone(true) as Document;
  const root = safeDom(copy).root;
  if (!root) return null;
  free(root);
  noteLooks(document, copy);
  compose(document, copy);
  free(root);
  removeUnseen(root);
  removeNoteMarks(root);
  freeButtons(root, copy);
  joinInitials(root);
  return furnish(copy);
}

/** A form's own methods may be covered by its fields, so they are borrowed from the root, which nothing can cover. */
function free(root: Element): void {
  for (const element of root.querySelectorAll(NAMED)) {
    root.removeAttribute.call(element, "name");
    root.removeAttribute.call(element, "id");
  }
}

/** Parsers outside browsers leave out the elements that a page leaves out. */
function furnish(copy: Document): Document {
  const root =
    copy.documentElement.localName === "html" ? copy.documentElement : wrap(copy, "html", [...copy.children]);
  const children = [...root.children];
  if (!children.some((child) => child.localName === "head")) root.prepend(copy.createElement("head"));
  if (!children.some((child) => child.localName === "body")) {
    const loose = [...root.childNodes].filter((node) => (node as Element).localName !== "head");
    root.append(fill(copy.createElement("body"), loose));
  }
  return copy;
}

function wrap(copy: Document, name: string, nodes: readonly Node[]): Element {
  const wrapper = copy.createElement(name);
  fill(wrapper, nodes);
  copy.append(wrapper);
  return wrapper;
}

function fill(element: Element, nodes: readonly Node[]): Element {
  for (const node of nodes) element.append(node);
  return element;
}
