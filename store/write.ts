import type { Table } from "dexie";
import { guardedWrite } from "./copy/guarded";
import type { Store } from "./database";
import { StoreProblem, storeProblem } from "./problems";
import { readyTransaction } from "./ready/transaction";

/**
 * Runs `work` in one transaction over `tables`, with what is kept ready of it, and resolves after it has committed and what
 * it changed was copied.
 * Whatever goes wrong, nothing of it is kept and a StoreProblem is thrown; only with "notCopied" it is kept without a
 * copy. A database newer than this program, or one that lacks what was saved, is not written to before that is noted.
 */
export async function write<T>(store: Store, tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  try {
    // An update of Says Who in another tab may have closed the store and upgraded it since.
    await store.open();
    if (store.isNewer) throw new StoreProblem("newerDatabase");
    if (!store.copies) return await readyTransaction(store, tables, work);
    return await guardedWrite(store, await store.copies(), tables, work);
  } catch (error) {
    throw storeProblem(error);
  }
}
