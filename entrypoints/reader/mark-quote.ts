import { findQuote } from "../../core/page/find-quote";
import { Marker } from "../../core/page/marker";

let marker: Marker | null = null;

/**
 * Scrolls to a sentence and marks it. The page's document stays as it is, and the page can see only that it was scrolled:
 * see core/page/marker. False where the sentence is not on the page. `before`: the text that stood before it when it was read.
 */
export function markQuote(quote: string, before: string): boolean {
  const range = findQuote(document, quote, before);
  if (!range) return false;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
  marker = marker?.isThere ? marker : Marker.over(document.body);
  marker?.mark(range);
  return true;
}
