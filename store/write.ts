import type { Table } from "dexie";
import type { Store } from "./database";
import { StoreProblem, storeProblem } from "./problems";

/**
 * Runs `work` in one transaction over `tables` and resolves after it has committed. Whatever goes wrong, nothing of it
 * is kept and a StoreProblem is thrown. A database newer than this program is not written to.
 */
export async function write<T>(store: Store, tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  try {
    // An update of Says Who in another tab may have closed the store and upgraded it since.
    await store.open();
    if (store.isNewer) throw new StoreProblem("newerDatabase");
    return await store.transaction("rw", tables, work);
  } catch (error) {
    throw storeProblem(error);
  }
}
