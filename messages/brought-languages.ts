import type { ReadyLanguage } from "../core/languages/ready-language";

/** Where a language's file puts what it brings: in the world of the scripts that run beside it, which no page can see. */
interface Brought {
  saysWhoLanguages?: Record<string, ReadyLanguage>;
}

/** The file of a language in the extension; the build makes it. */
export const languageFile = (code: string) => `/languages/${code}.js` as const;

/** What a language's file holds. It must end in nothing: the browser sends what a script ends in back to the background. */
export function languageScript(language: ReadyLanguage): string {
  const code = JSON.stringify(language.grammar.code);
  return `(globalThis.saysWhoLanguages ??= {})[${code}] = ${JSON.stringify(language)};\nvoid 0;\n`;
}

/** The language of this code, if its file has run here. */
export function broughtLanguage(code: string): ReadyLanguage | null {
  return (globalThis as Brought).saysWhoLanguages?.[code] ?? null;
}
