import type { Look } from "./looks";
import { BLOCK_TAGS } from "./tags";

/** Browsers give them no box: what they hold is about the page, not on it. */
const WITHOUT_BOX: ReadonlySet<string> = new Set("head title meta link base script style template noscript".split(" "));

/** What the browser has computed for a live element. `name`: its tag, in lower case. */
export function computedLook(view: Window, element: Element, name: string): Look | null {
  if (WITHOUT_BOX.has(name)) return null;
  const style = view.getComputedStyle(element);
  if (isUnseen(style)) return "unseen";
  if (BLOCK_TAGS.has(name)) return name === "td" || name === "th" ? null : blockLook(style);
  return inlineLook(view, element, style);
}

/** Not on the page at all, cut off to nothing, out of the window, or struck out. */
export function isUnseen(style: CSSStyleDeclaration): boolean {
  if (style.display === "none" || style.visibility === "hidden" || style.visibility === "collapse") return true;
  if (style.textDecorationLine?.includes("line-through")) return true;
  if (Number.parseFloat(style.fontSize) === 0) return true;
  return isOffside(style);
}

const FAR = -900;

/** Kept for screen readers, or a hint that waits for the pointer. What only fades in while scrolling stays in its place. */
function isOffside(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) < FAR) return true;
  if (style.position !== "absolute" && style.position !== "fixed") return false;
  if (style.opacity === "0" || /inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (/rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)/.test(style.clip)) return true;
  if (Number.parseFloat(style.left) < FAR || Number.parseFloat(style.top) < FAR) return true;
  return Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1 && style.overflow !== "visible";
}

function blockLook({ display }: CSSStyleDeclaration): Look | null {
  if (display === "table-cell") return "cell";
  return display === "inline" ? "inline" : null;
}

const LINES = /^(?:block|flow-root|list-item|flex|grid|table|table-row|table-caption)$/;

/** A floated initial is a box to the browser and part of its line to the reader. */
function inlineLook(view: Window, element: Element, style: CSSStyleDeclaration): Look | null {
  if (style.verticalAlign === "super") return "raised";
  if (style.float !== "none" || style.position === "absolute" || style.position === "fixed") return null;
  if (style.display === "table-cell") return "cell";
  if (!LINES.test(style.display)) return null;
  return isBesideOthers(view, element) ? "cell" : "block";
}

/** In a row of boxes. */
function isBesideOthers(view: Window, element: Element): boolean {
  const box = element.parentElement && view.getComputedStyle(element.parentElement);
  if (!box) return false;
  return box.display.includes("grid") || (box.display.includes("flex") && !box.flexDirection.startsWith("column"));
}
