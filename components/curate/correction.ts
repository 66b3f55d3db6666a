import type { Certainty, Stance } from "../../core/claims/claim";
import type { NumberReader } from "../../core/quantities/number-reader";
import { isTypedFigure, readTyped, type TypedFigure, type TypedProblem } from "../../core/quantities/typed";
import type { Correction } from "../../store/records";

/** What the form for a correction holds. */
export interface CorrectionFields {
  readonly measure: string;
  /** The figure that the form was opened with; null where there is none yet. */
  readonly given: TypedFigure | null;
  /** The figure as it is typed; null as long as the given one stands. */
  readonly typed: string | null;
  readonly unit: string;
  readonly source: string;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly asOf: string;
}

/** Everything the form says; of a figure's ends each is known or open. */
export type WholeCorrection = Required<Omit<Correction, "via">>;

/** The form for a claim as it is shown now, or as it would be read. */
export function fieldsOf(claim: WholeCorrection): CorrectionFields {
  const { measure, qualifier, unit, source, stance, certainty, asOf, low, best, high } = claim;
  return {
    ...{ measure, unit, source, stance, certainty },
    ...{ given: { low, best, high, qualifier, unit }, typed: null, asOf: asOf ?? "" },
  };
}

/** What is wrong in which field. */
export interface FieldErrors {
  readonly figure: TypedProblem | null;
  readonly asOf: boolean;
}

/** The figure as it is understood, with its unit, or why it is none. `readers`: of the languages it may be typed in. */
export function understood(fields: CorrectionFields, readers: readonly NumberReader[]): TypedFigure | TypedProblem {
  const { given, typed, unit } = fields;
  if (typed === null && given) return { ...given, unit };
  const read = readTyped(typed ?? "", readers, unit === "people" || unit === "items");
  return isTypedFigure(read) ? { ...read, unit: read.unit ?? unit } : read;
}

/** What the form says, or what in it is no figure or no date. A unit that was typed ("40 %") counts more than the one chosen. */
export function correctionFrom(
  fields: CorrectionFields,
  readers: readonly NumberReader[],
): { readonly correction: WholeCorrection; readonly errors: null } | { correction: null; errors: FieldErrors } {
  const { measure, source, stance, certainty } = fields;
  const figure = understood(fields, readers);
  const day = fields.asOf.trim();
  const isWrongDay = day !== "" && !isDay(day);
  if (!isTypedFigure(figure) || isWrongDay)
    return { correction: null, errors: { figure: isTypedFigure(figure) ? null : figure, asOf: isWrongDay } };
  const { unit, ...bounds } = figure;
  const asOf = day === "" ? null : day;
  return {
    correction: { measure, source, stance, certainty, ...bounds, unit: unit ?? fields.unit, asOf },
    errors: null,
  };
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

/** "2025", "2025-04" or "2025-04-28", and a day that there is. */
function isDay(typed: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(typed)) return false;
  const time = Date.parse(typed);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(typed);
}
