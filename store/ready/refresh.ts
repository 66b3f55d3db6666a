import type { Store } from "../database";
import { freshRows, storedRows } from "./fresh-rows";
import { type Pair, pairOf, writeLatest } from "./latest-told";
import type { RowsOfArticle } from "./make-rows";
import type { FigureRow } from "./rows";
import { sift } from "./sieve";
import { TallyChanges } from "./tallies";
import { withVoices } from "./voices";

/** Articles whose rows are read and written together. */
const AT_ONCE = 50;

/** The tables that are made from the others. */
export const readyTables = (store: Store) => [
  ...[store.figures, store.entries, store.sieves, store.tallies, store.latest, store.ready],
];

/** The tables that they are made from. */
export const sourceTables = (store: Store) => [
  ...[store.articles, store.versions, store.claims, store.statements, store.reviews, store.notes],
];

/**
 * Makes the rows of these articles say what the other tables say, and the counts with them. Call inside the transaction
 * that changed the articles, over both kinds of tables. What is right already is left alone, so that it can be called
 * for any article at any time.
 */
export async function refreshArticles(store: Store, ids: readonly string[]): Promise<void> {
  const pairs = new Set<Pair>();
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const pair of await refreshSome(store, ids.slice(at, at + AT_ONCE))) pairs.add(pair);
  await writeLatest(store, pairs);
}

/** The same without what sources said last. Resolves with the measures and sources for which that may be another now. */
export async function refreshSome(store: Store, ids: readonly string[]): Promise<Set<Pair>> {
  const stored = await storedRows(store, ids);
  const fresh = await freshRows(store, ids);
  const changed = ids.filter((id) => !isAsBefore(stored.get(id), fresh.get(id)));
  if (changed.length === 0) return new Set();
  const before = changed.flatMap((id) => stored.get(id) ?? []);
  const { now, moved } = await withVoices(
    store,
    before,
    changed.flatMap((id) => fresh.get(id) ?? []),
  );
  await writeRows(store, changed, before, now);
  await sift(
    store,
    changed.filter((id) => searchedIn(stored.get(id)) !== searchedIn(fresh.get(id))),
  );
  await store.figures.bulkPut(moved.map(({ to }) => to));
  const tallies = new TallyChanges();
  for (const rows of before) tallies.addArticle(rows, -1);
  for (const rows of now) tallies.addArticle(rows, 1);
  for (const { from, to } of moved) {
    tallies.addVoice(from, -1);
    tallies.addVoice(to, 1);
  }
  await tallies.write(store);
  return new Set([...before, ...now].flatMap(({ figures }) => figures.map(pairOf)));
}

const searchedIn = (rows: RowsOfArticle | undefined): string | undefined => rows?.entry?.searched;

async function writeRows(
  store: Store,
  ids: readonly string[],
  before: readonly RowsOfArticle[],
  now: readonly RowsOfArticle[],
): Promise<void> {
  const kept = new Set(now.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const gone = before.flatMap(({ figures }) => figures.map(({ id }) => id)).filter((id) => !kept.has(id));
  await store.figures.bulkDelete(gone);
  await store.figures.bulkPut(now.flatMap(({ figures }) => figures));
  const entries = now.flatMap(({ entry }) => entry ?? []);
  const listed = new Set(entries.map(({ articleId }) => articleId));
  await store.entries.bulkDelete(ids.filter((id) => !listed.has(id)));
  await store.entries.bulkPut(entries);
}

/** But for the voice, which other articles decide too. */
function isAsBefore(stored: RowsOfArticle | undefined, fresh: RowsOfArticle | undefined): boolean {
  return signature(stored) === signature(fresh);
}

function signature(rows: RowsOfArticle | undefined): string {
  const figures = (rows?.figures ?? []).map((row) => JSON.stringify(fieldsOf(row))).sort();
  return JSON.stringify([rows?.entry ? Object.entries(rows.entry).sort() : null, figures]);
}

const fieldsOf = ({ voice: _, ...row }: FigureRow) => Object.entries(row).sort();
