import { composedDom } from "./composed-dom";
import { isUnseen } from "./computed-look";
import { locateRow } from "./find-row";
import { isFrame } from "./frames";
import { viewOf } from "./looks";
import { isNoteMark } from "./note-mark";
import { type Occurrence, QuoteSearch } from "./quote-search";
import { ELEMENT, FRAGMENT, read, type SafeDom, TEXT } from "./safe-dom";
import { standsInSentence } from "./sentence-buttons";
import { BLOCK_TAGS } from "./tags";
import { UNREAD_TAGS } from "./unread-tags";
import { walkNodes } from "./walk-nodes";
import { collapse } from "./white-space";

/**
 * Where a stored sentence stands on the live page, or null if it is gone. The page is not changed. Where it stands
 * several times, main text goes before headlines and teasers, and the place that `near` (the text stored before the
 * sentence) leads up to before the others.
 */
export function findQuote(document: Document, quote: string, near = ""): Range | null {
  const place = locateQuote(document, quote, near);
  const range = place && read<() => Range>(document, "createRange")?.();
  if (!place || !range) return null;
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range;
}

/** The same without a Range, for documents that have none. */
export function locateQuote(document: Document, quote: string, near = ""): Occurrence | null {
  const wanted = collapse(quote);
  const dom = composedDom(document);
  if (!wanted || !dom.root) return null;
  const search = new QuoteSearch(wanted);
  stream(dom, dom.root, viewOf(document), search);
  return best(dom, search.found, collapse(near)) ?? locateRow(dom.root, wanted);
}

/** All text below `root` in order; a line's ends are white space. */
function stream(dom: SafeDom, root: Element, view: Window | null, search: QuoteSearch): void {
  let last: Text | null = null;
  walkNodes(dom, root, {
    enter(node) {
      if (dom.nodeType(node) === TEXT) {
        last = node as Text;
        search.text(last);
      }
      if (breaksLine(dom.name(node))) search.boundary(last);
      return isRead(dom, node, view) ? "into" : "past";
    },
    leave(node) {
      if (breaksLine(dom.name(node))) search.boundary(last);
    },
  });
}

function breaksLine(name: string): boolean {
  return name === "br" || BLOCK_TAGS.has(name);
}

function isRead(dom: SafeDom, node: Node, view: Window | null): boolean {
  if (dom.nodeType(node) !== ELEMENT) return dom.nodeType(node) === FRAGMENT;
  const name = dom.name(node);
  if (isFrame(name)) return true;
  if (name === "button") return standsInSentence(node as Element);
  if (UNREAD_TAGS.has(name)) return false;
  if (name !== "form" && isNoteMark(node as Element)) return false;
  return name === "form" || !isHidden(node as Element, view);
}

/** As the working copy has it. A form's own methods may be covered by its fields; it is not asked. */
function isHidden(element: Element, view: Window | null): boolean {
  if (view) return isUnseen(view.getComputedStyle(element));
  return element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found";
}

function best(dom: SafeDom, found: readonly Occurrence[], near: string): Occurrence | null {
  let winner: Occurrence | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const occurrence of found) {
    const score = rate(dom, occurrence, near);
    if (score > most) {
      winner = occurrence;
      most = score;
    }
  }
  return winner;
}

const MAIN: ReadonlySet<string> = new Set(["article", "main"]);
const SIDE: ReadonlySet<string> = new Set([
  "aside",
  "nav",
  "footer",
  "header",
  "h1",
  "h2",
  "h3",
  "figure",
  "a",
  "blockquote",
]);
const LED_UP_TO = 4;

function rate(dom: SafeDom, occurrence: Occurrence, near: string): number {
  let score = near && occurrence.before.trimEnd().endsWith(near.slice(-40)) ? LED_UP_TO : 0;
  let isMain = false;
  let isSide = false;
  for (let node = dom.parent(occurrence.start.node); node; node = dom.parent(node)) {
    isMain ||= MAIN.has(dom.name(node));
    isSide ||= SIDE.has(dom.name(node));
  }
  score += isMain ? 1 : 0;
  return isSide ? score - 2 : score;
}
