import { type Messages, type Words, wordsOf } from "./words";

/** Everything that a screen needs to speak to its reader. */
export interface Locale {
  readonly language: InterfaceLanguage;
  /** BCP 47, for numbers and dates: the reader's own region where it fits the language ("en-GB"). */
  readonly tag: string;
  readonly words: Words;
}

/** The languages of the interface, each in a file of its own, of which a page loads the one that it speaks. */
const LANGUAGES = {
  en: () => import("./messages/en").then(({ en }) => en),
  de: () => import("./messages/de").then(({ de }) => de),
  fr: () => import("./messages/fr").then(({ fr }) => fr),
  es: () => import("./messages/es").then(({ es }) => es),
  ru: () => import("./messages/ru").then(({ ru }) => ru),
  uk: () => import("./messages/uk").then(({ uk }) => uk),
  ko: () => import("./messages/ko").then(({ ko }) => ko),
} as const satisfies Readonly<Record<string, () => Promise<Messages>>>;

export type InterfaceLanguage = keyof typeof LANGUAGES;
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES) as readonly InterfaceLanguage[];

/** What a language's file has. */
export const loadMessages = (language: InterfaceLanguage): Promise<Messages> => LANGUAGES[language]();

/** The locale for what the reader chose and what the browser prefers (BCP 47, best first). */
export async function loadLocale(chosen: "auto" | InterfaceLanguage, preferred: readonly string[]): Promise<Locale> {
  const language = chosen === "auto" ? firstKnown(preferred) : chosen;
  const fitting = preferred.filter((tag) => languageOf(tag) === language);
  const tag = fitting.find((candidate) => candidate.includes("-")) ?? fitting[0] ?? language;
  return { language, tag, words: wordsOf(await loadMessages(language), tag) };
}

function firstKnown(preferred: readonly string[]): InterfaceLanguage {
  const codes = preferred.map(languageOf);
  return codes.find((code): code is InterfaceLanguage => Object.hasOwn(LANGUAGES, code)) ?? "en";
}

const languageOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";
