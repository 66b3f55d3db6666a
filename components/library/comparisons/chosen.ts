import { isAsked } from "../../../core/comparison/saved";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonFilters } from "../../../store/records";
import { isRejected } from "../../claim/shown-claim";

/** The claims a comparison looks at, without those the reader rejected. */
export function chosenBy(filters: ComparisonFilters, claims: readonly ClaimInArticle[]): ClaimInArticle[] {
  return claims.filter((one) => !isRejected(one) && isAsked(one.claim, filters));
}

/** Those to pick single claims from. */
export function candidatesFor(filters: ComparisonFilters, claims: readonly ClaimInArticle[]): ClaimInArticle[] {
  return chosenBy({ ...filters, identities: [] }, claims);
}
