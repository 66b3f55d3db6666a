import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import type { Verdict } from "../../core/comparison/verdict";
import { relations } from "../../core/topics/dprk-russia/relations";
import type { ClaimInArticle } from "../../store/in-article";
import { type ArticleHead, outletOf, type ShownClaim } from "../claim/shown-claim";

/** The telling verdict on each of an article's figures of a measure, by the figure's key. */
export function verdictsOf(
  own: readonly ShownClaim[],
  others: readonly ClaimInArticle[],
  head: ArticleHead,
): Map<string, Verdict> {
  const verdicts = compareArticle(ownClaims(own, head), others.map(comparedClaim), relations);
  return new Map([...verdicts].flatMap(([key, [telling]]) => (telling ? [[key, telling] as const] : [])));
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
  return own.map(({ key, claim }) => ({ ...claim, id: key, articleId: HERE, outlet: outletOf(head) }));
}

/** The article that is open has no number of its own before it is saved. */
const HERE = "here";

export function comparedClaim({ claim, article }: ClaimInArticle): ComparedClaim {
  return { ...claim, articleId: article.id, outlet: outletOf(article) };
}
