import type { Store } from "../database";
import type { ComparisonRecord } from "../records";
import type { Renamed } from "./merge-article";

/**
 * Adds a comparison of a backup to the store; of two states of one the later holds. Call inside a transaction over the
 * comparisons, after the articles.
 */
export async function mergeComparison(store: Store, comparison: ComparisonRecord, renamed: Renamed): Promise<void> {
  const known = await store.comparisons.get(comparison.id);
  if (known && known.deletedAt === null && known.changedAt >= comparison.changedAt) return;
  await store.comparisons.put(withStoredNames(comparison, renamed));
}

function withStoredNames(comparison: ComparisonRecord, { articles, identities }: Renamed): ComparisonRecord {
  const identity = (id: string): string => identities.get(id) ?? id;
  return {
    ...comparison,
    filters: { ...comparison.filters, identities: comparison.filters.identities.map(identity) },
    frozen: comparison.frozen.map((one) => ({
      ...one,
      articleId: articles.get(one.articleId) ?? one.articleId,
      identity: identity(one.identity),
    })),
  };
}
