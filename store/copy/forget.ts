import type { Bundle } from "../backup/bundle";
import type { Store } from "../database";
import type { ComparisonRecord, FrozenClaim } from "../records";
import { recountLoss } from "./check";
import { comparisonFile, copiedParts } from "./copy-file";
import type { CopyFiles } from "./copy-files";
import { inTurn } from "./guarded";
import { keepStamp, readStamp } from "./stamp";

/** What the reader deletes for good: articles, and quotes in saved comparisons beside those of these articles. */
export interface Forgotten {
  readonly isOver: (bundle: Bundle) => boolean;
  readonly isQuoteOver: (claim: FrozenClaim) => boolean;
}

/**
 * Takes out of the sealed copies what the reader deletes for good, also what the database has lost: what is deleted
 * does not come back. Call before it is deleted from the store, whose own copies follow by themselves.
 */
export async function forgetInSealed(store: Store, forgotten: Forgotten): Promise<void> {
  if (!store.copies) return;
  const files = await store.copies();
  await inTurn(store, async () => {
    const stamp = await readStamp();
    if (!stamp || stamp.sealed.length === 0) return;
    for (const generation of stamp.sealed) await forgetIn(files, generation, forgotten);
    await recountLoss(store, files, stamp);
  });
}

/** Deletes all sealed copies: nothing is left to be brought back. */
export async function forgetAllSealed(store: Store): Promise<void> {
  if (!store.copies) return;
  const files = await store.copies();
  await inTurn(store, async () => {
    const stamp = await readStamp();
    if (!stamp) return;
    for (const generation of stamp.sealed) await files.removeGeneration(generation);
    await keepStamp({ ...stamp, sealed: [], loss: null });
  });
}

async function forgetIn(files: CopyFiles, generation: number, forgotten: Forgotten): Promise<void> {
  const gone = new Set<string>();
  const comparisons: { name: string; comparison: ComparisonRecord }[] = [];
  for (const name of await files.names(generation)) {
    const file = await files.read(generation, name);
    for (const part of (file && (await copiedParts(file))) ?? []) {
      if ("comparison" in part) comparisons.push({ name, comparison: part.comparison });
      else if (forgotten.isOver(part.bundle)) {
        gone.add(part.bundle.articles[0].id);
        await files.remove(generation, name);
      }
    }
  }
  for (const { name, comparison } of comparisons) {
    const without = withoutQuotes(comparison, (claim) => gone.has(claim.articleId) || forgotten.isQuoteOver(claim));
    if (without !== comparison) await files.write(generation, name, await comparisonFile(without));
  }
}

/** Saved comparisons keep quotes: they lose those that are `chosen`, and say how many. The same where they have none. */
export function withoutQuotes(comparison: ComparisonRecord, chosen: (claim: FrozenClaim) => boolean): ComparisonRecord {
  const frozen = comparison.frozen.filter((claim) => !chosen(claim));
  const lost = comparison.frozen.length - frozen.length;
  return lost === 0 ? comparison : { ...comparison, frozen, forgotten: comparison.forgotten + lost };
}
