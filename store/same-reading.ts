import type { Analysis } from "../core/analyse";
import type { Claim, Statement } from "../core/claims/claim";
import type { Article } from "../core/page/article";

/** What was read before, to be held against what is read now. */
export interface Reading {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

/** Did a reading bring nothing new: the same text and the same figures and statements? */
export function isSameReading(before: Reading, now: Analysis): boolean {
  return (
    before.article.text === now.article.text &&
    before.article.title === now.article.title &&
    signature(before.claims, claimFields) === signature(now.claims, claimFields) &&
    signature(before.statements, statementFields) === signature(now.statements, statementFields)
  );
}

/**
 * Is this only the head of the text that is stored, as a reader gets it who is no longer logged in? It must not take
 * the place of the whole. A publisher who drops a paragraph leaves more than half.
 */
export function isTeaser(before: Article, now: Article): boolean {
  return (
    now.text.length < before.text.length / 2 && before.text.startsWith(now.text.trimEnd().replace(/(…|\.\.\.)$/, ""))
  );
}

function signature<T>(records: readonly T[], fields: (record: T) => unknown[]): string {
  return JSON.stringify(records.map((record) => JSON.stringify(fields(record))).sort());
}

function claimFields(claim: Claim): unknown[] {
  const {
    measure,
    low,
    best,
    high,
    qualifier,
    unit,
    source,
    via,
    surface,
    stance,
    certainty,
    asOf,
    quote,
    start,
    end,
  } = claim;
  return [measure, low, best, high, qualifier, unit, source, via, surface, stance, certainty, asOf, quote, start, end];
}

function statementFields(statement: Statement): unknown[] {
  const { proposition, source, via, surface, stance, certainty, quote, start, end } = statement;
  return [proposition, source, via, surface, stance, certainty, quote, start, end];
}
