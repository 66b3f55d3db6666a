import { afterEach } from "vitest";
import { open, Store } from "../../store/database";

const opened: Store[] = [];
let made = 0;

/** A store of its own for a test, in memory, gone after it. */
export async function freshStore(name = `test-${++made}`): Promise<Store> {
  const store = await open(new Store(name));
  opened.push(store);
  return store;
}

/**
 * Every string, number and key anywhere in the database and its indexes, as one text: what is not in here is gone. But
 * for the numbering of changes, which has ids alone.
 */
export async function rawText(store: Store): Promise<string> {
  const database = store.backendDB();
  const names = [...database.objectStoreNames].filter((name) => name !== "changes");
  const transaction = database.transaction(names);
  const tables = await Promise.all(names.map((name) => rawTable(transaction.objectStore(name))));
  return JSON.stringify(names.map((name, i) => [name, ...(tables[i] ?? [])]));
}

/** Records, their keys, and what stands in each index. */
function rawTable(table: IDBObjectStore): Promise<unknown[]> {
  const indexes = [...table.indexNames].map((name) => entriesOf(table.index(name)));
  return Promise.all([settled(table.getAll()), settled(table.getAllKeys()), ...indexes]);
}

/** IndexedDB 3.0; the types know it not yet. A cursor would look for its place among all entries at every step. */
interface WithRecords {
  getAllRecords(): IDBRequest<{ readonly key: IDBValidKey; readonly primaryKey: IDBValidKey }[]>;
}

async function entriesOf(index: IDBIndex): Promise<unknown[]> {
  const records = await settled((index as unknown as WithRecords).getAllRecords());
  return [index.name, records.map(({ key, primaryKey }) => [key, primaryKey])];
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

afterEach(async () => {
  for (const store of opened.splice(0)) {
    store.close();
    await new Store(store.name).delete();
  }
});
