import type { Grammar, ReadyLanguage, ReadyTopicWords } from "../languages/ready-language";
import { compileNumbers } from "../quantities/number-reader";
import { type Entry, Lexicon } from "../text/lexicon";
import { unpackWords } from "../text/word-table";
import type { TopicFrame } from "../topics/topic";
import { dateReaderOf } from "./dates/date-reader";
import { compileParticles } from "./particles";
import type { ClaimReader } from "./reader";

/** The reader for `topic`, which has these words of its own, in a language that was made ready. */
export function readyReader(language: ReadyLanguage, topic: TopicFrame, own: ReadyTopicWords): ClaimReader {
  const names = withSides(unpackWords(language.names), topic.actors);
  const entries = withOwnMeanings([...unpackWords(language.words), ...names], unpackWords(own.words));
  return readerOf(language.grammar, topic, entries, unpackWords(language.dates));
}

/** A reader with these phrases in its lexicon, and these words for dates. */
export function readerOf(
  language: Grammar,
  topic: TopicFrame,
  entries: readonly Entry[],
  dates: readonly Entry[],
): ClaimReader {
  const { particles } = language.claims;
  return {
    language,
    topic,
    lexicon: new Lexicon(entries, particles?.spaced ? "start" : language.boundaries),
    numbers: compileNumbers(language.numbers, language.boundaries),
    dates: dateReaderOf(language.dates, dates, language.boundaries),
    particles: particles ? compileParticles(particles) : null,
  };
}

/** Phrases of a language and a topic's own: what the topic means otherwise ("people" are whom it counts) is its own there. */
export function withOwnMeanings(general: readonly Entry[], own: readonly Entry[]): Entry[] {
  const key = ({ kind, phrase }: Entry): string => `${kind} ${phrase}`;
  const meant = new Set(own.map(key));
  return [...general.filter((entry) => !meant.has(key(entry))), ...own];
}

/** Media that speak for a side are that side's voice. */
export function withSides(names: readonly Entry[], { stateMedia }: TopicFrame["actors"]): Entry[] {
  return names.map((entry) => ({ ...entry, value: stateMedia[entry.value] ?? entry.value }));
}
