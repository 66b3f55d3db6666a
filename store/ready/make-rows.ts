import { PUBLISHER, UNNAMED } from "../../core/claims/claim";
import { isRefusal } from "../../core/comparison/comparable";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { figureValue } from "../../core/comparison/figures";
import { originOf } from "../../core/comparison/origins";
import { periodOf } from "../../core/comparison/period";
import { sentenceKey } from "../../core/comparison/reuse";
import { houseOf } from "../../core/houses";
import type { Bounds } from "../../core/quantities/quantity";
import type { ClaimInArticle } from "../in-article";
import type { ArticleRecord } from "../records";
import { facet, shortKey } from "./keys";
import type { EntryRow, FigureRow } from "./rows";

/** What is kept ready of one article. */
export interface RowsOfArticle {
  readonly entry: EntryRow | null;
  readonly figures: readonly FigureRow[];
}

export const NO_ROWS: RowsOfArticle = { entry: null, figures: [] };

/** All that the rows of an article are made from. `claims`: those that hold now, without those that were rejected. */
export interface ShownArticle {
  readonly article: ArticleRecord;
  readonly claims: readonly ClaimInArticle[];
  readonly statements: number;
  readonly tags: readonly string[];
  /** See sieve.ts. */
  readonly searched: string;
}

export function rowsOf(shown: ShownArticle): RowsOfArticle {
  return { entry: entryOf(shown), figures: shown.claims.map(figureOf) };
}

/** A row as the comparison sees it. */
export function comparedRow(row: FigureRow): ComparedClaim {
  return { ...row, house: houseOf(row.site) };
}

function figureOf({ claim, article }: ClaimInArticle): FigureRow {
  const { id, identity, articleId, measure, low, best, high, qualifier, unit, source, stance, asOf, quote } = claim;
  const { outlet, site } = publisherOf(article);
  const origin = originOf({ source, outlet, house: houseOf(site), articleId });
  return {
    ...{
      id,
      identity,
      articleId,
      measure,
      low,
      best,
      high,
      qualifier,
      unit,
      source,
      stance,
      asOf,
      quote,
      outlet,
      site,
    },
    ...{ origin, voice: origin, ...sentenceOf(source, quote), figure: figureKey(claim) },
    ...{ age: ageOf(article), ago: agoOf(asOf, article.date), less: -(figureValue(claim) ?? 0) },
    ...(isRefusal(claim) && { refusal: 1 as const }),
  };
}

function sentenceOf(source: string, quote: string): { sentence?: string } {
  const key = source === PUBLISHER || source === UNNAMED ? sentenceKey(quote) : null;
  return key === null ? {} : { sentence: shortKey(key) };
}

/** The same for two figures exactly where `isSameFigure` says that they are the same. */
export function figureKey({ low, best, high }: Bounds): string {
  return best === null ? `${low}–${high}` : String(best);
}

const publisherOf = ({ publisher, site }: ArticleRecord) => ({ outlet: publisher ?? site, site });

/** Articles have an ISO date-time, whatever wrote them; one that cannot be read is the oldest. */
const ageOf = ({ date }: ArticleRecord): number => -(Date.parse(date) || 0);

/** Of a day in the as-of precision ("2025-04-28", "2025-04", "2024"), or of the article's date. */
export function agoOf(asOf: string | null, date: string): number {
  const period = periodOf(asOf) ?? periodOf(date);
  return period ? -period.from : 0;
}

function entryOf({ article, claims, statements, tags, searched }: ShownArticle): EntryRow {
  const { id, topics, language, site } = article;
  const { outlet } = publisherOf(article);
  const facets = [
    ...topics.map((topic) => facet("topic", topic)),
    ...claims.flatMap(({ claim: { measure, source } }) => [
      facet("measure", measure),
      facet("source", source),
      facet("both", measure, source),
    ]),
    ...(outlet === null ? [] : [facet("outlet", outlet)]),
    ...(language === null ? [] : [facet("language", language)]),
    ...tags.map((tag) => facet("tag", tag)),
  ];
  const counts = { figures: claims.length, statements, searched: shortKey(searched) };
  return { articleId: id, age: ageOf(article), site, facets: [...new Set(facets)], ...counts };
}
