import { type Claims, readClaims } from "../../core/claims/read-claims";
import { claimReader, readerWithout } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Language } from "../../core/languages/language";
import type { Mark } from "../../core/text/lexicon";
import type { Topic } from "../../core/topics/topic";
import type { Case } from "./sets";

/** A phrase with its meaning, as it is listed: "verb.say: beziffert". */
const nameOf = ({ kind, value, phrase }: Mark): string => `${kind}.${value}: ${phrase}`;

/** In how many articles of its language each phrase stands, by language. */
export function usesOf(cases: readonly Case[], topic: Topic): Map<string, Map<string, number>> {
  const uses = new Map<string, Map<string, number>>();
  for (const { article } of cases) {
    const language = languageOf(article.language);
    if (!language) continue;
    const counts = uses.get(language.code) ?? new Map<string, number>();
    uses.set(language.code, counts);
    for (const name of namesIn(article.text, language, topic)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return uses;
}

/** Reads an article without the phrases that no other article has: what is read so is read with the language's words. */
export function readHidden(one: Case, topic: Topic, uses: ReadonlyMap<string, ReadonlyMap<string, number>>): Claims {
  const language = languageOf(one.article.language);
  if (!language) return { claims: [], statements: [] };
  const counts = uses.get(language.code);
  const only = namesIn(one.article.text, language, topic).filter((name) => counts?.get(name) === 1);
  const hidden = new Set(only);
  const reader = readerWithout(language, topic, (entry) => hidden.has(nameOf({ ...entry, start: 0, end: 0 })));
  return reader ? readClaims(one.article, reader) : { claims: [], statements: [] };
}

function namesIn(text: string, language: Language, topic: Topic): string[] {
  const marks = claimReader(language, topic)?.lexicon.scan(text) ?? [];
  return [...new Set(marks.map(nameOf))];
}

const languageOf = (code: string | null): Language | undefined =>
  knowledge.languages.find((language) => language.code === code);
