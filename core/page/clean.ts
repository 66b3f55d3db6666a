import { isNamedFurniture } from "./named-box";
import { BLOCK_TAGS } from "./tags";
import { weigh } from "./white-space";

/** Whatever its size. */
const NEVER_TEXT =
  "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, button, input, select, textarea, nav, dialog, " +
  "figcaption, amp-sidebar, amp-consent, amp-ad, amp-embed, amp-img, amp-analytics, amp-user-notification, [hidden], " +
  '[aria-hidden="true"], [aria-label="advertisement" i], [role="navigation"], [role="dialog"], [role="alertdialog"], [role="search"], [role="menu"]';

/** Only where they are small beside the page: some sites put the article itself into such a box. */
const MAYBE_TEXT =
  'aside, footer, form, figure, header nav, [role="complementary"], [role="contentinfo"], [class], [id]';

const SMALL_SHARE = 0.25;

/** Takes what is surely no article text out of a working copy, before Readability weighs the rest. Changes `root`. */
export function clean(root: Element): void {
  for (const element of root.querySelectorAll(NEVER_TEXT)) if (!holdsHeadline(element)) element.remove();
  const total = weigh(root.textContent ?? "");
  for (const element of root.querySelectorAll(MAYBE_TEXT)) {
    if (isBox(element) && isSmall(element, total) && !holdsHeadline(element)) element.remove();
  }
}

const BOX_TAGS: ReadonlySet<string> = new Set(["aside", "footer", "form"]);
/** Boxes of the whole page or article, and inline elements, are none whatever they are called. */
const WHOLE_TAGS: ReadonlySet<string> = new Set(["html", "body", "main", "article", "h1"]);

function isBox(element: Element): boolean {
  const name = element.localName;
  if (BOX_TAGS.has(name) || element.getAttribute("role") === "complementary") return true;
  if (name === "figure") return !element.querySelector("table, blockquote");
  return BLOCK_TAGS.has(name) && !WHOLE_TAGS.has(name) && isNamedFurniture(element);
}

function isSmall(element: Element, total: number): boolean {
  return weigh(element.textContent ?? "") <= Math.max(200, total * SMALL_SHARE);
}

function holdsHeadline(element: Element): boolean {
  return element.localName === "h1" || element.querySelector("h1, [itemprop='articleBody']") !== null;
}
