import type { Claim, Statement } from "./claims/claim";
import { type Claims, readClaims } from "./claims/read-claims";
import { claimReader } from "./claims/reader";
import { detectLanguage } from "./languages/detect";
import type { Language } from "./languages/language";
import type { Article } from "./page/article";
import { compileGate, type GateReader, isHeadline, scoreTopic, standsNear } from "./topics/gate";
import type { Topic } from "./topics/topic";

/** What is followed and what can be read. */
export interface Knowledge {
  readonly languages: readonly Language[];
  readonly topics: readonly Topic[];
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
  const article = {
    ...page,
    language: detectLanguage(page.text, page.language, knowledge.languages).code ?? page.language,
  };
  const language = knowledge.languages.find((candidate) => candidate.code === article.language);
  const read = knowledge.topics.map((topic) => readTopic(article, topic, language, knowledge));
  const onTopic = read.filter(({ match }) => match.matched);
  return {
    article,
    topics: read.map(({ match }) => match),
    claims: onTopic.flatMap(({ claims }) => claims),
    statements: onTopic.flatMap(({ statements }) => statements),
  };
}

/** What an article says on a topic, and whether it is on it. */
interface TopicReading extends Claims {
  readonly match: TopicMatch;
}

const NOTHING: Claims = { claims: [], statements: [] };

/** An article that only stands near the topic is on it if what can be read in it is. */
function readTopic(article: Article, topic: Topic, language: Language | undefined, knowledge: Knowledge): TopicReading {
  const { isNear, ...match } = matchTopic(article, topic, knowledge);
  const reader = language && isNear ? claimReader(language, topic) : null;
  const read = reader ? readClaims(article, reader) : NOTHING;
  const told = read.claims.length + read.statements.length;
  const enough = match.matched
    ? told > 0 || isHeadline(article.title, gateOf(topic, knowledge))
    : told >= (match.score > 0 ? SEVERAL : MANY);
  return { ...read, match: { ...match, matched: enough } };
}

/**
 * Figures and statements that are no chance, where a passage names all that the topic is about and where none does. Of 105
 * articles that only stand near the topic and tell so much, 94 are on it; of 57 that tell less, 27 (tests/languages/passages).
 */
const SEVERAL = 2;
const MANY = 4;

const gates = new WeakMap<Topic, GateReader>();

/** Is the article on `topic`, or near it? Judged by headline and text, in whatever language the topic has words for. */
export function matchTopic(
  article: Pick<Article, "title" | "text">,
  topic: Topic,
  knowledge: Knowledge,
): TopicMatch & { readonly isNear: boolean } {
  const gate = gateOf(topic, knowledge);
  const score = scoreTopic(article, gate);
  const matched = score >= gate.threshold;
  return { id: topic.id, matched, score, isNear: matched || standsNear(article, gate) };
}

function gateOf(topic: Topic, { languages }: Knowledge): GateReader {
  const boundaries = Object.fromEntries(languages.map((language) => [language.code, language.boundaries]));
  const gate = gates.get(topic) ?? compileGate(topic, boundaries);
  gates.set(topic, gate);
  return gate;
}
