import type { Store } from "../database";
import { write } from "../write";
import { mergeArticle, type Renamed } from "./merge-article";
import { mergeComparison } from "./merge-comparison";
import { type Part, readBackup } from "./read-backup";

/** What a backup brought. */
export interface BroughtIn {
  /** Articles that were not stored before. */
  readonly added: number;
  /** Articles that were stored already and got what they lacked. */
  readonly known: number;
  readonly comparisons: number;
}

/** Parts of a backup that are written in one transaction. */
const AT_ONCE = 50;

/**
 * Brings the contents of a backup into the store, beside what is there. The whole file is read and checked before
 * anything is written: a file that is refused (BackupProblem) has changed nothing. Each article comes whole or not at
 * all; where the store fails in between (StoreProblem), the same file can be brought in again. `onProgress`: of 1.
 */
export async function bringIn(
  store: Store,
  file: Blob,
  onProgress: (done: number) => void = () => {},
): Promise<BroughtIn> {
  for await (const _ of readBackup(file, (done) => onProgress(done / 2)));
  const brought = { added: 0, known: 0, comparisons: 0 };
  const renamed: Renamed = { articles: new Map(), identities: new Map() };
  for await (const parts of inBatches(readBackup(file, (done) => onProgress(0.5 + done / 2)))) {
    await write(store, store.tables, async () => {
      for (const part of parts) brought[await merge(store, part, renamed)]++;
    });
  }
  return brought;
}

async function merge(store: Store, part: Part, renamed: Renamed): Promise<keyof BroughtIn> {
  if ("bundle" in part) return (await mergeArticle(store, part.bundle, renamed)) ? "added" : "known";
  await mergeComparison(store, part.comparison, renamed);
  return "comparisons";
}

async function* inBatches(parts: AsyncGenerator<Part>): AsyncGenerator<Part[]> {
  let batch: Part[] = [];
  for await (const part of parts) {
    batch.push(part);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
