import type { ComparisonRecord } from "../records";
import { type Bundle, belongsTogether } from "./bundle";
import { Checksum } from "./checksum";
import {
  FORMAT_VERSION,
  type Footer,
  LIMITS,
  type Limits,
  parseFooter,
  parseHeader,
  parseRecordLine,
  type TableName,
} from "./format";
import { linesOf } from "./lines";
import { BackupProblem } from "./problem";
import { parseRecord, type Records } from "./shapes";

/** What a backup holds, in its order. */
export type Part = { readonly bundle: Bundle } | { readonly comparison: ComparisonRecord };

type Gathered = { [T in Exclude<TableName, "comparisons">]: Records[T][] };

/**
 * The articles and comparisons of a backup, one at a time. Throws a BackupProblem at the first thing that is not as
 * this program writes it; only who has come to the end without one knows that the file is whole. `onProgress`: of 1.
 */
export async function* readBackup(
  file: Blob,
  onProgress: (done: number) => void = () => {},
  limits: Limits = LIMITS,
): AsyncGenerator<Part> {
  const lines = linesOf(file, limits, (read) => onProgress(read / file.size));
  const gathering = new Gathering(limits.article);
  for await (const { table, record, length } of recordsIn(lines)) {
    if (table === "articles" || table === "comparisons") yield* gathering.end();
    if (table === "comparisons") yield { comparison: fitting(table, record) };
    else gathering.add(table, record, length);
  }
  yield* gathering.end();
}

interface SizedLine {
  readonly table: TableName;
  readonly record: unknown;
  readonly length: number;
}

/** The lines between header and footer, both checked. */
async function* recordsIn(lines: AsyncGenerator<string>): AsyncGenerator<SizedLine> {
  const checksum = new Checksum();
  const encoder = new TextEncoder();
  let footer: Footer | null = null;
  let records = -1;
  for await (const line of lines) {
    if (footer) throw new BackupProblem("damagedBackup");
    const value = json(line, records < 0 ? "notABackup" : "damagedBackup");
    if (records < 0) checkHeader(value);
    else footer = parseFooter(value);
    if (footer) continue;
    await checksum.add(encoder.encode(`${line}\n`));
    if (records++ >= 0) yield sized(value, line.length);
  }
  if (records < 0) throw new BackupProblem("notABackup");
  if (footer?.end.records !== records || footer.end.checksum !== (await checksum.value()))
    throw new BackupProblem("damagedBackup");
}

function json(line: string, problem: "notABackup" | "damagedBackup"): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BackupProblem(problem, error);
  }
}

function checkHeader(value: unknown): void {
  const header = parseHeader(value);
  if (!header) throw new BackupProblem("notABackup");
  if (header.version > FORMAT_VERSION) throw new BackupProblem("newerBackup");
}

function sized(value: unknown, length: number): SizedLine {
  const line = parseRecordLine(value);
  if (!line) throw new BackupProblem("damagedBackup");
  return { ...line, length };
}

function fitting<T extends TableName>(table: T, value: unknown): Records[T] {
  const record = parseRecord(table, value);
  if (!record) throw new BackupProblem("damagedBackup");
  return record;
}

/** Puts the records of one article together. */
class Gathering {
  readonly #most: number;
  #parts: Gathered = none();
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(table: keyof Gathered, record: unknown, length: number): void {
    this.#length += length;
    if (this.#length > this.#most) throw new BackupProblem("tooLargeBackup");
    (this.#parts[table] as unknown[]).push(fitting(table, record));
  }

  /** The article gathered so far, if there is one. */
  *end(): Generator<Part> {
    if (this.#length === 0) return;
    const [article, ...others] = this.#parts.articles;
    if (!article || others.length > 0) throw new BackupProblem("damagedBackup");
    const bundle: Bundle = { ...this.#parts, articles: [article] };
    if (!belongsTogether(bundle)) throw new BackupProblem("damagedBackup");
    this.#parts = none();
    this.#length = 0;
    yield { bundle };
  }
}

function none(): Gathered {
  return { articles: [], versions: [], claims: [], statements: [], reviews: [], notes: [] };
}
