import { describe, expect, it } from "vitest";
import { knowledge } from "../../core/knowledge";
import type { Language } from "../../core/languages/language";
import { formsOf, type Words } from "../../core/languages/lemma";
import type { WordClasses } from "../../core/languages/word-classes";

type Classes = Omit<WordClasses, "home" | "otherCounts">;

const CLASSES: readonly (keyof Classes)[] = [
  ...(["saying", "people", "losses", "goods", "fighting", "moving", "trading"] as const),
  ...(["beside", "countries", "speakers", "offices", "voices", "cues", "little"] as const),
];

/**
 * The lemmas that a class may not fall under in any language. Raise them as the classes are filled; what they are
 * measured by stands in `lemmasIn`.
 */
const FLOORS: Readonly<Record<keyof Classes, number>> = {
  saying: 60,
  people: 25,
  losses: 20,
  goods: 17,
  fighting: 50,
  moving: 60,
  trading: 40,
  beside: 10,
  countries: 25,
  speakers: 12,
  offices: 69,
  voices: 20,
  cues: 113,
  little: 190,
};

/** A language may have a third of the lemmas that the one in the middle has: fewer, and it lags behind. */
const LAG = 3;

const wordsIn = (language: Language, name: keyof Classes): Words =>
  Object.values(language.words[name] as Readonly<Record<string, Words>>).flat();

/**
 * How many lemmas a class has. Phrases that begin with the same five letters are taken for forms of one word as long as
 * they are listed one by one; where words are not parted by spaces each is one.
 */
function lemmasIn(language: Language, name: keyof Classes): number {
  const begins = (phrase: string): string => (language.boundaries === "word" ? phrase.slice(0, 5) : phrase);
  const keys = wordsIn(language, name).map((word) => (typeof word === "string" ? begins(word) : word.lemma));
  return new Set(keys.map((key) => key.toLowerCase())).size;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe.each(CLASSES)("the class %s", (name) => {
  const counted = knowledge.languages.map((language) => ({ code: language.code, lemmas: lemmasIn(language, name) }));

  it("has its floor of lemmas in every language, and no language lags behind", () => {
    const least = Math.max(FLOORS[name], Math.ceil(median(counted.map(({ lemmas }) => lemmas)) / LAG));
    expect(counted.filter(({ lemmas }) => lemmas < least).map((one) => ({ ...one, least }))).toEqual([]);
  });

  it("holds no empty list of a concept and no phrase twice in one", () => {
    const faults = knowledge.languages.flatMap(({ code, words }) =>
      Object.entries(words[name] as Readonly<Record<string, Words>>).flatMap(([concept, list]) => {
        const forms = list.flatMap((word) => (typeof word === "string" ? word : word.lemma));
        const twice = forms.filter((form, i) => forms.indexOf(form) !== i);
        return formsOf(list).length === 0 || twice.length > 0
          ? [`${code} ${name}.${concept}: ${twice.join(", ")}`]
          : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});

/** "noun.soldier: troops", for each phrase of each concept. */
function meanings(kinds: Readonly<Record<string, object>>): string[] {
  return Object.entries(kinds).flatMap(([kind, concepts]) =>
    Object.entries(concepts as Record<string, Words>).flatMap(([concept, words]) =>
      formsOf(words).map((phrase) => `${kind}.${concept}: ${phrase}`),
    ),
  );
}

describe("a topic holds its own words only", () => {
  it.each(knowledge.languages)("none of them is one of $name with the same meaning", ({ code, words }) => {
    const nouns = { ...words.people, ...words.losses, ...words.goods, other: words.otherCounts };
    const events = { ...words.fighting, ...words.moving, ...words.trading, ...words.beside };
    const general = { nouns, events, countries: words.countries, institutions: words.offices, cues: words.cues };
    const known = new Set(meanings(general));
    for (const topic of knowledge.topics) {
      const { nouns = {}, events = {}, countries = {}, institutions = {}, cues = {} } = topic.words[code] ?? {};
      const own = meanings({ nouns, events, countries, institutions, cues });
      expect([topic.id, own.filter((meaning) => known.has(meaning))]).toEqual([topic.id, []]);
    }
  });
});
