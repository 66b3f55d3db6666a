import { type Analysis, analyse, languageOf } from "../core/analyse";
import { followed } from "../core/followed";
import type { ReadyLanguage } from "../core/languages/ready-language";
import type { Article } from "../core/page/article";
import { broughtLanguage } from "./brought-languages";

/** Has the file of a language run where this code runs. */
type Bring = (code: string) => Promise<unknown>;

/** Reads an article with its own language and no other: where that is not here yet, it is brought. */
export async function analyseHere(article: Article, bring: Bring): Promise<Analysis> {
  const code = languageOf(article, followed.languages);
  const canBeRead = followed.languages.some((language) => language.code === code);
  const language = code !== null && canBeRead ? await languageHere(code, bring) : null;
  return analyse(article, { ...followed, ready: () => language });
}

/** Throws where it does not come: without its words an article would seem to say nothing. */
async function languageHere(code: string, bring: Bring): Promise<ReadyLanguage> {
  if (!broughtLanguage(code)) await bring(code);
  const language = broughtLanguage(code);
  if (!language) throw new Error(`the language ${code} was not brought`);
  return language;
}
