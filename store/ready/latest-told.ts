import { figureValue } from "../../core/comparison/figures";
import type { Store } from "../database";
import { namesIn, scopeOf } from "./keys";
import type { FigureRow, LatestRow } from "./rows";

/** Rows that are read at once, from the latest day back. */
const AT_ONCE = 100;

/** A measure and a source, as one text. */
export type Pair = string;

export const pairOf = ({ measure, source }: FigureRow): Pair => scopeOf(measure, source);

/** Writes anew what these sources said last on these measures. Call inside the transaction of the rows. */
export async function writeLatest(store: Store, pairs: Iterable<Pair>): Promise<void> {
  for (const pair of new Set(pairs)) {
    const [measure = "", source = ""] = namesIn(pair);
    const row = await latestOf(store, measure, source);
    if (row) await store.latest.put(row);
    else await store.latest.delete([measure, source]);
  }
}

async function latestOf(store: Store, measure: string, source: string): Promise<LatestRow | null> {
  for (let most = AT_ONCE; ; most *= 10) {
    const rows = await store.figures
      .where("[measure+source+ago]")
      .between([measure, source, Number.NEGATIVE_INFINITY], [measure, source, Number.POSITIVE_INFINITY])
      .limit(most)
      .toArray();
    const found = latestIn(rows);
    // The earliest day that was read may go on behind the last row.
    const isWhole = rows.length < most || (found?.before && found.before.ago < (rows.at(-1)?.ago ?? 0));
    if (isWhole) return found && { measure, source, latest: found.latest.id, before: found.before?.id ?? null };
  }
}

/**
 * `rows`: the latest day first. Of several of the latest day the highest is the whole, and the others are its parts; what
 * was said before was said on an earlier day, in another article. Denials are no source's figures.
 */
function latestIn(rows: readonly FigureRow[]): { latest: FigureRow; before: FigureRow | null } | null {
  const said = rows.filter(({ refusal }) => !refusal);
  const latest = highestOfFirstDay(said);
  if (!latest) return null;
  const isBefore = (row: FigureRow): boolean =>
    row.ago > latest.ago && row.articleId !== latest.articleId && !isSame(row, latest);
  return { latest, before: highestOfFirstDay(said.filter(isBefore)) };
}

function highestOfFirstDay(rows: readonly FigureRow[]): FigureRow | null {
  const ofDay = rows.filter(({ ago }) => ago === rows[0]?.ago);
  return ofDay.reduce<FigureRow | null>((high, row) => (high && amountOf(high) >= amountOf(row) ? high : row), null);
}

const amountOf = (row: FigureRow): number => figureValue(row) ?? 0;

const isSame = (one: FigureRow, other: FigureRow): boolean => one.figure === other.figure && one.unit === other.unit;
