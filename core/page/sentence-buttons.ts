import { isDense } from "./white-space";

const LINES = "p, li, td, dd, dt, blockquote, h2, h3, h4, figcaption, div, section";
const ENDED = /[.!?…。！？:]["”»)]*\s*$/;
const GOES_ON = /^\s*[\p{Ll},.;)]/u;

/**
 * Is this button a word or phrase of a sentence (a glossary's, a term's), and not something to press beside it? The
 * sentence has begun before it or goes on behind it. "Share" behind a full stop does neither; "ⓘ" is no word.
 */
export function standsInSentence(button: Element): boolean {
  const text = (button.textContent ?? "").trim();
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return false;
  const line = button.closest(LINES);
  if (!line) return false;
  const [before, behind] = around(button, line);
  if (!/[\p{L}\p{N}.,;]/u.test(behind)) return false;
  return GOES_ON.test(behind) || (before.trim() !== "" && !ENDED.test(before)) || isDense(behind.trim().charCodeAt(0));
}

/** The text of the line before and behind an element of it. */
function around(element: Element, line: Element): [before: string, behind: string] {
  let before = "";
  let behind = "";
  for (let node: Node | null = element; node && node !== line; node = node.parentNode) {
    for (let beside = node.previousSibling; beside; beside = beside.previousSibling) before = textOf(beside) + before;
    for (let beside = node.nextSibling; beside; beside = beside.nextSibling) behind += textOf(beside);
  }
  return [before, behind];
}

/** Nothing of other buttons: a row of them is no sentence. */
function textOf(node: Node): string {
  return (node as Element).localName === "button" ? "" : (node.textContent ?? "");
}

/** Sets the buttons that are words as plain text. Changes the working copy. */
export function freeButtons(root: Element, copy: Document): void {
  for (const button of root.querySelectorAll("button")) {
    if (!standsInSentence(button)) continue;
    const span = copy.createElement("span");
    for (const node of [...button.childNodes]) span.append(node);
    button.replaceWith(span);
  }
}
