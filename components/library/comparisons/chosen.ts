import { isAsked } from "../../../core/comparison/saved";
import { frozenAt } from "../../../store/comparisons";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonFilters, ComparisonRecord, FrozenClaim } from "../../../store/records";
import { isRejected } from "../../claim/shown-claim";

/** The claims a comparison looks at, without those the reader rejected. */
export function chosenBy(filters: ComparisonFilters, claims: readonly ClaimInArticle[]): ClaimInArticle[] {
  return claims.filter((one) => !isRejected(one) && isAsked(one.claim, filters));
}

/**
 * What a saved comparison looks at today. Of one that keeps single figures that is also what has been read since on the
 * same measures, and what an article says now in the place of one of them: whoever picked the figures could not pick those.
 */
export function today(comparison: ComparisonRecord, claims: readonly ClaimInArticle[]): ClaimInArticle[] {
  const { filters, frozen } = comparison;
  const chosen = chosenBy(filters, claims);
  if (filters.identities.length === 0) return chosen;
  const measures = new Set(frozen.map(({ claim }) => claim.measure));
  const places = new Set(goneFrom(frozen, chosen).map(({ articleId, claim }) => placeOf(articleId, claim)));
  const isLater = ({ claim, article }: ClaimInArticle): boolean =>
    measures.has(claim.measure) && article.firstReadAt > frozenAt(comparison);
  const isInPlace = ({ claim, article }: ClaimInArticle): boolean => places.has(placeOf(article.id, claim));
  const candidates = candidatesFor(filters, claims).filter((one) => !chosen.includes(one));
  return [...chosen, ...candidates.filter((one) => isLater(one) || isInPlace(one))];
}

function goneFrom(frozen: readonly FrozenClaim[], chosen: readonly ClaimInArticle[]): FrozenClaim[] {
  const here = new Set(chosen.map(({ claim }) => claim.identity));
  return frozen.filter(({ identity }) => !here.has(identity));
}

const placeOf = (articleId: string, { measure, source }: FrozenClaim["claim"]): string =>
  `${articleId} ${measure} ${source}`;

/** Those to pick single claims from. */
export function candidatesFor(filters: ComparisonFilters, claims: readonly ClaimInArticle[]): ClaimInArticle[] {
  return chosenBy({ ...filters, identities: [] }, claims);
}
