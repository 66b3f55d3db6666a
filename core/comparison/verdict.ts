import { comparability, isRefusal, type NotComparable } from "./comparable";
import type { ComparedClaim } from "./compared-claim";
import { factorOf, figureValue, isSameFigure, overlap, TOLERANCE } from "./figures";
import { isOneOrigin } from "./origins";
import { daysApart, isAfter, lengthOf, type Nearness, nearnessOf, type Period, periodOf } from "./period";
import type { MeasureRelations } from "./relations";
import { isSameSentence } from "./reuse";

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
  /** Is the figure itself the denial? Then the other is what it denies. */
  readonly isDenial: boolean;
  /** How many times the figure is the other; null where that says nothing. */
  readonly factor: number | null;
  /** Days between them, 0 where they may be of one day; null where one has no date. */
  readonly days: number | null;
  /** The same as it can be said of figures of one time. */
  readonly nearness: Nearness | null;
  /** Why not, for `notComparable`. */
  readonly reason: NotComparable | null;
  /** The paper left out what the origin put before its figure: "at least 300" there, "300" here. */
  readonly qualifierDropped: boolean;
  /** Both articles have it in the very same sentence. */
  readonly isCopied: boolean;
}

/** Figures of one origin that are told within two months are one telling; later it is said anew. Days. */
export const ECHO = 62;

/** A running total that falls below this share of what it was is rather a part, or an addition ("another 3,000"). */
const PART = 0.5;

/** How `claim` stands against `other`, which is of the same measure or of one that is told together with it. */
export function verdictOn(claim: ComparedClaim, other: ComparedClaim, relations: MeasureRelations): Verdict {
  if (isOneOrigin(claim, other) && claim.unit === other.unit && claim.measure === other.measure)
    return ofSameOrigin(claim, other, relations);
  const comparable = comparability(claim, other, relations);
  if (!comparable.comparable) return notComparable(claim, other, comparable);
  if (isRefusal(claim) !== isRefusal(other)) return verdict("denied", claim, other);
  return verdict(agree(claim, other) ? "agrees" : "differs", claim, other);
}

function verdict(kind: VerdictKind, claim: ComparedClaim, other: ComparedClaim): Verdict {
  return {
    ...{ kind, other, isDenial: kind === "denied" && isRefusal(claim), factor: factorOf(claim, other), reason: null },
    days: daysApart(periodOf(claim.asOf), periodOf(other.asOf)),
    nearness: nearnessOf(periodOf(claim.asOf), periodOf(other.asOf)),
    qualifierDropped: kind === "sameOrigin" && isDropped(claim, other),
    isCopied: kind === "sameOrigin" && isSameSentence(claim.quote, other.quote),
  };
}

function notComparable(claim: ComparedClaim, other: ComparedClaim, reason: NotComparable): Verdict {
  return { ...verdict("notComparable", claim, other), factor: null, reason };
}

function agree(claim: ComparedClaim, other: ComparedClaim): boolean {
  const factor = factorOf(claim, other);
  const isClose = factor !== null && Math.max(factor, 1 / factor) <= 1 + TOLERANCE;
  return isClose || overlap(claim, other);
}

function ofSameOrigin(claim: ComparedClaim, other: ComparedClaim, relations: MeasureRelations): Verdict {
  const [own, its] = [periodOf(claim.asOf), periodOf(other.asOf)];
  const isTurn = isRefusal(claim) !== isRefusal(other);
  if (isTurn && !isSameFigure(claim, other))
    return notComparable(claim, other, { comparable: false, reason: "denial" });
  if (!isTurn && isSameFigure(claim, other)) return verdict("sameOrigin", claim, other);
  const order = orderOf(own, its) || orderByValue(claim, other, relations);
  if (order === 0) return verdict(isTurn ? "denied" : agree(claim, other) ? "sameOrigin" : "differs", claim, other);
  const [earlier, later] = order > 0 ? [other, claim] : [claim, other];
  if (!isTurn && relations.runningTotals.includes(claim.measure) && isLower(later, earlier)) {
    const isPart = (figureValue(later) ?? 0) < (figureValue(earlier) ?? 0) * PART;
    return isPart
      ? notComparable(claim, other, { comparable: false, reason: "part" })
      : verdict("breaksSeries", claim, other);
  }
  return verdict(later === claim ? "updated" : "superseded", claim, other);
}

/** 1 where the first lies after the second, -1 before it; 0 where they overlap or one is not known. */
function orderOf(one: Period | null, other: Period | null): -1 | 0 | 1 {
  if (!one || !other) return 0;
  return isAfter(one, other) ? 1 : isAfter(other, one) ? -1 : 0;
}

/**
 * Which of two is the later where a date is too coarse to tell ("in 2024", and a day in October): of a count that only
 * grows the higher one. 0 where that does not tell either.
 */
function orderByValue(claim: ComparedClaim, other: ComparedClaim, relations: MeasureRelations): -1 | 0 | 1 {
  const isCoarse = [claim, other].some(({ asOf }) => lengthOf(periodOf(asOf) ?? { from: 0, to: 0 }) > 1);
  if (!isCoarse || !relations.runningTotals.includes(claim.measure) || agree(claim, other)) return 0;
  return (figureValue(claim) ?? 0) > (figureValue(other) ?? 0) ? 1 : -1;
}

/** Is the later figure, at its highest, below the earlier at its lowest? */
function isLower(later: ComparedClaim, earlier: ComparedClaim): boolean {
  return later.high !== null && earlier.low !== null && later.high < earlier.low;
}

function isDropped(claim: ComparedClaim, other: ComparedClaim): boolean {
  return claim.qualifier === "exactly" && other.qualifier !== "exactly" && other.qualifier !== "about";
}
