import type { Language } from "../languages/language";
import { formsOf, type Words } from "../languages/lemma";
import { institutions } from "../people/institutions";
import { media } from "../people/media";
import { namesIn } from "../people/named-actor";
import { compileNumbers, type NumberReader } from "../quantities/number-reader";
import { type Entry, Lexicon } from "../text/lexicon";
import type { Topic, TopicWords } from "../topics/topic";
import { compileDates, type DateReader } from "./dates/date-reader";
import { compileParticles, type ParticleReader } from "./particles";

/** A language and a topic made ready to read claims: every phrase of both in one lexicon. */
export interface ClaimReader {
  readonly language: Language;
  readonly topic: Topic;
  readonly lexicon: Lexicon;
  readonly numbers: NumberReader;
  readonly dates: DateReader;
  /** Null where a noun's part in its sentence shows otherwise. */
  readonly particles: ParticleReader | null;
}

const built = new WeakMap<Topic, Map<string, ClaimReader>>();

/** The reader for `topic` in `language`, built once; null where the topic has no words in that language. */
export function claimReader(language: Language, topic: Topic): ClaimReader | null {
  const words = topic.words[language.code];
  if (!words) return null;
  const ofTopic = built.get(topic) ?? new Map<string, ClaimReader>();
  built.set(topic, ofTopic);
  const reader = ofTopic.get(language.code) ?? compile(language, topic, words);
  ofTopic.set(language.code, reader);
  return reader;
}

/** A reader that knows all phrases but some: to measure what hangs on them. Built anew at each call. */
export function readerWithout(
  language: Language,
  topic: Topic,
  isLeftOut: (entry: Entry) => boolean,
): ClaimReader | null {
  const words = topic.words[language.code];
  return words ? compile(language, topic, words, isLeftOut) : null;
}

function compile(
  language: Language,
  topic: Topic,
  words: TopicWords,
  isLeftOut: (entry: Entry) => boolean = () => false,
): ClaimReader {
  const entries = [...languageEntries(language), ...nameEntries(language, topic), ...topicEntries(words)].filter(
    (entry) => !isLeftOut(entry),
  );
  const { particles } = language.claims;
  return {
    language,
    topic,
    lexicon: new Lexicon(entries, particles?.spaced ? "start" : language.boundaries),
    numbers: compileNumbers(language.numbers, language.boundaries),
    dates: compileDates(language.dates, language.boundaries),
    particles: particles ? compileParticles(particles) : null,
  };
}

function languageEntries(language: Language): Entry[] {
  const { claims, words } = language;
  return [
    ...entriesOf("frame", claims.attribution, false),
    ...entriesOf("verb", words.saying, true),
    ...entriesOf("hedge", claims.hedges, true),
    ...entriesOf("clause", claims.clauses, true),
    ...entriesOf("noun", { ...words.people, ...words.losses, ...words.goods, other: words.otherCounts }, false),
    ...entriesOf("event", { ...words.fighting, ...words.moving, ...words.trading, ...words.beside }, false),
    ...entriesOf("country", words.countries, false),
    ...entriesOf("speaker", words.speakers, false),
    ...entriesOf("institution", words.offices, false),
    ...entriesOf("actor", words.voices, false),
    ...entriesOf("cue", words.cues, true),
  ];
}

/** Media and institutions by name; media that speak for a side are that side's voice. */
function nameEntries(language: Language, { actors }: Topic): Entry[] {
  const names = namesIn(language, [...institutions, ...media]);
  return Object.entries(names).flatMap(([id, phrases]) =>
    entriesOf("actor", { [actors.stateMedia[id] ?? id]: phrases }, false),
  );
}

function topicEntries(words: TopicWords): Entry[] {
  return [
    ...entriesOf("noun", words.nouns, false),
    ...entriesOf("event", words.events, false),
    ...entriesOf("country", words.countries, false),
    ...entriesOf("institution", words.institutions, false),
    ...entriesOf("actor", words.actors, false),
    ...entriesOf("cue", words.cues, true),
  ];
}

/** `apart`: phrases of different values do not compete for their place in a text. */
function entriesOf(kind: string, groups: object = {}, apart: boolean): Entry[] {
  return Object.entries(groups as Record<string, Words>).flatMap(([value, words]) =>
    formsOf(words).map((phrase) => ({ kind, value, phrase, rivals: apart ? `${kind}.${value}` : kind })),
  );
}
