import { strings } from "./json-ld";
import { metaValues } from "./meta-tags";
import type { PageSource } from "./page-source";
import type { DayOrder } from "./written-date";

const TAG = /^\s*([a-z]{2})(?:[-_]([a-z]{2}|\d{3})|[-_][a-z]{4}(?:[-_]([a-z]{2}))?)?\s*(?:$|,|;)/i;

/** Language tags the page declares of itself: html lang → content-language → og:locale → JSON-LD inLanguage. */
function declared(source: PageSource): string[] {
  return [
    source.root.getAttribute("lang") ?? source.root.getAttribute("xml:lang") ?? "",
    ...metaValues(source.meta, ["content-language", "og:locale", "language", "dc.language"]),
    ...strings(source.posting?.inLanguage),
  ];
}

/** ISO 639-1 as declared, or null. What is declared may be wrong: the text itself is the better witness. */
export function readLanguage(source: PageSource): string | null {
  for (const tag of declared(source)) {
    const code = TAG.exec(tag)?.[1];
    if (code) return code.toLowerCase();
  }
  return null;
}

/** Only the United States write the month first; English without a country may be theirs. */
export function dayOrder(source: PageSource): DayOrder {
  for (const tag of declared(source)) {
    const found = TAG.exec(tag);
    if (!found) continue;
    const country = (found[2] ?? found[3] ?? "").toUpperCase();
    if (country === "US") return "monthFirst";
    if (found[1]?.toLowerCase() !== "en" || country) return "dayFirst";
  }
  return null;
}
