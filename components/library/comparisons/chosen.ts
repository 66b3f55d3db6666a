import type { Claim } from "../../../core/claims/claim";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonFilters, FrozenClaim } from "../../../store/records";
import { isRejected } from "../../claim/shown-claim";

/** The claims a comparison looks at, without those the reader rejected. */
export function chosenBy(filters: ComparisonFilters, claims: readonly ClaimInArticle[]): ClaimInArticle[] {
  return claims.filter((one) => !isRejected(one) && fits(one.claim, filters) && isPicked(one.claim.identity, filters));
}

/** Those to pick single claims from. */
export function candidatesFor(filters: ComparisonFilters, claims: readonly ClaimInArticle[]): ClaimInArticle[] {
  return chosenBy({ ...filters, identities: [] }, claims);
}

/** A claim without a date fits only where no dates were asked for. */
function fits({ measure, source, asOf }: Claim, { measures, sources, from, to }: ComparisonFilters): boolean {
  return (
    (measures.length === 0 || measures.includes(measure)) &&
    (sources.length === 0 || sources.includes(source)) &&
    (from === null || (asOf !== null && asOf >= from.slice(0, asOf.length))) &&
    (to === null || (asOf !== null && asOf.slice(0, 10) <= to))
  );
}

const isPicked = (identity: string, { identities }: ComparisonFilters): boolean =>
  identities.length === 0 || identities.includes(identity);

/** What is not as it was when a comparison was frozen. */
export interface Since {
  readonly fresh: readonly ClaimInArticle[];
  readonly changed: readonly { readonly before: FrozenClaim; readonly now: ClaimInArticle }[];
  readonly gone: readonly FrozenClaim[];
}

/** `now`: what the comparison's filters choose today. */
export function changedSince(frozen: readonly FrozenClaim[], now: readonly ClaimInArticle[]): Since {
  const before = new Map(frozen.map((one) => [one.identity, one]));
  const today = new Map(now.map((one) => [one.claim.identity, one]));
  return {
    fresh: now.filter(({ claim }) => !before.has(claim.identity)),
    changed: frozen.flatMap((one) => {
      const current = today.get(one.identity);
      return current && !saysTheSame(one.claim, current.claim) ? [{ before: one, now: current }] : [];
    }),
    gone: frozen.filter(({ identity }) => !today.has(identity)),
  };
}

const TELLING = [
  "measure",
  "low",
  "best",
  "high",
  "qualifier",
  "unit",
  "source",
  "stance",
  "certainty",
  "asOf",
] as const;

const saysTheSame = (one: Claim, other: Claim): boolean => TELLING.every((field) => one[field] === other[field]);
