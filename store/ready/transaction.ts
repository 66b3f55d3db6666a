import type { Table, Transaction } from "dexie";
import { touchedIn } from "../copy/changes";
import type { Store } from "../database";
import { readyTables, refreshArticles, sourceTables } from "./refresh";

/** Runs `work` in one transaction over `tables`; what is kept ready of the articles that it changed follows in the same. */
export function readyTransaction<T>(
  store: Store,
  tables: readonly Table[],
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const all = new Set<Table>([...tables, ...sourceTables(store), ...readyTables(store)]);
  return store.transaction("rw", [...all], async (transaction) => {
    const result = await work(transaction);
    await refreshArticles(store, [...touchedIn(transaction.idbtrans).articles]);
    return result;
  });
}
