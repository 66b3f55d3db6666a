import { rootIn } from "./frames";
import { callsItselfOne } from "./is-article";
import { MAIL_LABELS } from "./mail-words";
import { safeDom } from "./safe-dom";

const LABELLED =
  'a, button, th, td, dt, label, b, strong, option, input[type="submit" i], [role="button"], [role="treeitem"], li';
const MOST_LABELS = 1_500;
const LONGEST_LABEL = 30;
/** So many different ones no news page has: "Reply" and "Spam" stand below comments, "From" above a letter. */
const ENOUGH_LABELS = 4;

/**
 * Is this a plain view of mail, on a page that does not call itself an article? Too much to ask of every page: the reader
 * asks before it reads what nobody has asked for. What a message brings along, its markup and its words, says nothing.
 */
export function isMailPage(document: Document): boolean {
  const { root } = safeDom(document);
  if (!root || callsItselfOne(root)) return false;
  const framed = [...root.querySelectorAll("iframe, frame")].flatMap((frame) => rootIn(frame) ?? []);
  return [root, ...framed].some(isMail);
}

/** By the names of folders, of what can be done with a message, and of the lines at its head. */
function isMail(root: Element): boolean {
  const kinds = new Set<string>();
  let seen = 0;
  for (const element of root.querySelectorAll(LABELLED)) {
    if (++seen > MOST_LABELS) break;
    const kind = MAIL_LABELS.get(labelOf(element));
    if (kind) kinds.add(kind);
    if (kinds.size >= ENOUGH_LABELS) return true;
  }
  return false;
}

/** "Inbox (12)" and "Subject:" without what changes. */
function labelOf(element: Element): string {
  const text = element.getAttribute("value") ?? element.textContent ?? "";
  if (text.length > LONGEST_LABEL * 2) return "";
  const label = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[([\d\s.,)\]:：…]+$/, "")
    .trim();
  return label.length <= LONGEST_LABEL ? label : "";
}
