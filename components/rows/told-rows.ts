import type { MarkedClaim } from "../../core/claims/claim";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { groupEchoes } from "../../core/comparison/echoes";
import { originOf } from "../../core/comparison/origins";

/** A figure as one article tells it. */
export interface ToldClaim {
  readonly claim: ComparedClaim & MarkedClaim;
  /** Does the article say it that the others are set beside? */
  readonly isOwn: boolean;
  /** Leads to its sentence and its article; null where a press on the row does. */
  readonly href: string | null;
}

/** A figure of one origin, told in one article or more: a row. */
export interface ToldRow {
  /** Where it is told: in the article's own words, else where it was told first. */
  readonly told: ToldClaim;
  /** Who says it; rows of one origin stand together. */
  readonly origin: string;
  /** In how many articles it stands. */
  readonly articles: number;
  /** Does a verdict speak of it? */
  readonly isSpokenOf: boolean;
}

/**
 * The rows of a chart, by who says so: the article's own first, then whom a verdict speaks of, then the latest. Of one
 * origin the article's own figure comes first, then the latest. `spokenOf`: ids of claims.
 */
export function rowsOf(told: readonly ToldClaim[], spokenOf: ReadonlySet<string>): ToldRow[] {
  const rows = groupEchoes(told, ({ claim }) => claim).map((group) => rowOf(group, spokenOf));
  const byOrigin = Map.groupBy(rows.toSorted(byWeight), ({ origin }) => origin);
  return [...byOrigin.values()].flat();
}

function rowOf(group: readonly ToldClaim[], spokenOf: ReadonlySet<string>): ToldRow {
  const own = group.find(({ isOwn }) => isOwn);
  const told = own ?? earliest(group);
  return {
    told,
    origin: originOf(told.claim),
    articles: new Set(group.map(({ claim }) => claim.articleId)).size,
    isSpokenOf: group.some(({ claim }) => spokenOf.has(claim.id)),
  };
}

/** Of several that are handed over newest first, the last. */
function earliest(group: readonly ToldClaim[]): ToldClaim {
  const last = group.at(-1);
  if (!last) throw new Error("nobody told it");
  return last;
}

function byWeight(one: ToldRow, other: ToldRow): number {
  return weight(other) - weight(one) || dayOf(other).localeCompare(dayOf(one));
}

const weight = ({ told, isSpokenOf }: ToldRow): number => (told.isOwn ? 2 : isSpokenOf ? 1 : 0);

/** A figure without a date comes last. */
const dayOf = ({ told }: ToldRow): string => told.claim.asOf ?? "";

/**
 * At most so many of the rows, in their order: the article's own, what a verdict speaks of, the first of each origin,
 * then the rest.
 */
export function foldedRows(rows: readonly ToldRow[], most: number): ToldRow[] {
  const seen = new Set<string>();
  const ranked = rows.map((row) => {
    const isFirst = !seen.has(row.origin);
    seen.add(row.origin);
    return { row, rank: row.told.isOwn ? 0 : row.isSpokenOf ? 1 : isFirst ? 2 : 3 };
  });
  const chosen = ranked.toSorted((one, other) => one.rank - other.rank).slice(0, most);
  const kept = new Set(chosen.map(({ row }) => row));
  return rows.filter((row) => kept.has(row));
}
