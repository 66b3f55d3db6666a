import { HOUSES } from "../../core/houses";
import { RENAMED } from "../../core/people/renamed";
import type { Store } from "../database";
import { scopeOf, shortKey } from "./keys";
import { type Pair, writeLatest } from "./latest-told";
import { readyTables, refreshSome, sourceTables } from "./refresh";
import type { ReadyMark } from "./rows";
import { talliedNames } from "./tallies";

/** Goes up when rows are made in another way. */
const MADE = 1;

/** What the rows hold of the program's own knowledge: when that changes, they are made again. */
const madeBy = (): string => `${MADE} ${shortKey(JSON.stringify([RENAMED, HOUSES]))}`;

/** Articles that are made ready in one transaction. */
const AT_ONCE = 50;

/**
 * Makes ready what is not: all of it in a database that an earlier version left or whose rows were made by other rules,
 * else nothing. Begun again after a crash it goes on where it was. To be called before anything is asked.
 */
export async function fillReady(store: Store): Promise<void> {
  let mark = await store.ready.get("ready");
  while (mark?.madeBy !== madeBy() || mark.upTo !== null) {
    const upTo = mark?.madeBy === madeBy() ? (mark.upTo ?? "") : "";
    mark = await store.transaction("rw", [...sourceTables(store), ...readyTables(store)], async () =>
      fillSome(store, upTo),
    );
  }
}

/** Makes everything ready anew, whatever is kept. */
export async function rebuildReady(store: Store): Promise<void> {
  await store.transaction("rw", readyTables(store), async () => {
    for (const table of readyTables(store)) await table.clear();
  });
  await fillReady(store);
}

async function fillSome(store: Store, after: string): Promise<ReadyMark> {
  const ids = await store.articles.where("id").above(after).limit(AT_ONCE).primaryKeys();
  const last = ids.at(-1);
  if (last) await refreshSome(store, ids);
  else await writeLatest(store, await allPairs(store));
  const mark: ReadyMark = { name: "ready", madeBy: madeBy(), upTo: last ?? null };
  await store.ready.put(mark);
  return mark;
}

/** Every measure with every source that speaks of it, once what they say is counted. */
async function allPairs(store: Store): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const measure of await talliedNames(store, "", "measure"))
    for (const source of await talliedNames(store, scopeOf(measure, null), "source"))
      pairs.push(scopeOf(measure, source));
  return pairs;
}
