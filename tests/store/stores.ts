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

/** Every string, number and key anywhere in the database, as one text: what is not in here is gone. */
export async function rawText(store: Store): Promise<string> {
  const tables = await Promise.all(
    store.tables.map(async (table) => [table.name, await table.toArray(), await table.toCollection().primaryKeys()]),
  );
  return JSON.stringify(tables);
}

afterEach(async () => {
  for (const store of opened.splice(0)) {
    store.close();
    await new Store(store.name).delete();
  }
});
