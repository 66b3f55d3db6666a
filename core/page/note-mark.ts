import { lookOf } from "./looks";
import { BLOCK_TAGS } from "./tags";

/** One mark: a small number, a letter, a Roman number, a sign, or a word for a note with its number. */
const ONE = /^(?:\d{1,3}|[a-z]|[ivx]{2,5}|[*∗†‡§¶#]{1,4}|(?:note|nb|fn|anm|nota|прим|注)\.? ?\d{0,3})$/i;
const BRACKETS = /^[[({（［]\s*|\s*[\])}）］]$/g;
const LONGEST_MARK = 24;

/** Words in a class, id or data attribute of what leads to a note, in the languages of common systems. */
const NOTE_NAMES =
  /(?:^|[-_\s])(?:foot-?notes?|end-?notes?|side-?notes?|margin-?notes?|fn\d*|fnref\d*|ftn\d*|fnote|note-?refs?|note-?(?:link|mark|marker|number)|cite-?ref|citation|reference|ref|fussnoten?|nota|przypis|snoska|nbp?)(?=$|[-_\s\d:])/i;
const NOTE_ATTRIBUTES = ["data-fn", "data-footnote", "data-footnote-ref", "data-note", "data-ref", "data-mfn"];
const NOTE_FRAGMENT =
  /#_{0,2}(?:f|e|s)?(?:tn|n|fn|foot|end|note|nb|cite|ref|bib|fuss|anm|nota|przyp|prim|sdfootnote|сноск|прим|r)[\p{L}]{0,12}[-_:.]?\w{0,20}$/iu;
/** Elements that are nothing but a note or its mark. */
const NOTE_TAGS: ReadonlySet<string> = new Set([
  "foot-note",
  "footnote",
  "side-note",
  "sidenote",
  "end-note",
  "fn-ref",
]);

/** Takes the notes' marks out of a working copy, while their names are still on them. */
export function removeNoteMarks(root: Element): void {
  for (const element of root.querySelectorAll("*")) if (isNoteMark(element)) element.remove();
}

/**
 * Is this a mark that leads to a note, or a note that stands in the sentence it belongs to? Left in ("4,000¹", "310[2]")
 * it would make another figure of the one before it. Judged by what it links to, what it is called, how it is set, and
 * by holding nothing but a mark: "93rd" and "1,1<span>00</span>" have none.
 */
export function isNoteMark(element: Element): boolean {
  const name = element.localName;
  if (BLOCK_TAGS.has(name)) return false;
  if (NOTE_TAGS.has(name)) return true;
  if (name !== "sup" && name !== "a" && name !== "small" && element.attributes.length === 0) return false;
  const text = shortText(element);
  if (text === null) return isWholeNote(element);
  if (text === "") return false;
  if (!isMark(text)) return false;
  if (saysNote(element) || linksToNote(element, text)) return true;
  if (name === "sup") return !isOrdinalEnding(element, text);
  return isRaised(element) && isGlued(element) && !text.startsWith("0");
}

const MOST_NODES = 10;

/** The element's text if it is no longer than a mark's; null if it is. Looks at few nodes: pages are nested deep. */
function shortText(element: Element): string | null {
  let text = "";
  const waiting: Node[] = [element];
  for (let seen = 0; waiting.length > 0; seen++) {
    const node = waiting.shift() as Node;
    if (node.nodeType === 3) text += (node as Text).data;
    if (seen > MOST_NODES || text.length > 2 * LONGEST_MARK) return null;
    if (node.nodeType !== 1) continue;
    const children = [];
    for (let child = node.firstChild; child && children.length <= MOST_NODES; child = child.nextSibling)
      children.push(child);
    waiting.unshift(...children);
  }
  const trimmed = text.trim();
  return trimmed.length > LONGEST_MARK ? null : trimmed;
}

function isMark(text: string): boolean {
  const bare = text.replace(BRACKETS, "");
  return bare.split(/\s*[,;–-]\s*|\s+/).every((part) => ONE.test(part)) || ONE.test(bare);
}

function isBracketed(text: string): boolean {
  return /^[[({（［].*[\])}）］]$/.test(text);
}

/** The words of a note set into the sentence, shown beside or above it: its first word is its mark, or it is called so. */
function isWholeNote(element: Element): boolean {
  const role = element.getAttribute("role") ?? "";
  if (/^(?:doc-footnote|note|tooltip)$/.test(role)) return true;
  if (element.localName === "sup") return isMark((element.firstChild?.nodeValue ?? "").trim());
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  return element.localName === "span" && /(?:^|[-_\s])(?:foot|side|margin|end)-?note(?:$|[-_\s])/i.test(names);
}

function saysNote(element: Element): boolean {
  const role = `${element.getAttribute("role") ?? ""} ${element.getAttribute("epub:type") ?? ""} ${element.getAttribute("rel") ?? ""}`;
  if (/noteref|biblioref|\bfootnote\b/.test(role)) return true;
  if (NOTE_ATTRIBUTES.some((attribute) => element.hasAttribute(attribute))) return true;
  return NOTE_NAMES.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
}

/** By a place of this page that is called a note, or by any place of it if the mark is set as one. */
function linksToNote(element: Element, text: string): boolean {
  const link = element.localName === "a" ? element : element.querySelector("a");
  const address = link?.getAttribute("href") ?? "";
  if (NOTE_FRAGMENT.test(address)) return true;
  return address.startsWith("#") && (isBracketed(text) || isGlued(element) || /^\D$/.test(text));
}

const ROMANCE = /^(?:fr|it|es|pt|ca|nl)\b/i;

/** "1<sup>a</sup> brigata", "XX<sup>e</sup> siècle". */
function isOrdinalEnding(element: Element, text: string): boolean {
  return /^[aeo]$/i.test(text) && ROMANCE.test(element.closest("[lang]")?.getAttribute("lang") ?? "");
}

function isRaised(element: Element): boolean {
  return (
    element.localName === "small" ||
    lookOf(element) === "raised" ||
    /vertical-align\s*:\s*(?:super|top|text-top)/i.test(element.getAttribute("style") ?? "")
  );
}

/** Right behind a letter, digit or closing sign, not behind a separator of one number's digits. */
function isGlued(element: Element): boolean {
  const before = element.previousSibling?.textContent ?? "";
  return /[\p{L}\p{N}%)”"»。]$|(?<!\d)[.,]$/u.test(before);
}
