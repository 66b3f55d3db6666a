import type { Store } from "../database";
import type { ArticleRecord } from "../records";
import { Checksum } from "./checksum";
import { FORMAT, FORMAT_VERSION, type Footer, type Header, OF_ARTICLE, type TableName } from "./format";
import { readBackup } from "./read-backup";

/** How far a backup has come: of 1. */
export type OnProgress = (done: number) => void;

/** Articles that are read from the store at once. */
const AT_ONCE = 20;

/**
 * Everything that is stored and not deleted, in one file. Each article is as it was at one moment; what is saved while
 * the backup is written may be in it or not. `createdAt`: ISO date-time. Rejects as the store does, and with a
 * BackupProblem where it could not be brought in again.
 */
export async function writeBackup(
  store: Store,
  { createdAt, programVersion }: Pick<Header, "createdAt" | "programVersion">,
  onProgress: OnProgress = () => {},
): Promise<Blob> {
  const ids = await store.articles.filter(({ deletedAt }) => deletedAt === null).primaryKeys();
  const header: Header = { format: FORMAT, version: FORMAT_VERSION, createdAt, programVersion, articles: ids.length };
  const packed = asStream(
    sealed(
      header,
      recordLines(store, ids, (done) => onProgress(done / 2)),
    ),
  )
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream("gzip"));
  const file = await new Response(packed).blob();
  // A backup that could not be brought in is none: better to know it now.
  for await (const _ of readBackup(file, (done) => onProgress(0.5 + done / 2)));
  return new Blob([file], { type: "application/gzip" });
}

/** The file's name for a day of the reader's own calendar: "says-who-2025-04-28.jsonl.gz". */
export function backupName(at: Date): string {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return `says-who-${parts.map((part) => String(part).padStart(2, "0")).join("-")}.jsonl.gz`;
}

async function* sealed(header: Header, records: AsyncIterable<string>): AsyncGenerator<string> {
  const checksum = new Checksum();
  const encoder = new TextEncoder();
  const first = `${JSON.stringify(header)}\n`;
  await checksum.add(encoder.encode(first));
  yield first;
  let count = 0;
  for await (const record of records) {
    await checksum.add(encoder.encode(record));
    yield record;
    count++;
  }
  const footer: Footer = { end: { records: count, checksum: await checksum.value() } };
  yield `${JSON.stringify(footer)}\n`;
}

async function* recordLines(store: Store, ids: readonly string[], onProgress: OnProgress): AsyncGenerator<string> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    yield* await articleLines(store, ids.slice(at, at + AT_ONCE));
    onProgress(Math.min(1, (at + AT_ONCE) / ids.length));
  }
  for (const comparison of await store.comparisons.toArray())
    if (comparison.deletedAt === null) yield lineOf("comparisons", comparison);
}

/** Articles with all that belongs to them, read in one transaction; one that has gone meanwhile is left out. */
async function articleLines(store: Store, ids: string[]): Promise<string[]> {
  const { articles, parts } = await store.transaction("r", store.tables, async () => ({
    articles: await store.articles.bulkGet(ids),
    parts: await Promise.all(
      OF_ARTICLE.map(
        async (table) => [table, await store.table(table).where("articleId").anyOf(ids).toArray()] as const,
      ),
    ),
  }));
  const kept = articles.filter((article): article is ArticleRecord => article?.deletedAt === null);
  return kept.flatMap((article) => [
    lineOf("articles", article),
    ...parts.flatMap(([table, records]) =>
      records.filter(({ articleId }) => articleId === article.id).map((record) => lineOf(table, record)),
    ),
  ]);
}

function lineOf(table: TableName, record: object): string {
  return `${JSON.stringify({ table, record })}\n`;
}

function asStream(lines: AsyncGenerator<string>): ReadableStream<string> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
