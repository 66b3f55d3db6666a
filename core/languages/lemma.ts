import type { Phrases } from "./claim-words";

/** A word as a dictionary has it, with the forms in which texts have it (`xx/inflect.ts` makes them). */
export interface Lemma {
  /** "bekräftigen", "angeben". */
  readonly lemma: string;
  /** Each as `core/text/lexicon.ts` writes phrases: "bekräftigt", "gibt … an". */
  readonly forms: Phrases;
}

/** Words of one meaning: lemmas, and phrases that have no other form. */
export type Words = readonly (string | Lemma)[];

/** Every phrase of a list of words, each once. */
export function formsOf(words: Words): Phrases {
  return [...new Set(words.flatMap((word) => (typeof word === "string" ? word : word.forms)))];
}
