import type { Claim, Statement } from "./claims/claim";
import { type Claims, readClaims } from "./claims/read-claims";
import type { ClaimReader } from "./claims/reader";
import { readyReader } from "./claims/ready-reader";
import { detectLanguage, type Recognisable } from "./languages/detect";
import type { ReadyLanguage, ReadyTopicWords } from "./languages/ready-language";
import type { Article } from "./page/article";
import { unpackWords } from "./text/word-table";
import { type GateReader, gateOf, isHeadline, scoreTopic, standsNear } from "./topics/gate";
import type { TopicFrame } from "./topics/topic";

/** What is followed and what can be read. */
export interface Knowledge {
  /** Every language that can be told from others. */
  readonly languages: readonly Recognisable[];
  readonly topics: readonly TopicFrame[];
  /** The language of this code, made ready; null where it cannot be read. */
  readonly ready: (code: string) => ReadyLanguage | null;
}

export interface TopicMatch {
  readonly id: string;
  readonly matched: boolean;
  /** 0…1. */
  readonly score: number;
}

/** One article's record, as in the codebook. */
export interface Analysis {
  readonly article: Article;
  readonly topics: readonly TopicMatch[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

/** page ── article ── topic? ── sentences ── quantities ── claims: one call a stage. The page stage has made the article. */
export function analyse(page: Article, knowledge: Knowledge): Analysis {
  const article = { ...page, language: languageOf(page, knowledge.languages) };
  const language = article.language === null ? null : knowledge.ready(article.language);
  const read = knowledge.topics.map((topic) => readTopic(article, topic, language));
  const onTopic = read.filter(({ match }) => match.matched);
  return {
    article,
    topics: read.map(({ match }) => match),
    claims: onTopic.flatMap(({ claims }) => claims),
    statements: onTopic.flatMap(({ statements }) => statements),
  };
}

/** What an article is written in: one of `languages`, or what the page says of itself. */
export function languageOf({ text, language }: Pick<Article, "text" | "language">, languages: readonly Recognisable[]) {
  return detectLanguage(text, language, languages).code ?? language;
}

/** What an article says on a topic, and whether it is on it. */
interface TopicReading extends Claims {
  readonly match: TopicMatch;
}

const NOTHING: Claims = { claims: [], statements: [] };

/** An article that only stands near the topic is on it if what can be read in it is. */
function readTopic(article: Article, topic: TopicFrame, language: ReadyLanguage | null): TopicReading {
  const reader = language && topicReader(language, topic);
  if (!reader) return { ...NOTHING, match: { id: topic.id, matched: false, score: 0 } };
  const { gate } = reader;
  const score = scoreTopic(article, gate);
  const isLikely = score >= gate.threshold;
  const read = isLikely || standsNear(article, gate) ? readClaims(article, reader.claims()) : NOTHING;
  const told = read.claims.length + read.statements.length;
  const isTold = told >= (score > 0 ? SEVERAL : MANY);
  const matched = isLikely ? told > 0 || (!topic.gate.mustTell && isHeadline(article.title, gate)) : isTold;
  return { ...read, match: { id: topic.id, matched, score } };
}

/**
 * Figures and statements that are no chance, where a passage names all that the topic is about and where none does. Of 105
 * articles that only stand near the topic and tell so much, 94 are on it; of 57 that tell less, 27 (tests/languages/passages).
 */
const SEVERAL = 2;
const MANY = 4;

/** A topic in one language, ready to be looked for and read. */
interface TopicReader {
  readonly gate: GateReader;
  /** Built when something is to be read: most pages that are asked about are of other matters. */
  readonly claims: () => ClaimReader;
}

/** By the topic itself, not its id: one with other weights is read otherwise. */
const readers = new WeakMap<ReadyLanguage, WeakMap<TopicFrame, TopicReader>>();

/** Built once; null where the topic has no words in the language. */
function topicReader(language: ReadyLanguage, topic: TopicFrame): TopicReader | null {
  const words = language.topics[topic.id];
  if (!words) return null;
  const ofLanguage = readers.get(language) ?? new WeakMap<TopicFrame, TopicReader>();
  readers.set(language, ofLanguage);
  const reader = ofLanguage.get(topic) ?? newTopicReader(language, topic, words);
  ofLanguage.set(topic, reader);
  return reader;
}

function newTopicReader(language: ReadyLanguage, topic: TopicFrame, words: ReadyTopicWords): TopicReader {
  let claims: ClaimReader | null = null;
  return {
    gate: gateOf(topic, unpackWords(words.gate), language.grammar.boundaries),
    claims: () => {
      claims ??= readyReader(language, topic, words);
      return claims;
    },
  };
}
