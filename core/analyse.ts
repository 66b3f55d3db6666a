import type { Claim, Statement } from "./claims/claim";
import { readClaims } from "./claims/read-claims";
import { claimReader } from "./claims/reader";
import { detectLanguage } from "./languages/detect";
import type { Language } from "./languages/language";
import type { Article } from "./page/article";
import { compileGate, type GateReader, scoreTopic } from "./topics/gate";
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
  const matches = knowledge.topics.map((topic) => ({ topic, match: matchTopic(article, topic, knowledge) }));
  const language = knowledge.languages.find((candidate) => candidate.code === article.language);
  const readers = matches
    .filter(({ match }) => match.matched)
    .flatMap(({ topic }) => (language && claimReader(language, topic)) ?? []);
  const read = readers.map((reader) => readClaims(article, reader));
  return {
    article,
    topics: matches.map(({ match }) => match),
    claims: read.flatMap((claims) => claims.claims),
    statements: read.flatMap((claims) => claims.statements),
  };
}

const gates = new WeakMap<Topic, GateReader>();

/** Is the article on `topic`? Judged by headline and text, in whatever language the topic has words for. */
export function matchTopic(article: Pick<Article, "title" | "text">, topic: Topic, knowledge: Knowledge): TopicMatch {
  const boundaries = Object.fromEntries(knowledge.languages.map((language) => [language.code, language.boundaries]));
  const gate = gates.get(topic) ?? compileGate(topic, boundaries);
  gates.set(topic, gate);
  const score = scoreTopic(article, gate);
  return { id: topic.id, matched: score >= gate.threshold, score };
}
