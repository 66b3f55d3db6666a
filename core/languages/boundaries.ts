import type { Boundaries } from "../text/lexicon";

/** How words are bounded, by language: for what needs to know that and nothing else of it. A test holds it to the languages. */
export const BOUNDARIES: Readonly<Record<string, Boundaries>> = {
  de: "word",
  en: "word",
  ru: "word",
  uk: "word",
  pl: "word",
  fr: "word",
  es: "word",
  it: "word",
  ko: "none",
  ja: "none",
  zh: "none",
};
