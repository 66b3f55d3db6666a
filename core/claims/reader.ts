import type { Language } from "../languages/language";
import { formsOf, type Words } from "../languages/lemma";
import type { Grammar } from "../languages/ready-language";
import { institutions } from "../people/institutions";
import { media } from "../people/media";
import { namesIn } from "../people/named-actor";
import type { NumberReader } from "../quantities/number-reader";
import type { Entry, Lexicon } from "../text/lexicon";
import type { Topic, TopicFrame, TopicWords } from "../topics/topic";
import { type DateReader, dateEntries } from "./dates/date-reader";
import type { ParticleReader } from "./particles";
import { readerOf, withOwnMeanings, withSides } from "./ready-reader";

/** A language and a topic made ready to read claims: every phrase of both in one lexicon. */
export interface ClaimReader {
  readonly language: Grammar;
  readonly topic: TopicFrame;
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
  const names = withSides(nameEntries(language), topic.actors);
  const entries = withOwnMeanings([...languageEntries(language), ...names], topicEntries(words));
  return readerOf(
    language,
    topic,
    entries.filter((entry) => !isLeftOut(entry)),
    dateEntries(language.dates),
  );
}

/** The words of a language, whatever the topic. */
export function languageEntries(language: Language): Entry[] {
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
    ...entriesOf("little", words.little, true),
  ];
}

/** Media and institutions by name, each under its id. */
export function nameEntries(language: Language): Entry[] {
  return entriesOf("actor", namesIn(language, [...institutions, ...media]), false);
}

/** A topic's own words in one language. */
export function topicEntries(words: TopicWords): Entry[] {
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
