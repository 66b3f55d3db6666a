import type { Store } from "../database";
import { type BroughtIn, mergeAll, nothingRenamed } from "./merge";
import { type Part, readBackup } from "./read-backup";

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
  const renamed = nothingRenamed();
  let brought: BroughtIn = { added: 0, known: 0, comparisons: 0 };
  for await (const parts of inBatches(readBackup(file, (done) => onProgress(0.5 + done / 2))))
    brought = sum(brought, await mergeAll(store, parts, renamed));
  return brought;
}

const sum = (one: BroughtIn, other: BroughtIn): BroughtIn => ({
  added: one.added + other.added,
  known: one.known + other.known,
  comparisons: one.comparisons + other.comparisons,
});

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
