import type { DBCoreMutateRequest, DBCoreTable } from "dexie";
import { isTableName, type TableName } from "./backup/format";
import { isSound } from "./backup/sound";
import type { Store } from "./database";
import { StoreProblem } from "./problems";

/**
 * What no backup could hold is not stored, whoever writes it: the transaction fails with "unfit", and nothing of it is
 * kept. What was stored so by an earlier program can still be changed and deleted.
 */
export function refuseUnfit(store: Store): void {
  store.use({
    stack: "dbcore",
    name: "unfit",
    create: (core) => ({
      ...core,
      table: (name: string) => (isTableName(name) ? refusing(core.table(name), name) : core.table(name)),
    }),
  });
}

function refusing(table: DBCoreTable, name: TableName): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      const unfit = unfitIn(name, request);
      if (unfit.length === 0) return table.mutate(request);
      return werePutBefore(table, name, request, unfit).then((isOld) => {
        if (!isOld) throw new StoreProblem("unfit");
        return table.mutate(request);
      });
    },
  };
}

function unfitIn(name: TableName, request: DBCoreMutateRequest): object[] {
  if (request.type !== "add" && request.type !== "put") return [];
  return request.values.filter((record: object) => !fits(name, record));
}

/** What was removed is in no backup; it fits if it did before. */
function fits(name: TableName, record: object): boolean {
  return isSound(name, "deletedAt" in record ? { ...record, deletedAt: null } : record);
}

function werePutBefore(
  table: DBCoreTable,
  name: TableName,
  { trans }: DBCoreMutateRequest,
  records: readonly object[],
): Promise<boolean> {
  const keys = records.map((record) => table.schema.primaryKey.extractKey?.(record));
  return table
    .getMany({ trans, keys })
    .then((stored: unknown[]) => stored.every((before) => before !== undefined && !fits(name, before as object)));
}
