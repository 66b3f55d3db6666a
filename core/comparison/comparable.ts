import type { ComparedClaim } from "./compared-claim";
import { isSameFigure } from "./figures";
import { daysApart, lengthOf, periodOf } from "./period";
import type { ApartReason, MeasureRelations } from "./relations";

/** Days within which two figures are of the same time: a month, as running figures are told. */
export const SAME_TIME = 31;

/** May two figures be set against each other? If not, why, for the screens to put in words. */
export type Comparability = { readonly comparable: true } | NotComparable;

export type NotComparable =
  | {
      readonly comparable: false;
      readonly reason: ApartReason | "otherMeasure" | "unit" | "noDate" | "denial" | "part" | "order";
    }
  /** `isLeast`: one of the dates is coarse, and they may be farther apart than so many days. */
  | { readonly comparable: false; readonly reason: "timeApart"; readonly days: number; readonly isLeast: boolean };

/**
 * The same for (a, b) and (b, a): same measure and unit, as-of dates within a month of each other, and not the denial
 * of one figure against another, which says nothing about it, be that other asserted or denied itself.
 */
export function comparability(a: ComparedClaim, b: ComparedClaim, relations: MeasureRelations): Comparability {
  if (a.measure !== b.measure) return { comparable: false, reason: reasonApart(a.measure, b.measure, relations) };
  if (a.unit !== b.unit) return { comparable: false, reason: "unit" };
  const [one, other] = [periodOf(a.asOf), periodOf(b.asOf)];
  const days = daysApart(one, other);
  if (one === null || other === null || days === null) return { comparable: false, reason: "noDate" };
  const isLeast = lengthOf(one) > 1 || lengthOf(other) > 1;
  if (days > SAME_TIME) return { comparable: false, reason: "timeApart", days, isLeast };
  if (isOtherDenial(a, b)) return { comparable: false, reason: "denial" };
  return { comparable: true };
}

/** Does its source say no to the figure, or not believe it? */
export const isRefusal = ({ stance }: Pick<ComparedClaim, "stance">): boolean =>
  stance === "denies" || stance === "doubts";

/** Is one of them the denial of a figure that is not the other? */
export const isOtherDenial = (a: ComparedClaim, b: ComparedClaim): boolean =>
  (isRefusal(a) || isRefusal(b)) && !isSameFigure(a, b);

function reasonApart(one: string, other: string, { apart }: MeasureRelations): ApartReason | "otherMeasure" {
  const pair = apart.find(([a, b]) => (a === one && b === other) || (a === other && b === one));
  return pair?.[2] ?? "otherMeasure";
}
