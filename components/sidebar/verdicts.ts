import { type Reckoning, reckon } from "../../core/comparison/arithmetic";
import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { relatedTo } from "../../core/comparison/relations";
import type { Verdict } from "../../core/comparison/verdict";
import { houseOf } from "../../core/houses";
import { relations } from "../../core/topics/dprk-russia/relations";
import type { Store } from "../../store/database";
import type { ClaimInArticle } from "../../store/in-article";
import { type ArticleHead, outletOf, type ShownClaim } from "../claim/shown-claim";
import { othersBeside } from "./beside";

/** Figures of a measure in other articles (`othersBeside`), and those of the measures that are told together with it. */
export interface Beside {
  readonly same: readonly ClaimInArticle[];
  readonly related: readonly ClaimInArticle[];
}

/** Where the measure has figures of other articles, nobody needs to know the related ones: they are left out. */
export async function besides(store: Store, measure: string, articleId: string | null): Promise<Beside> {
  const same = await othersBeside(store, measure, articleId);
  if (same.length > 0) return { same, related: [] };
  const related: ClaimInArticle[] = [];
  for (const other of relatedTo(measure, relations)) related.push(...(await othersBeside(store, other, articleId)));
  return { same, related };
}

/** The telling verdict on each of an article's figures of a measure, by the figure's key. */
export function verdictsOf(
  own: readonly ShownClaim[],
  others: readonly ClaimInArticle[],
  head: ArticleHead,
): Map<string, Verdict> {
  const verdicts = compareArticle(ownClaims(own, head), others.map(comparedClaim), relations);
  return new Map([...verdicts].flatMap(([key, [telling]]) => (telling ? [[key, telling] as const] : [])));
}

/** The sums within an article. */
export function reckonings(own: readonly ShownClaim[], head: ArticleHead): Reckoning[] {
  return reckon(ownClaims(own, head), relations);
}

/** An article's figures of a measure together with all others of it. */
export function comparedClaims(
  own: readonly ShownClaim[],
  others: readonly ClaimInArticle[],
  head: ArticleHead,
): ComparedClaim[] {
  return [...ownClaims(own, head), ...others.map(comparedClaim)];
}

function ownClaims(own: readonly ShownClaim[], head: ArticleHead): ComparedClaim[] {
  const outlet = outletOf(head);
  return own.map(({ key, claim }) => ({ ...claim, id: key, articleId: HERE, outlet, house: houseOf(head.site) }));
}

/** The article that is open has no number of its own before it is saved. */
const HERE = "here";

export function comparedClaim({ claim, article }: ClaimInArticle): ComparedClaim {
  return { ...claim, articleId: article.id, outlet: outletOf(article), house: houseOf(article.site) };
}
