/** What a topic tells of its measures, for the comparison. */
export interface MeasureRelations {
  /** Counts that can only grow: of two of one origin the later is not lower. */
  readonly runningTotals: readonly string[];
  /** Pairs that are told together and must not be set against each other, with what sets them apart. */
  readonly apart: readonly (readonly [measure: string, other: string, reason: ApartReason])[];
  /** Wholes with the parts that make them up, where all are told. A part that is not told leaves a rest. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** `share` percent of `base` are `count`. */
  readonly shares: readonly { readonly share: string; readonly base: string; readonly count: string }[];
  /** Counts that are never more than another: nobody comes back who was not sent. */
  readonly within: readonly (readonly [part: string, whole: string])[];
}

export type ApartReason =
  | "deadVersusAll"
  | "woundedVersusAll"
  | "planVersusSent"
  | "sentVersusPresent"
  | "returnedVersusSent"
  | "shareVersusCount";

/** The measures that are told together with this one though they count something else. */
export function relatedTo(measure: string, { apart }: MeasureRelations): string[] {
  return apart.flatMap(([one, other]) => (one === measure ? [other] : other === measure ? [one] : []));
}
