import { compareArticle } from "../../core/comparison/compare";
import { relations } from "../../core/topic-of";
import { candidatesFor } from "../../store/candidates";
import type { Store } from "../../store/database";
import { claimsWithIds, newestRows, rowsOfArticle } from "../../store/figures";
import type { ClaimInArticle } from "../../store/in-article";
import { comparedRow } from "../../store/ready/make-rows";
import type { FigureRow } from "../../store/ready/rows";

/** More of the newest figures of a measure would only lie over each other. */
const NEWEST = 250;

/**
 * What other articles say of a measure, newest articles first: the newest figures, and beyond them those that the verdicts on
 * the article's own figures speak of. `articleId`: null for an article that is not saved, beside which only the newest stand.
 */
export async function othersBeside(store: Store, measure: string, articleId: string | null): Promise<ClaimInArticle[]> {
  const newest = await newestRows(store, measure, { limit: NEWEST });
  const own = articleId === null ? [] : await rowsOfArticle(store, articleId, measure);
  const others = [...newest, ...(await spokenOf(store, own))].filter((row) => row.articleId !== articleId);
  const once = [...new Map(others.map((row) => [row.id, row])).values()];
  const inOrder = once.sort((one, other) => one.age - other.age);
  return claimsWithIds(
    store,
    inOrder.map(({ id }) => id),
  );
}

/** Of all that can tell something of these figures, what does: of each kind of verdict on each of them the first. */
async function spokenOf(store: Store, own: readonly FigureRow[]): Promise<FigureRow[]> {
  const candidates = await candidatesFor(store, own);
  const rows = new Map(candidates.map((row) => [row.id, row]));
  const verdicts = compareArticle(own.map(comparedRow), candidates.map(comparedRow), relations);
  const firsts = [...verdicts.values()].flatMap((all) => [...Map.groupBy(all, ({ kind }) => kind).values()]);
  return firsts.flatMap(([first]) => (first?.other ? (rows.get(first.other.id) ?? []) : []));
}
