import { openKey } from "../addresses";
import { articleShape, claimFields, claimShape, isoDate, statementFields, webAddress } from "../analysis-shape";
import type {
  ArticleRecord,
  ClaimRecord,
  ComparisonRecord,
  Correction,
  FrozenClaim,
  NoteRecord,
  ReviewRecord,
  StatementRecord,
  VersionRecord,
} from "../records";
import { identifier, list, offset, oneOf, optional, orNull, record, type Shape, text, Unfit, word } from "../shape";
import type { TableName } from "./format";

/** Each kind of record, by its table. */
export interface Records {
  readonly articles: ArticleRecord;
  readonly versions: VersionRecord;
  readonly claims: ClaimRecord;
  readonly statements: StatementRecord;
  readonly reviews: ReviewRecord;
  readonly notes: NoteRecord;
  readonly comparisons: ComparisonRecord;
}

const MANY = 10_000;

const id = identifier;
const line = text(4_000);
/** What a reader wrote. */
const words = text(1_000_000);
/** On an article, in UTF-16 code units: notes of several machines become one. */
export const LONGEST_NOTE = 10_000_000;
const moment: Shape<string> = isoDate;
/** What was deleted is in no backup. */
const notDeleted: Shape<null> = (value) => {
  if (value === null) return null;
  throw new Unfit("a record that was not deleted");
};

const key: Shape<string> = (value) => openKey(line(value));

const articles: Shape<ArticleRecord> = record({
  id,
  key,
  keys: list(key, MANY),
  urls: list(webAddress, MANY),
  site: line,
  title: line,
  byline: orNull(line),
  publisher: orNull(line),
  publishedAt: orNull(isoDate),
  modifiedAt: orNull(isoDate),
  language: orNull(text(20)),
  topics: list(word(300), MANY),
  date: text(40),
  firstReadAt: moment,
  lastReadAt: moment,
  versionId: id,
  deletedAt: notDeleted,
});

const versions: Shape<VersionRecord> = record({
  id,
  articleId: id,
  readAt: moment,
  programVersion: line,
  article: articleShape,
});

const origin = { id, articleId: id, versionId: id, topic: word(300) };

const claims: Shape<ClaimRecord> = record({
  ...claimFields,
  ...origin,
  unit: words,
  identity: id,
  by: oneOf("program", "reader"),
});

const statements: Shape<StatementRecord> = record({ ...statementFields, ...origin });

const correction: Shape<Correction> = record({
  measure: optional(claimFields.measure),
  low: optional(claimFields.low),
  best: optional(claimFields.best),
  high: optional(claimFields.high),
  qualifier: optional(claimFields.qualifier),
  unit: optional(words),
  source: optional(words),
  via: optional(claimFields.via),
  stance: optional(claimFields.stance),
  certainty: optional(claimFields.certainty),
  asOf: optional(claimFields.asOf),
});

const reviews: Shape<ReviewRecord> = record({
  identity: id,
  articleId: id,
  verdict: orNull(oneOf("confirmed", "corrected", "rejected")),
  correction: orNull(correction),
  reliability: oneOf("A", "B", "C", "D", "E", "F"),
  credibility: oneOf(1, 2, 3, 4, 5, 6),
  note: words,
  machine: claimShape,
  changedAt: moment,
});

const notes: Shape<NoteRecord> = record({
  articleId: id,
  note: text(LONGEST_NOTE),
  tags: list(words, MANY),
  changedAt: moment,
});

const frozen: Shape<FrozenClaim> = record({
  identity: id,
  articleId: id,
  claim: record({
    ...claimFields,
    byReader: optional(oneOf("corrected", "added")),
    readAs: optional(claimShape),
  }),
  title: line,
  publisher: orNull(line),
  publishedAt: orNull(isoDate),
  url: (value) => (value === "" ? "" : webAddress(value)),
  readAt: moment,
  language: optional(orNull(text(20))),
});

const comparisons: Shape<ComparisonRecord> = record({
  id,
  name: words,
  question: words,
  note: words,
  filters: record({
    measures: list(word(300), MANY),
    sources: list(line, MANY),
    from: orNull(isoDate),
    to: orNull(isoDate),
    identities: list(id, 1_000_000),
  }),
  frozen: list(frozen, 1_000_000),
  forgotten: offset,
  frozenAt: optional(moment),
  createdAt: moment,
  changedAt: moment,
  deletedAt: notDeleted,
});

const SHAPES: { readonly [T in TableName]: Shape<Records[T]> } = {
  articles,
  versions,
  claims,
  statements,
  reviews,
  notes,
  comparisons,
};

/** A record of a backup, made anew; null where it is not one of this table, or says more than one of it can. */
export function parseRecord<T extends TableName>(table: T, value: unknown): Records[T] | null {
  try {
    const made = SHAPES[table](value);
    return isWhole(value, made) ? made : null;
  } catch {
    return null;
  }
}

/** Has `made` every field that was `given`? The depth is that of the shape and no deeper. */
function isWhole(given: unknown, made: unknown): boolean {
  if (typeof made !== "object" || made === null) return true;
  const fields = Object.entries(made);
  return (
    Object.keys(given as object).length === fields.length &&
    fields.every(([name, value]) => isWhole((given as Record<string, unknown>)[name], value))
  );
}
