import { type Reckoning, reckon } from "../../core/comparison/arithmetic";
import { compareArticle } from "../../core/comparison/compare";
import { relatedTo } from "../../core/comparison/relations";
import type { Verdict } from "../../core/comparison/verdict";
import { houseOf } from "../../core/houses";
import { relations } from "../../core/topic-of";
import type { Store } from "../../store/database";
import type { ClaimInArticle } from "../../store/in-article";
import { type ArticleHead, outletOf, type ShownClaim } from "../claim/shown-claim";
import type { ToldClaim } from "../rows/told-rows";
import { othersBeside } from "./beside";
import { saidOf } from "./said-of-figure";

/** Figures of a measure in other articles, newest first, and those of the measures that are told together with it. */
export interface Beside {
  readonly same: readonly ClaimInArticle[];
  readonly related: readonly ClaimInArticle[];
}

/** What stands beside an article's figures, by measure. */
export async function besidesOf(
  store: Store,
  measures: readonly string[],
  articleId: string | null,
): Promise<Map<string, Beside>> {
  const found = new Map<string, Beside>();
  for (const measure of measures) found.set(measure, await besides(store, measure, articleId));
  return found;
}

/** Where the measure has figures of other articles, nobody needs to know the related ones: they are left out. */
export async function besides(store: Store, measure: string, articleId: string | null): Promise<Beside> {
  const same = await othersBeside(store, measure, articleId);
  if (same.length > 0) return { same, related: [] };
  const related: ClaimInArticle[] = [];
  for (const other of relatedTo(measure, relations)) related.push(...(await othersBeside(store, other, articleId)));
  return { same, related };
}

/** What is to be said of each of an article's figures of a measure, by the figure's key. */
export function verdictsOf(
  own: readonly ShownClaim[],
  { same, related }: Beside,
  head: ArticleHead,
): Map<string, readonly Verdict[]> {
  const others = [...same, ...related].map(comparedClaim);
  const verdicts = compareArticle(ownClaims(own, head), others, relations);
  return new Map([...verdicts].map(([key, all]) => [key, saidOf(all)]));
}

/** The sums within an article. */
export function reckonings(own: readonly ShownClaim[], head: ArticleHead): Reckoning[] {
  return reckon(ownClaims(own, head), relations);
}

export function ownClaims(own: readonly ShownClaim[], head: ArticleHead): ToldClaim["claim"][] {
  const outlet = outletOf(head);
  return own.map(({ key, claim }) => ({ ...claim, id: key, articleId: HERE, outlet, house: houseOf(head.site) }));
}

/** The article that is open has no number of its own before it is saved. */
const HERE = "here";

export function comparedClaim({ claim, article }: ClaimInArticle): ToldClaim["claim"] {
  return { ...claim, articleId: article.id, outlet: outletOf(article), house: houseOf(article.site) };
}
