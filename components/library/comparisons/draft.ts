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
 * Saves a new comparison with the claims it chooses, or changes in `saved`, as it was when the form was opened, what the
 * form has changed, and leaves its figures as they stood. `at`: ISO date-time. Resolves with its id.
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
  const isChanged = ([field, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(Reflect.get(saved, field));
  await changeComparison(store, saved.id, Object.fromEntries(Object.entries(asked).filter(isChanged)), at);
  return saved.id;
}
