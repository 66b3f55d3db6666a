import type { Claim, MarkedClaim } from "../../../core/claims/claim";
import { isRefusal } from "../../../core/comparison/comparable";
import { factorOf, figureValue } from "../../../core/comparison/figures";
import { orderOf, periodOf } from "../../../core/comparison/period";
import type { ClaimInArticle } from "../../../store/in-article";

/** What a source last said on a measure, and what it had said before that was something else. */
export interface LatestFigure {
  readonly latest: ClaimInArticle;
  readonly before: ClaimInArticle | null;
  /**
   * How many times the one before it is; null where there is none, or in another unit, or where one of the two is the
   * source's figure and the other its reader's: no source has moved by that.
   */
  readonly factor: number | null;
}

/** A source's row: measure → its latest figure. */
export interface SourceRow {
  readonly source: string;
  readonly cells: ReadonlyMap<string, LatestFigure>;
}

/** A row for each source, the one with most measures first. Denials, doubts and the articles' own voices are no source's figures. */
export function sourceRows(claims: readonly ClaimInArticle[]): SourceRow[] {
  const said = claims.filter(({ claim }) => !isRefusal(claim) && claim.source !== "publisher");
  const rows = [...Map.groupBy(said, ({ claim }) => claim.source)].map(([source, own]) => ({
    source,
    cells: cellsOf(own),
  }));
  return rows.sort((one, other) => other.cells.size - one.cells.size || one.source.localeCompare(other.source));
}

function cellsOf(claims: readonly ClaimInArticle[]): Map<string, LatestFigure> {
  const measures = Map.groupBy(claims, ({ claim }) => claim.measure);
  return new Map([...measures].map(([measure, own]) => [measure, latestOf(own)]));
}

/**
 * `claims`: one at least, of one source and measure. Of several of the latest day the highest is the whole, and the
 * others are its parts; what was said before was said on an earlier day in another article.
 */
function latestOf(claims: readonly ClaimInArticle[]): LatestFigure {
  const ordered = claims.toSorted(
    (one, other) => dayOf(other).localeCompare(dayOf(one)) || figureOf(other) - figureOf(one),
  );
  const latest = ordered[0] as ClaimInArticle;
  const before = ordered.find((one) => isBefore(one, latest) && !isSame(one.claim, latest.claim)) ?? null;
  const factor = before && isOfOneKind(before.claim, latest.claim) ? factorOf(latest.claim, before.claim) : null;
  return { latest, before, factor };
}

/** Surely before: of "2024" and a day of that year nobody knows which is the newer. */
const isBefore = (one: ClaimInArticle, latest: ClaimInArticle): boolean =>
  orderOf(periodOf(dayOf(one)), periodOf(dayOf(latest))) === "earlier" && one.article.id !== latest.article.id;

const figureOf = ({ claim }: ClaimInArticle): number => figureValue(claim) ?? 0;

const dayOf = ({ claim, article }: ClaimInArticle): string => claim.asOf ?? article.date;

const isOfOneKind = (one: MarkedClaim, other: MarkedClaim): boolean =>
  one.unit === other.unit && Boolean(one.byReader) === Boolean(other.byReader);

const isSame = (one: Claim, other: Claim): boolean =>
  one.low === other.low && one.best === other.best && one.high === other.high && one.unit === other.unit;
