import { foldForSearch, wordsOf } from "../core/text/search";
import type { Store } from "./database";
import type { ClaimInArticle } from "./in-article";
import type { ComparisonRecord, FrozenClaim } from "./records";
import { readingOf } from "./review";
import { write } from "./write";

/** What the reader decides about a comparison. */
export type ComparisonDraft = Pick<ComparisonRecord, "name" | "question" | "note" | "filters" | "frozen" | "frozenAt">;

/** When a comparison's claims were frozen, whatever has been changed in its words since. */
export const frozenAt = (comparison: ComparisonRecord): string => comparison.frozenAt ?? comparison.createdAt;

/** Saves a comparison as it stands. `at`: ISO date-time. */
export function saveComparison(store: Store, draft: ComparisonDraft, at: string): Promise<ComparisonRecord> {
  const times = { createdAt: at, changedAt: at, deletedAt: null };
  const comparison = { frozenAt: at, ...draft, ...times, id: crypto.randomUUID(), forgotten: 0 };
  return write(store, [store.comparisons], async () => {
    await store.comparisons.add(comparison);
    return comparison;
  });
}

/**
 * Changes name, question, note, filters or the frozen claims, which are then frozen now unless `change` says when;
 * resolves with false where there is no such comparison.
 */
export function changeComparison(
  store: Store,
  id: string,
  change: Partial<ComparisonDraft>,
  at: string,
): Promise<boolean> {
  const freshly = change.frozen ? { frozenAt: at } : {};
  return write(
    store,
    [store.comparisons],
    async () => (await store.comparisons.update(id, { ...freshly, ...change, changedAt: at })) > 0,
  );
}

/** A copy under another name, with the same frozen claims; null where there is no such comparison. */
export function duplicateComparison(
  store: Store,
  id: string,
  name: string,
  at: string,
): Promise<ComparisonRecord | null> {
  return write(store, [store.comparisons], async () => {
    const original = await store.comparisons.get(id);
    if (!original) return null;
    const times = { createdAt: at, changedAt: at, deletedAt: null };
    const copy = { ...original, ...times, frozenAt: frozenAt(original), id: crypto.randomUUID(), name };
    await store.comparisons.add(copy);
    return copy;
  });
}

export async function comparisonById(store: Store, id: string): Promise<ComparisonRecord | undefined> {
  const found = await store.comparisons.get(id);
  return found?.deletedAt ? undefined : found;
}

/** Those whose name, question, note or quotes hold every word of `search`, in any letter case. */
export async function comparisonsNewestFirst(store: Store, search = ""): Promise<ComparisonRecord[]> {
  const words = wordsOf(search);
  const all = await store.comparisons.orderBy("createdAt").reverse().toArray();
  return all.filter((one) => !one.deletedAt && holds(one, words));
}

function holds({ name, question, note, frozen }: ComparisonRecord, words: readonly string[]): boolean {
  const quotes = frozen.map(({ title, claim }) => `${title} ${claim.quote}`);
  const text = foldForSearch([name, question, note, ...quotes].join(" "));
  return words.every((word) => text.includes(word));
}

/** Takes a comparison off the list; `restoreComparison` brings it back until `purgeRemoved`. */
export function removeComparison(store: Store, id: string, at: string): Promise<void> {
  return write(store, [store.comparisons], async () => void (await store.comparisons.update(id, { deletedAt: at })));
}

export function restoreComparison(store: Store, id: string): Promise<void> {
  return write(store, [store.comparisons], async () => void (await store.comparisons.update(id, { deletedAt: null })));
}

/** A claim as it stands now, to be kept in a comparison. */
export function freeze({ claim, article }: ClaimInArticle): FrozenClaim {
  const { identity, articleId } = claim;
  const { title, publisher, publishedAt, lastReadAt, urls, language } = article;
  return {
    identity,
    articleId,
    claim: readingOf(claim),
    title,
    publisher,
    publishedAt,
    language,
    url: urls[0] ?? "",
    readAt: lastReadAt,
  };
}
