import { comparability, isOtherDenial, isRefusal, type NotComparable } from "./comparable";
import type { ComparedClaim } from "./compared-claim";
import { factorOf, figureValue, isSameFigure } from "./figures";
import { agreementOf, isBelow } from "./intervals";
import { isOneOrigin } from "./origins";
import { daysApart, type Nearness, nearnessOf, type Order, orderOf, periodOf } from "./period";
import type { MeasureRelations } from "./relations";
import { isSameSentence } from "./reuse";

/** How a figure stands against another; the README has an example of each. */
export type VerdictKind =
  | "denied"
  | "breaksSeries"
  | "differs"
  | "superseded"
  | "updated"
  | "close"
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
  /** Have both the same origin? Then nobody contradicts anybody: it is told in two ways. */
  readonly isOneOrigin: boolean;
  /** How many times the figure is the other; null where that says nothing. */
  readonly factor: number | null;
  /** Days between them, 0 where they may be of one day; null where one has no date. */
  readonly days: number | null;
  /** The same as it can be said of figures of one time. */
  readonly nearness: Nearness | null;
  /** Is the figure of a later day than the other, or of an earlier one? Null where their dates do not tell. */
  readonly order: Order | null;
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
  return verdict(isRefusal(claim) ? "agrees" : agreementOf(claim, other), claim, other);
}

function verdict(kind: VerdictKind, claim: ComparedClaim, other: ComparedClaim): Verdict {
  const [own, its] = [periodOf(claim.asOf), periodOf(other.asOf)];
  return {
    ...{ kind, other, isDenial: kind === "denied" && isRefusal(claim), factor: factorOf(claim, other), reason: null },
    ...{ days: daysApart(own, its), nearness: nearnessOf(own, its), order: orderOf(own, its) },
    isOneOrigin: isOneOrigin(claim, other),
    qualifierDropped: kind === "sameOrigin" && isDropped(claim, other),
    isCopied: kind === "sameOrigin" && isSameSentence(claim.quote, other.quote),
  };
}

function notComparable(claim: ComparedClaim, other: ComparedClaim, reason: NotComparable): Verdict {
  return { ...verdict("notComparable", claim, other), factor: null, reason };
}

/** Of one origin the order in time tells which figure holds; where the dates do not tell it, no verdict does. */
function ofSameOrigin(claim: ComparedClaim, other: ComparedClaim, relations: MeasureRelations): Verdict {
  if (isOtherDenial(claim, other)) return notComparable(claim, other, { comparable: false, reason: "denial" });
  const isTurn = isRefusal(claim) !== isRefusal(other);
  if (!isTurn && isSameFigure(claim, other)) return verdict("sameOrigin", claim, other);
  const order = orderOf(periodOf(claim.asOf), periodOf(other.asOf));
  if (order === null) return ofOneTime(claim, other);
  const [earlier, later] = order === "later" ? [other, claim] : [claim, other];
  if (!isTurn && relations.runningTotals.includes(claim.measure) && isBelow(later, earlier)) {
    const isPart = (figureValue(later) ?? 0) < (figureValue(earlier) ?? 0) * PART;
    return isPart
      ? notComparable(claim, other, { comparable: false, reason: "part" })
      : verdict("breaksSeries", claim, other);
  }
  return verdict(order === "later" ? "updated" : "superseded", claim, other);
}

/** Two figures of one origin and one day; or of dates so coarse that either may be the newer, which is then all that can be said. */
function ofOneTime(claim: ComparedClaim, other: ComparedClaim): Verdict {
  if (isRefusal(claim) !== isRefusal(other)) return verdict("denied", claim, other);
  const agreement = agreementOf(claim, other);
  if (agreement === "agrees") return verdict("sameOrigin", claim, other);
  const isOneDay = nearnessOf(periodOf(claim.asOf), periodOf(other.asOf)) === "day";
  return isOneDay
    ? verdict(agreement, claim, other)
    : notComparable(claim, other, { comparable: false, reason: "order" });
}

function isDropped(claim: ComparedClaim, other: ComparedClaim): boolean {
  return claim.qualifier === "exactly" && other.qualifier !== "exactly" && other.qualifier !== "about";
}
