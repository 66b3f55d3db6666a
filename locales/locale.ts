import { de } from "./de";
import { en } from "./en";
import type { Names } from "./names";
import { namesDe } from "./names-de";
import { namesEn } from "./names-en";
import type { Words } from "./words";

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ["en", "de"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Everything that a screen needs to speak to its reader. */
export interface Locale {
  readonly language: InterfaceLanguage;
  /** BCP 47, for numbers and dates: the reader's own region where it fits the language ("en-GB"). */
  readonly tag: string;
  readonly words: Words;
  readonly names: Names;
}

const LANGUAGES: Readonly<Record<InterfaceLanguage, Pick<Locale, "words" | "names">>> = {
  en: { words: en, names: namesEn },
  de: { words: de, names: namesDe },
};

/** The locale for what the reader chose and what the browser prefers (`navigator.languages`, best first). */
export function localeFor(chosen: "auto" | InterfaceLanguage, preferred: readonly string[]): Locale {
  const language = chosen === "auto" ? firstKnown(preferred) : chosen;
  const tag = preferred.find((candidate) => languageOf(candidate) === language) ?? language;
  return { language, tag, ...LANGUAGES[language] };
}

function firstKnown(preferred: readonly string[]): InterfaceLanguage {
  const codes = preferred.map(languageOf);
  return INTERFACE_LANGUAGES.find((known) => known === codes.find((code) => isKnown(code))) ?? "en";
}

const isKnown = (code: string): boolean => (INTERFACE_LANGUAGES as readonly string[]).includes(code);

const languageOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";
