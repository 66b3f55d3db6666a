import type { Certainty, Stance } from "../../core/claims/claim";
import { boundsOf, rangeBounds } from "../../core/quantities/bounds";
import type { Qualifier } from "../../core/quantities/quantity";
import { anchorOf } from "../../locales/figure";
import type { Correction } from "../../store/records";

/** What the form for a correction holds, as it is typed. */
export interface CorrectionFields {
  readonly measure: string;
  readonly qualifier: Qualifier;
  /** The number; of a range the lower one. */
  readonly value: string;
  /** The upper number of a range; else without meaning. */
  readonly upper: string;
  readonly unit: string;
  readonly source: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly asOf: string;
}

/** Everything the form says; of a figure's ends each is known or open. */
export type WholeCorrection = Required<Omit<Correction, "via">>;

export const isRange = (qualifier: Qualifier): boolean => qualifier === "between" || qualifier === "vague";

/** The form for a claim as it is shown now, or as it would be read. */
export function fieldsOf(claim: WholeCorrection): CorrectionFields {
  const { measure, qualifier, unit, source, stance, certainty, asOf, low, high } = claim;
  const value = isRange(qualifier) ? low : anchorOf(claim);
  return {
    ...{ measure, qualifier, unit, source, stance, certainty },
    value: value === null ? "" : String(value),
    upper: isRange(qualifier) && high !== null ? String(high) : "",
    asOf: asOf ?? "",
  };
}

/** What the form says, or null where it says no figure or no date. Low and high follow from how the number is said. */
export function correctionFrom(fields: CorrectionFields): WholeCorrection | null {
  const { measure, qualifier, unit, source, stance, certainty, asOf } = fields;
  const bounds = boundsFrom(fields);
  const day = asOf.trim();
  if (!bounds || !(day === "" || isDay(day))) return null;
  return { measure, qualifier, unit, source, stance, certainty, ...bounds, asOf: day === "" ? null : day };
}

/** Belong together: half of one figure and half of another are none. */
const FIGURE = ["measure", "unit", "qualifier", "low", "best", "high"] as const;
const SAYING = ["source", "stance", "certainty", "asOf"] as const;

/**
 * What the form says over what is stored: all of it where nothing is, else only what was changed since the form was
 * opened (`start`), as another window may have corrected the rest meanwhile.
 */
export function correctionOver(
  stored: Correction | null,
  whole: WholeCorrection,
  start: WholeCorrection | null,
): Correction {
  if (!stored || !start) return whole;
  const isChanged = (field: keyof WholeCorrection): boolean => whole[field] !== start[field];
  const changed = [...(FIGURE.some(isChanged) ? FIGURE : []), ...SAYING.filter(isChanged)];
  return { ...stored, ...Object.fromEntries(changed.map((field) => [field, whole[field]])) };
}

function boundsFrom({ qualifier, value, upper }: CorrectionFields): ReturnType<typeof boundsOf> | null {
  const [first, second] = [numberIn(value), numberIn(upper)];
  if (first === null) return null;
  if (!isRange(qualifier)) return boundsOf(first, qualifier);
  return second === null || second < first ? null : rangeBounds(first, second);
}

function numberIn(typed: string): number | null {
  const number = Number(typed);
  return typed.trim() !== "" && Number.isFinite(number) && number >= 0 ? number : null;
}

/** "2025", "2025-04" or "2025-04-28", and a day that there is. */
function isDay(typed: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(typed)) return false;
  const time = Date.parse(typed);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(typed);
}
