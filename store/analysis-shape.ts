import type { Analysis, TopicMatch } from "../core/analyse";
import type { Certainty, Claim, Reason, Stance, Statement } from "../core/claims/claim";
import type { Article, Block, BlockKind } from "../core/page/article";
import { withoutSecrets } from "../core/page/secrets";
import { currentId } from "../core/people/renamed";
import type { Qualifier } from "../core/quantities/quantity";
import {
  amount,
  flag,
  list,
  offset,
  oneOf,
  optional,
  orNull,
  parse,
  record,
  type Shape,
  text,
  Unfit,
  word,
} from "./shape";

/** What no real article reaches. More is not an article, and must not fill the disk. */
const LONGEST = {
  address: 4_000,
  name: 300,
  line: 2_000,
  sentence: 200_000,
  article: 2_000_000,
  blocks: 50_000,
  claims: 5_000,
  topics: 100,
  reasons: 50,
  via: 10,
} as const;

const name = text(LONGEST.name);
/** Ids of topics, measures and propositions, and units: never words of a page. */
const term = word(LONGEST.name);
const line = text(LONGEST.line);

/** An http or https address, without its secrets. "javascript:" and the like are no addresses of articles. */
export const webAddress: Shape<string> = (value) => {
  const address = text(LONGEST.address)(value);
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return text(LONGEST.address)(withoutSecrets(address));
  throw new Unfit("a web address");
};

/** "2024", "2025-04", "2025-04-28" or a date-time with or without offset. */
export const isoDate: Shape<string> = (value) => {
  const date = text(40)(value);
  if (/^\d{4}(-\d\d(-\d\d([T ][\d:.,+\-Z]{1,28})?)?)?$/.test(date)) return date;
  throw new Unfit("an ISO date");
};

const BLOCK_KINDS: readonly BlockKind[] = ["paragraph", "heading", "item", "row", "caption", "quotation"];
const QUALIFIERS: readonly Qualifier[] = [
  ...(["exactly", "about", "atLeast", "moreThan", "atMost", "lessThan", "nearly", "between", "vague"] as const),
];
const STANCES: readonly Stance[] = ["asserts", "confirms", "denies", "doubts"];
const CERTAINTIES: readonly Certainty[] = ["stated", "estimated", "alleged"];

const blockShape: Shape<Block> = record({
  start: offset,
  end: offset,
  kind: oneOf(...BLOCK_KINDS),
  entry: optional(offset),
  publishedAt: optional(orNull(isoDate)),
});

export const articleShape: Shape<Article> = record({
  url: webAddress,
  canonicalUrl: orNull(webAddress),
  title: line,
  byline: orNull(line),
  publisher: orNull(line),
  publishedAt: orNull(isoDate),
  modifiedAt: orNull(isoDate),
  language: orNull(text(20)),
  text: text(LONGEST.article),
  blocks: list(blockShape, LONGEST.blocks),
});

const reasons: Shape<Reason[]> = list(record({ rule: name, start: offset, end: offset }), LONGEST.reasons);

/** Backups of older versions hold ids that have been renamed since. */
const actor: Shape<string> = (value) => currentId(name(value));
const attribution = { source: actor, via: list(actor, LONGEST.via), surface: orNull(line) };
const spoken = { stance: oneOf(...STANCES), certainty: oneOf(...CERTAINTIES), quote: text(LONGEST.sentence) };
const place = { start: offset, end: offset };

export const claimFields = {
  ...attribution,
  ...spoken,
  ...place,
  measure: term,
  unit: term,
  qualifier: oneOf(...QUALIFIERS),
  low: orNull(amount()),
  best: orNull(amount()),
  high: orNull(amount()),
  asOf: orNull(isoDate),
  reasons: record({
    measure: reasons,
    qualifier: reasons,
    source: reasons,
    stance: reasons,
    certainty: reasons,
    asOf: reasons,
  }),
};

export const claimShape: Shape<Claim> = record(claimFields);

export const statementFields = {
  ...attribution,
  ...spoken,
  ...place,
  proposition: term,
  reasons: record({ proposition: reasons, source: reasons, stance: reasons, certainty: reasons }),
};

const statementShape: Shape<Statement> = record(statementFields);

export const topicsShape: Shape<TopicMatch[]> = list(
  record({ id: term, matched: flag, score: amount(1) }),
  LONGEST.topics,
);

const fields: Shape<Analysis> = record({
  article: articleShape,
  topics: topicsShape,
  claims: list(claimShape, LONGEST.claims),
  statements: list(statementShape, LONGEST.claims),
});

/** A whole reading of a web page; offsets stay within the text. */
export const analysisShape: Shape<Analysis> = (value) => {
  const analysis = fields(value);
  const { text: body, blocks } = analysis.article;
  for (const { start, end } of [...blocks, ...analysis.claims, ...analysis.statements]) {
    if (start > end || end > body.length) throw new Unfit("a place within the text");
  }
  return analysis;
};

/** The value as a reading, or null where it is none. */
export function parseAnalysis(value: unknown): Analysis | null {
  return parse(analysisShape, value);
}
