import { lettersOf } from "./letters";
import { lookOf } from "./looks";
import { proseIn } from "./prose";
import { collapse } from "./white-space";

/** Struck out, shown only on a click, or a hint that waits for the pointer. */
const NEVER_SEEN = "s, strike, del, [role='tooltip'], [popover], dialog:not([open])";
/** Names by which systems keep text for screen readers alone. */
const READ_ALOUD =
  ".sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .screenreader-text, " +
  ".a11y-hidden, .u-hidden-visually, .offscreen, .audible, .assistive-text";

/**
 * Takes out of a working copy what a person does not see on the page, and opens what a person does see though it is
 * hidden from screen readers. A page that would show nothing, since what shows it has not run, is left as it is.
 */
export function removeUnseen(root: Element): void {
  const hidden = outermost([...root.querySelectorAll("*")].filter((element) => lookOf(element) === "unseen"));
  if (leavesProse(root, hidden)) for (const element of hidden) element.remove();
  for (const element of root.querySelectorAll(NEVER_SEEN)) element.remove();
  for (const element of root.querySelectorAll(READ_ALOUD)) removeDouble(element);
  for (const element of silent(root)) element.removeAttribute("aria-hidden");
  for (const element of root.querySelectorAll("[hidden]")) element.removeAttribute("hidden");
}

/** In page order, an element stands before what it holds. */
function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

const LEAST = 200;

/** Sentences remain, or there were none to lose. */
function leavesProse(root: Element, hidden: readonly Element[]): boolean {
  const lost = hidden.reduce((sum, element) => sum + proseIn(element), 0);
  const all = lost > 0 ? proseIn(root) : 0;
  return lost === 0 || all - lost >= LEAST || all - lost >= lost;
}

/** Text for screen readers says again what stands beside it for the eye, or adds what no eye sees. */
function removeDouble(element: Element): void {
  const letters = lettersOf(element.textContent ?? "");
  const twin = [element.previousElementSibling, element.nextElementSibling].find(
    (beside) => beside?.getAttribute("aria-hidden") === "true" && lettersOf(beside.textContent ?? "") === letters,
  );
  twin?.removeAttribute("aria-hidden");
  if (twin || isInline(element)) element.remove();
}

/** Within a line: something else stands beside it in the same paragraph. */
function isInline(element: Element): boolean {
  const holder = element.closest("p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption");
  return (
    holder !== null && holder !== element && collapse(holder.textContent ?? "") !== collapse(element.textContent ?? "")
  );
}

const OPEN_DIALOG =
  "[role='dialog']:not([aria-hidden]), [role='alertdialog']:not([aria-hidden]), [aria-modal='true'], dialog[open]";
const MUCH = 0.4;

/**
 * What is hidden from screen readers alone: the page behind an open dialog, or a box with the headline or much of the
 * page's prose. What else is marked so is an ornament, or closed.
 */
function silent(root: Element): Element[] {
  const marked = outermost([...root.querySelectorAll('[aria-hidden="true"]')]);
  const isBehind = root.querySelector(OPEN_DIALOG) !== null;
  const all = marked.length > 0 ? proseIn(root) : 0;
  return marked.filter((element) => {
    const prose = proseIn(element);
    return holdsHeadline(element) || (prose > 0 && (isBehind || prose >= all * MUCH));
  });
}

function holdsHeadline(element: Element): boolean {
  return element.localName === "h1" || element.querySelector("h1") !== null;
}
