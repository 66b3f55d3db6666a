import { afterEach } from "vitest";
import { open, Store } from "../../store/database";
import { readyTables } from "../../store/ready/refresh";
import type { ArticleRecord } from "../../store/records";

const opened: Store[] = [];
let made = 0;

/** A store of its own for a test, in memory, gone after it. */
export async function freshStore(name = `test-${++made}`): Promise<Store> {
  const store = await open(new Store(name));
  opened.push(store);
  return store;
}

/** All articles that are not removed, by date of publication, or of reading where that is not known. */
export async function articlesNewestFirst(store: Store): Promise<ArticleRecord[]> {
  const all = await store.articles.orderBy("date").toArray();
  return all.filter((article) => !article.deletedAt).reverse();
}

/**
 * Every string, number and key anywhere in the database and its indexes, as one text: what is not in here is gone. But
 * for the numbering of changes, which has ids alone.
 */
export function rawText(store: Store): Promise<string> {
  return textOf(store, [...store.backendDB().objectStoreNames]);
}

/** The same without what is made from the others: in which order they came shows there (tests/store/ready.test.ts holds it). */
export function rawRecords(store: Store): Promise<string> {
  const made = new Set(readyTables(store).map(({ name }) => name));
  return textOf(
    store,
    [...store.backendDB().objectStoreNames].filter((name) => !made.has(name)),
  );
}

async function textOf(store: Store, all: readonly string[]): Promise<string> {
  const database = store.backendDB();
  const names = all.filter((name) => name !== "changes");
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
