import { type Comparability, comparability } from "./comparable";
import type { ComparedClaim } from "./compared-claim";
import { factorOf, isSameFigure, overlap, TOLERANCE } from "./figures";
import { originOf } from "./origins";
import { daysApart, isAfter, periodOf } from "./period";
import type { MeasureRelations } from "./relations";

/** How a figure stands against another; the README has an example of each. */
export type VerdictKind =
  | "denied"
  | "breaksSeries"
  | "differs"
  | "superseded"
  | "updated"
  | "agrees"
  | "sameOrigin"
  | "notComparable"
  | "first";

export interface Verdict {
  readonly kind: VerdictKind;
  /** The figure it stands against; null for `first`. */
  readonly other: ComparedClaim | null;
  /** How many times the figure is the other; null where that says nothing. */
  readonly factor: number | null;
  /** Why not, for `notComparable`. */
  readonly reason: Extract<Comparability, { comparable: false }> | null;
  /** The paper left out what the origin put before its figure: "at least 300" there, "300" here. */
  readonly qualifierDropped: boolean;
}

/** An echo is told within two months; later it is said anew. */
const ECHO = 62;

/** How `claim` stands against `other`. Both are of one measure; who compares has seen to it. */
export function verdictOn(claim: ComparedClaim, other: ComparedClaim, relations: MeasureRelations): Verdict {
  const against = { other, factor: factorOf(claim, other), reason: null, qualifierDropped: false };
  if (originOf(claim) === originOf(other) && claim.unit === other.unit) return ofSameOrigin(claim, other, relations);
  const comparable = comparability(claim, other, relations);
  if (!comparable.comparable) return { ...against, kind: "notComparable", factor: null, reason: comparable };
  if ((claim.stance === "denies") !== (other.stance === "denies")) {
    return { ...against, kind: isSameFigure(claim, other) ? "denied" : "differs" };
  }
  return { ...against, kind: agree(claim, other) ? "agrees" : "differs" };
}

function agree(claim: ComparedClaim, other: ComparedClaim): boolean {
  const factor = factorOf(claim, other);
  const isClose = factor !== null && Math.max(factor, 1 / factor) <= 1 + TOLERANCE;
  return isClose || overlap(claim, other);
}

function ofSameOrigin(claim: ComparedClaim, other: ComparedClaim, relations: MeasureRelations): Verdict {
  const [own, its] = [periodOf(claim.asOf), periodOf(other.asOf)];
  const against = { other, factor: factorOf(claim, other), reason: null, qualifierDropped: false };
  const apart = daysApart(own, its);
  if (isSameFigure(claim, other) && (apart ?? 0) <= ECHO) {
    return { ...against, kind: "sameOrigin", qualifierDropped: isDropped(claim, other) };
  }
  if (!own || !its || (!isAfter(own, its) && !isAfter(its, own)))
    return { ...against, kind: agree(claim, other) ? "sameOrigin" : "differs" };
  const [earlier, later] = isAfter(own, its) ? [other, claim] : [claim, other];
  const falls = relations.runningTotals.includes(claim.measure) && isLower(later, earlier);
  if (falls) return { ...against, kind: "breaksSeries" };
  return { ...against, kind: later === claim ? "updated" : "superseded" };
}

/** Is the later figure, at its highest, below the earlier at its lowest? */
function isLower(later: ComparedClaim, earlier: ComparedClaim): boolean {
  return later.high !== null && earlier.low !== null && later.high < earlier.low;
}

function isDropped(claim: ComparedClaim, other: ComparedClaim): boolean {
  return claim.qualifier === "exactly" && other.qualifier !== "exactly" && other.qualifier !== "about";
}
