import type { Table } from "dexie";

/** The records with these keys of an index: a request a key, each of which is answered at once. `anyOf` walks record by record. */
export async function ofEach<T, Key, Added>(
  table: Table<T, Key, Added>,
  index: string,
  keys: readonly (string | readonly string[])[],
): Promise<T[]> {
  return (
    await Promise.all(
      keys.map((key) =>
        table
          .where(index)
          .equals(key as string)
          .toArray(),
      ),
    )
  ).flat();
}
