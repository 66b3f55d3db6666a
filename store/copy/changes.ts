import type { DBCore, DBCoreMutateRequest, DBCoreTable } from "dexie";
import { isTableName, type TableName } from "../backup/format";
import type { Store } from "../database";

/** Articles and comparisons that a transaction has changed, by their ids. */
export interface Touched {
  readonly articles: Set<string>;
  readonly comparisons: Set<string>;
}

/** What every transaction that changed something leaves in the database, in the same transaction. */
export interface ChangeRecord {
  /** Counts up through all of the store's life: a store that lacks one that was acknowledged has lost something. */
  readonly revision: number;
  readonly articles: readonly string[];
  readonly comparisons: readonly string[];
}

/** By the browser's own transaction. */
const touchedBy = new WeakMap<object, Touched>();

/** What the transaction has changed so far. */
export function touchedIn(transaction: object): Touched {
  const touched = touchedBy.get(transaction) ?? { articles: new Set(), comparisons: new Set() };
  touchedBy.set(transaction, touched);
  return touched;
}

/** Notes what every transaction changes, whoever writes: no writer can forget to say so. */
export function noteChanges(store: Store): void {
  store.use({
    stack: "dbcore",
    name: "changes",
    create: (core: DBCore) => ({
      ...core,
      table: (name: string) => (isTableName(name) ? noting(core.table(name), name) : core.table(name)),
    }),
  });
}

function noting(table: DBCoreTable, name: TableName): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      ownersOf(table, name, request).then((owners) => {
        const touched = touchedIn(request.trans);
        const ids = name === "comparisons" ? touched.comparisons : touched.articles;
        for (const id of owners) ids.add(id);
        return table.mutate(request);
      }),
  };
}

type Owned = { readonly id?: string; readonly articleId?: string };

/** The ids of the articles, or comparisons, that the records of a request are, or are of. */
function ownersOf(table: DBCoreTable, name: TableName, request: DBCoreMutateRequest): Promise<string[]> {
  if (request.type === "add" || request.type === "put") return Promise.resolve(owners(name, request.values));
  return recordsOf(table, request).then((records) => owners(name, records));
}

function owners(name: TableName, records: readonly Owned[]): string[] {
  const isOwn = name === "articles" || name === "comparisons";
  return records.flatMap((record) => (isOwn ? record?.id : record?.articleId) ?? []);
}

type Deletion = Extract<DBCoreMutateRequest, { type: "delete" | "deleteRange" }>;

/** The records that will be deleted. */
function recordsOf(table: DBCoreTable, request: Deletion): Promise<Owned[]> {
  const { trans } = request;
  if (request.type === "delete") return table.getMany({ trans, keys: request.keys }) as Promise<Owned[]>;
  const query = { index: table.schema.primaryKey, range: request.range };
  return table.query({ trans, values: true, query }).then(({ result }) => result as Owned[]);
}
