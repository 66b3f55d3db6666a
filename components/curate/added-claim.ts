import { ADDED, type Claim, type Reason } from "../../core/claims/claim";
import { anchorOf } from "../../locales/figure";
import type { WholeCorrection } from "./correction";

/** A figure that the reader adds: what they say of it, and the sentence they took it from. Null where `text` has no such sentence. */
export function addedClaim(text: string, sentence: string, said: WholeCorrection): Claim | null {
  const quote = sentence.trim().replace(/\s+/g, " ");
  const at = quote === "" ? -1 : text.indexOf(quote);
  if (at === -1) return null;
  const place = placeOf(said, quote);
  const span = { start: at + place.start, end: at + place.end };
  return { ...said, via: [], surface: null, quote, ...span, reasons: sayingSo({ rule: ADDED, ...span }) };
}

/** Where the number stands in the sentence; the whole sentence where it stands in words or otherwise. */
function placeOf(said: WholeCorrection, quote: string): { start: number; end: number } {
  const wanted = String((isRange(said) ? said.low : anchorOf(said)) ?? "");
  for (const match of quote.matchAll(/\d[\d.,'’ ]{0,20}/g)) {
    const digits = match[0].replace(/\D+$/, "");
    if (digits.replace(/\D/g, "") === wanted) return { start: match.index, end: match.index + digits.length };
  }
  return { start: 0, end: quote.length };
}

const isRange = ({ qualifier }: WholeCorrection): boolean => qualifier === "between" || qualifier === "vague";

function sayingSo(reason: Reason): Claim["reasons"] {
  const only = [reason];
  return { measure: only, qualifier: only, source: only, stance: only, certainty: only, asOf: only };
}
