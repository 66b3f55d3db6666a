import type { Store } from "../database";
import { namesIn, scopeOf } from "./keys";
import type { FigureRow, LatestRow } from "./rows";

/** Rows that are read at once, from the latest day back. */
const AT_ONCE = 20;

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

/**
 * What a source says of its latest day, the highest of several (it is the whole, and the others are its parts), and what it
 * had said before: something else, of an earlier day, in another article. Denials are no source's figures. Reads no more
 * rows than it takes to find both, however many say the same of one day.
 */
async function latestOf(store: Store, measure: string, source: string): Promise<LatestRow | null> {
  const latest = await firstOf(store, [measure, source, Number.NEGATIVE_INFINITY], () => true);
  if (!latest) return null;
  const isBefore = (row: FigureRow): boolean => row.articleId !== latest.articleId && !isSame(row, latest);
  const before = await firstOf(store, [measure, source, latest.ago + 1], isBefore);
  return { measure, source, latest: latest.id, before: before?.id ?? null };
}

/** The first row from `from` on that is no denial and is wanted: of the latest day, and of that the highest. */
async function firstOf(
  store: Store,
  from: readonly [measure: string, source: string, ago: number],
  isWanted: (row: FigureRow) => boolean,
): Promise<FigureRow | null> {
  const [measure, source] = from;
  const rows = store.figures
    .where("[measure+source+ago+less]")
    .between([...from], [measure, source, Number.POSITIVE_INFINITY]);
  for (let offset = 0; ; offset += AT_ONCE) {
    const some = await rows.clone().offset(offset).limit(AT_ONCE).toArray();
    const found = some.find((row) => !row.refusal && isWanted(row));
    if (found || some.length < AT_ONCE) return found ?? null;
  }
}

const isSame = (one: FigureRow, other: FigureRow): boolean => one.figure === other.figure && one.unit === other.unit;
