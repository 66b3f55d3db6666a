import { HOUSES } from "../../core/houses";
import { RENAMED } from "../../core/people/renamed";
import type { Store } from "../database";
import { scopeOf, shortKey } from "./keys";
import { type Pair, writeLatest } from "./latest-told";
import { doOnce } from "./once";
import { readyTables, refreshSome, sourceTables } from "./refresh";
import { talliedNames } from "./tallies";

/** Goes up when rows are made in another way. */
const MADE = 1;

/** What the rows hold of the program's own knowledge: when that changes, they are made again. */
const madeBy = (): string => `${MADE} ${shortKey(JSON.stringify([RENAMED, HOUSES]))}`;

/**
 * Makes ready what is not: all of it in a database that an earlier version left or whose rows were made by other rules,
 * else nothing. To be called before anything is asked.
 */
export function fillReady(store: Store): Promise<void> {
  const tables = [...sourceTables(store), ...readyTables(store)];
  return doOnce(store, {
    ...{ name: "ready", madeBy: madeBy() },
    some: (ids) => refreshSome(store, ids),
    rest: async () => writeLatest(store, await allPairs(store)),
    run: (step) => store.transaction("rw", tables, async () => step()),
  });
}

/** Makes everything ready anew, whatever is kept. */
export async function rebuildReady(store: Store): Promise<void> {
  await store.transaction("rw", readyTables(store), async () => {
    for (const table of readyTables(store)) await table.clear();
  });
  await fillReady(store);
}

/** Every measure with every source that speaks of it, once what they say is counted. */
async function allPairs(store: Store): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const measure of await talliedNames(store, "", "measure"))
    for (const source of await talliedNames(store, scopeOf(measure, null), "source"))
      pairs.push(scopeOf(measure, source));
  return pairs;
}
