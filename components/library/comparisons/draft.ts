import { changeComparison, freeze, saveComparison } from "../../../store/comparisons";
import type { Store } from "../../../store/database";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonFilters, ComparisonRecord } from "../../../store/records";

/** A comparison that is being written. */
export interface Draft {
  readonly name: string;
  readonly note: string;
  readonly filters: ComparisonFilters;
}

/**
 * Saves a new comparison with the claims it chooses, or changes what `saved` asks for and leaves its figures as they
 * stood. `at`: ISO date-time. Resolves with its id.
 */
export async function saveDraft(
  store: Store,
  draft: Draft,
  saved: ComparisonRecord | null,
  chosen: readonly ClaimInArticle[],
  at: string,
): Promise<string> {
  const asked = { ...draft, name: draft.name.trim(), question: draft.name.trim() };
  if (!saved) return (await saveComparison(store, { ...asked, frozen: chosen.map(freeze) }, at)).id;
  await changeComparison(store, saved.id, asked, at);
  return saved.id;
}
