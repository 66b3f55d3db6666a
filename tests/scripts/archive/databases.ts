import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { Row } from "./answers";

/** A database that an archive was loaded into. */
export interface Loaded {
  readonly ask: (sql: string) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

/** The SQL that docs/archive.md shows under a name: what is tried is what stands there. */
export function shownSql(name: string): string {
  const guide = readFileSync(new URL("../../../docs/archive.md", import.meta.url), "utf8");
  const sql = new RegExp(`^\`\`\`sql ${name}\\n([^]*?)^\`\`\``, "m").exec(guide)?.[1];
  if (!sql) throw new Error(`docs/archive.md has no SQL called "${name}".`);
  return sql;
}

/** DuckDB with the lines of "read*.ndjson" in a folder. */
export async function duckdb(folder: string): Promise<Loaded> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  await connection.run(shownSql("duckdb").replace("read*.ndjson", `${folder}/read*.ndjson`));
  return {
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson().map(plainRow),
    close: async () => connection.closeSync(),
  };
}

/** PostgreSQL, as it is compiled for Node, with the lines of a file. */
export async function postgresql(lines: string): Promise<Loaded> {
  const database = await PGlite.create();
  const [before = "", copy = "", after = ""] = shownSql("postgresql").split(/^(COPY .*\n)/m);
  await database.exec(before);
  // Its only file is the one that is handed over.
  await database.query(copy.replace("/srv/archive/read.ndjson", "/dev/blob"), [], { blob: new Blob([lines]) });
  await database.exec(after);
  return {
    ask: async (sql) => (await database.query<object>(sql)).rows.map(plainRow),
    close: () => database.close(),
  };
}

/** Counts come as text from one, and as numbers from the other. */
function plainRow(row: object): Row {
  const fields = Object.entries(row).map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]);
  return Object.fromEntries(fields);
}
