import { PUBLISHER, UNNAMED } from "../claims/claim";
import type { ComparedClaim } from "./compared-claim";
import { originOf } from "./origins";
import { daysApart, periodOf } from "./period";
import { sentenceKey } from "./reuse";
import { ECHO } from "./verdict";

/**
 * What tells the same figure of the same origin at the same time, put together: in the order given, the groups by their
 * first. `claimOf`: the claim of what is grouped.
 */
export function groupEchoes<T>(told: readonly T[], claimOf: (one: T) => ComparedClaim): T[][] {
  const groups = new Map<string, T[][]>();
  const inOrder: T[][] = [];
  for (const one of told) {
    const claim = claimOf(one);
    const alike = groups.get(keyOf(claim)) ?? [];
    const group = alike.find(([first]) => first !== undefined && isOfItsTime(claimOf(first), claim));
    if (group) group.push(one);
    else {
      const fresh = [one];
      inOrder.push(fresh);
      groups.set(keyOf(claim), [...alike, fresh]);
    }
  }
  return inOrder;
}

function keyOf(claim: ComparedClaim): string {
  const { measure, unit, stance, low, best, high, source, quote } = claim;
  const figure = best === null ? `${low}–${high}` : best;
  const copied = source === PUBLISHER || source === UNNAMED ? sentenceKey(quote) : null;
  return [measure, unit, stance === "denies", figure, copied ?? originOf(claim)].join(" ");
}

const isOfItsTime = (one: ComparedClaim, other: ComparedClaim): boolean =>
  (daysApart(periodOf(one.asOf), periodOf(other.asOf)) ?? 0) <= ECHO;
