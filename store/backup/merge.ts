import type { Store } from "../database";
import { write } from "../write";
import { mergeArticle, type Renamed } from "./merge-article";
import { mergeComparison } from "./merge-comparison";
import type { Part } from "./read-backup";

/** What a backup brought. */
export interface BroughtIn {
  /** Articles that were not stored before. */
  readonly added: number;
  /** Articles that were stored already and got what they lacked. */
  readonly known: number;
  readonly comparisons: number;
}

export const nothingRenamed = (): Renamed => ({ articles: new Map(), identities: new Map() });

/** Puts parts of a backup beside what is stored, in one transaction: all of them or none, and a StoreProblem. */
export async function mergeAll(store: Store, parts: readonly Part[], renamed: Renamed): Promise<BroughtIn> {
  const brought = { added: 0, known: 0, comparisons: 0 };
  await write(store, store.tables, async () => {
    for (const part of parts) brought[await merge(store, part, renamed)]++;
  });
  return brought;
}

async function merge(store: Store, part: Part, renamed: Renamed): Promise<keyof BroughtIn> {
  if ("bundle" in part) return (await mergeArticle(store, part.bundle, renamed)) ? "added" : "known";
  await mergeComparison(store, part.comparison, renamed);
  return "comparisons";
}
