import { findQuote } from "../../core/page/find-quote";

/** The name that the style sheet of the mark goes by; see messages/answers/panel.ts. */
const MARK = "says-who";

/**
 * Scrolls to a sentence and marks it with the CSS Custom Highlight API: the page's document stays as it is. False where
 * the sentence is not on the page. `before`: the text that stood before it when it was read.
 */
export function markQuote(quote: string, before: string): boolean {
  const range = findQuote(document, quote, before);
  if (!range) return false;
  CSS.highlights.set(MARK, new Highlight(range));
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
  return true;
}
