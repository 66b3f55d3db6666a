import type { Claim, Statement } from "./claims/claim";
import { type Claims, readClaims } from "./claims/read-claims";
import { claimReader } from "./claims/reader";
import { detectLanguage } from "./languages/detect";
import type { Language } from "./languages/language";
import type { Article } from "./page/article";
import {
  compileGate,
  type GateReader,
  isHeadline,
  mentionsIn,
  scoreTopic,
  standsNear,
  standTogether,
} from "./topics/gate";
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
  const reader = language && (match.matched || isNear) ? claimReader(language, topic) : null;
  const read = reader ? readClaims(article, reader) : NOTHING;
  return { ...read, match: { ...match, matched: isOnTopic(match.matched, read, article, gateOf(topic, knowledge)) } };
}

/** What the words speak for needs a figure, a statement or a headline too; what they leave open, figures that tell. */
function isOnTopic(isLikely: boolean, read: Claims, article: Article, gate: GateReader): boolean {
  if (!isLikely) return tellsOfTopic(read.claims, article, gate);
  return read.claims.length > 0 || read.statements.length > 0 || isHeadline(article.title, gate);
}

/** Mentions of the topic's own and of its war that are no chance any more. */
const SEVERAL = 2;
/** Figures that are no chance where its own is named once only: three are found in one page of another trade, four in none (tests/pages). */
const MANY = 4;

/** Do the figures lie where the topic's own and its war are named? */
function tellsOfTopic(claims: readonly Claim[], { title, text, blocks }: Article, gate: GateReader): boolean {
  const isAmid = ({ start }: Claim): boolean => {
    const block = blocks.find((one) => one.start <= start && start < one.end);
    return block !== undefined && standTogether(text.slice(block.start, block.end), gate);
  };
  if (claims.some(isAmid)) return true;
  const { own, ties } = mentionsIn(`${title}\n${text}`, gate);
  if (own >= 1 && ties >= SEVERAL && claims.length >= MANY) return true;
  return own >= SEVERAL && ties >= SEVERAL && claims.some(({ quote }) => mentionsIn(quote, gate).own > 0);
}

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
