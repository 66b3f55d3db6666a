import type { Look } from "./looks";
import { readRules, type StyleRule, specificity } from "./style-rules";
import { BLOCK_TAGS } from "./tags";

const LONGEST_SHEET = 500_000;
const MOST_MATCHES = 200_000;

/**
 * How the elements of a saved page are set, by its own `<style>` and by attributes; sheets in other files are not at
 * hand. A rule that holds only at times (in print, under the pointer, on small screens) counts for nothing.
 */
export function sheetLooks(root: Element): Map<Element, Look> {
  const looks = new Map<Element, Look>();
  const declared = cascade(root);
  for (const [element, { value }] of declared) {
    const look = lookFor(element.localName, value);
    if (look) looks.set(element, look);
  }
  for (const [box, { value }] of declared)
    if (ROW.test(value)) for (const child of box.children) if (isPlain(child, looks)) looks.set(child, "cell");
  return looks;
}

function isPlain(child: Element, looks: ReadonlyMap<Element, Look>): boolean {
  return !BLOCK_TAGS.has(child.localName) && (looks.get(child) ?? "block") === "block";
}

/** What a property's winning declaration says, and its weight. */
interface Declared {
  readonly value: string;
  readonly weight: number;
}

const IMPORTANT = 1_000_000_000;
const INLINE = 100_000_000;

function cascade(root: Element): Map<Element, Declared> {
  const winners = new Map<Element, Declared>();
  const declare = (element: Element, value: string, weight: number): void => {
    const known = winners.get(element);
    if (!known || weight >= known.weight) winners.set(element, { value, weight });
  };
  for (const element of root.querySelectorAll("[hidden]")) declare(element, hiddenValue(element), 0);
  sheetRules(root, declare);
  for (const element of root.querySelectorAll("[style]")) {
    const told = tellingValue(element.getAttribute("style") ?? "");
    if (told) declare(element, told.value, told.isImportant ? IMPORTANT + INLINE : INLINE);
  }
  return winners;
}

/** What waits to be found is read: a search in the page opens it. */
function hiddenValue(element: Element): string {
  return element.getAttribute("hidden") === "until-found" ? "" : "none";
}

function sheetRules(root: Element, declare: (element: Element, value: string, weight: number) => void): void {
  const names = namesIn(root);
  let matches = 0;
  const rules = [...root.querySelectorAll("style")].flatMap(rulesOf);
  for (const [i, { selector, declarations }] of rules.entries()) {
    const told = tellingValue(declarations);
    if (!told || !mayMatch(selector, names) || matches > MOST_MATCHES) continue;
    const weight = specificity(selector) + i / rules.length + (told.isImportant ? IMPORTANT : 0);
    for (const element of select(root, selector)) {
      matches++;
      declare(element, told.value, weight);
    }
  }
}

function rulesOf(style: Element): StyleRule[] {
  const media = style.getAttribute("media") ?? "";
  return /^\s*(?:$|screen\s*$|all\s*$)/i.test(media) && !style.closest("noscript, svg")
    ? readRules((style.textContent ?? "").slice(0, LONGEST_SHEET))
    : [];
}

const STATES = /::|:(?:hover|focus|active|visited|target|checked|before|after|not|is|where|has|host)\b/i;

/** Does the page have all classes and ids that the selector names? Most of a site's rules are for other pages. */
function mayMatch(selector: string, names: ReadonlySet<string>): boolean {
  if (STATES.test(selector)) return false;
  return (selector.match(/[.#][\w-]+/g) ?? []).every((name) => names.has(name));
}

function namesIn(root: Element): Set<string> {
  const names = new Set<string>();
  for (const element of [root, ...root.querySelectorAll("[class], [id]")]) {
    for (const name of (element.getAttribute("class") ?? "").split(/\s+/)) names.add(`.${name}`);
    names.add(`#${element.getAttribute("id") ?? ""}`);
  }
  return names;
}

function select(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    // A selector that this page's parser does not know.
    return [];
  }
}

/** Boxes in a row. */
const ROW = /^(?:inline-)?(?:flex|grid)$/;
const LINES = /^(?:block|flow-root|list-item|flex|grid|table|table-row|table-caption)$/;

/** The declaration that tells how an element is shown: hidden, struck, raised, or its display. */
function tellingValue(declarations: string): { value: string; isImportant: boolean } | null {
  const found =
    /(?:^|[;\s])(?:(display)|visibility|text-decoration(?:-line)?|vertical-align)\s*:\s*([a-z -]{3,40}?)\s*(!\s*important)?\s*(?:;|$)/gi;
  let told: { value: string; isImportant: boolean } | null = null;
  for (const [, display, value = "", important] of declarations.matchAll(found)) {
    const word = value.trim().toLowerCase();
    const isTelling = display !== undefined || /hidden|collapse|line-through|^super$/.test(word);
    if (isTelling && told?.value !== "none") told = { value: word, isImportant: important !== undefined };
  }
  // A floated initial is a box to the browser and part of its line to the reader.
  const isAside = /(?:float\s*:\s*(?:left|right))|(?:position\s*:\s*(?:absolute|fixed))/i.test(declarations);
  return told && isAside && LINES.test(told.value) ? null : told;
}

function lookFor(name: string, value: string): Look | null {
  if (/^none$|hidden|collapse|line-through/.test(value)) return "unseen";
  if (value === "super") return "raised";
  if (value === "table-cell") return "cell";
  if (BLOCK_TAGS.has(name)) return value === "inline" ? "inline" : null;
  return LINES.test(value) ? "block" : null;
}
