import { describe, expect, it } from "vitest";
import { dateEntries } from "../../core/claims/dates/date-reader";
import { claimReader, languageEntries, nameEntries } from "../../core/claims/reader";
import { readyReader } from "../../core/claims/ready-reader";
import { followed } from "../../core/followed";
import { knowledge } from "../../core/knowledge";
import type { ReadyLanguage, ReadyTopicWords } from "../../core/languages/ready-language";
import type { Entry } from "../../core/text/lexicon";
import { unpackWords } from "../../core/text/word-table";

const phrasesOf = (entries: readonly Entry[]): string[] => [...new Set(entries.map(({ phrase }) => phrase))].sort();

/** As a page gets it: nothing but what JSON can hold. */
function brought(code: string): ReadyLanguage {
  return JSON.parse(JSON.stringify(knowledge.ready(code)));
}

it("the reader knows every language by its profile, and every topic, before one is brought", () => {
  expect(followed.languages).toEqual(knowledge.languages.map(({ code, profile }) => ({ code, profile })));
  expect(followed.topics).toEqual(knowledge.topics.map(({ words: _, ...frame }) => frame));
});

describe.each(knowledge.languages)("$name as it is brought to a page", (language) => {
  const ready = brought(language.code);

  it("is plain data, and the same after the way", () => {
    expect(ready).toEqual(knowledge.ready(language.code));
  });

  it("has all its words and names", () => {
    expect(phrasesOf(unpackWords(ready.words))).toEqual(phrasesOf(languageEntries(language)));
    expect(phrasesOf(unpackWords(ready.dates))).toEqual(phrasesOf(dateEntries(language.dates)));
    expect(phrasesOf(unpackWords(ready.names))).toEqual(phrasesOf(nameEntries(language)));
    expect(Object.keys(ready.topics)).toEqual(
      knowledge.topics.filter(({ words }) => words[language.code]).map(({ id }) => id),
    );
  });

  it("has no words in a script that only other languages are written in", () => {
    const letters = new Set(phrasesOf(languageEntries(language)).join(""));
    const scripts = [/\p{Script=Hangul}/u, /\p{Script=Cyrillic}/u, /\p{Script=Hiragana}/u];
    const foreign = scripts.filter((script) => ![...letters].some((letter) => script.test(letter)));
    const topics = Object.values(ready.topics).flatMap(({ words, gate }) => [words, gate]);
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.filter((script) => [ready.words, ...topics].some((table) => script.test(table)))).toEqual([]);
  });

  it("finds in a text what the whole language finds", () => {
    for (const topic of knowledge.topics.filter(({ words }) => words[language.code])) {
      const own = ready.topics[topic.id] as ReadyTopicWords;
      const words = [...languageEntries(language), ...nameEntries(language), ...dateEntries(language.dates)];
      const phrases = phrasesOf([...words, ...unpackWords(own.words)]);
      const text = phrases.map((phrase) => phrase.replaceAll("*", "")).join(". ");
      const found = (reader: ReturnType<typeof claimReader>) =>
        [reader?.lexicon, reader?.dates.lexicon]
          .flatMap((one) => one?.scan(text) ?? [])
          .map(({ start, end, kind, value }) => `${start}–${end} ${kind} ${value}`)
          .sort();
      const marks = found(readyReader(ready, topic, own));
      expect(marks.length).toBeGreaterThan(1_000);
      expect(marks).toEqual(found(claimReader(language, topic)));
    }
  });
});
