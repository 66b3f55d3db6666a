import { lowerFold } from "./fold";

/** Accents of Latin letters and what Cyrillic and Greek put on theirs; Japanese voicing marks are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Nothing in such a text has an accent, another width or a compatible form. */
const PLAIN = /^\p{ASCII}*$/u;

/**
 * A text as it is searched: letter case, accents, full-width and half-width letters, and letters that are put together
 * or taken apart make no difference ("Müller" and "muller", "Ｋ" and "k", "ガ" in one width and the other).
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return lowerFold(text.normalize("NFKD").replace(ACCENTS, "").normalize("NFC"));
}

/**
 * What must all be found. Languages without spaces between words need nothing else: every part of a text is looked
 * for, whole words or not.
 */
export function wordsOf(search: string): string[] {
  return foldForSearch(search)
    .split(/\s+/)
    .filter((word) => word !== "");
}
