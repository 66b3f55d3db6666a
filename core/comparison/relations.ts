/** What a topic tells of its measures, for the comparison. */
export interface MeasureRelations {
  /** Counts that can only grow: of two of one origin the later is not lower. */
  readonly runningTotals: readonly string[];
  /** Pairs that are told together and must not be set against each other, with what sets them apart. */
  readonly apart: readonly (readonly [measure: string, other: string, reason: ApartReason])[];
}

export type ApartReason =
  | "deadVersusAll"
  | "woundedVersusAll"
  | "planVersusSent"
  | "sentVersusPresent"
  | "returnedVersusSent"
  | "shareVersusCount";
