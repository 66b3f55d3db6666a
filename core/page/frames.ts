import { read, rootOf } from "./safe-dom";

/** Is this the name of an element that shows a document of its own? */
export function isFrame(name: string): boolean {
  return name === "iframe" || name === "frame";
}

/** The document in a frame; null where it is another site's, or has not come yet. */
export function frameDocument(frame: Element): Document | null {
  try {
    return read<Document | null>(frame, "contentDocument") ?? null;
  } catch {
    return null;
  }
}

/** The `html` element of the document in a frame; null like the document. */
export function rootIn(frame: Element): Element | null {
  const inner = frameDocument(frame);
  return inner && rootOf(inner);
}
