import type { ApartReason } from "../core/comparison/relations";

/** Another figure as a verdict names it: its value, who says so, its day. */
export interface OtherWords {
  readonly value: string;
  readonly source: string;
  readonly day: string;
}

/** The comparison's verdicts in plain words, one line each. */
export interface VerdictWords {
  readonly denied: (other: OtherWords) => string;
  readonly breaksSeries: (other: OtherWords) => string;
  /** `times`: "6", formatted, for a factor of two and more; `percent`: "18%", for less. */
  readonly timesAsHigh: (times: string, other: OtherWords) => string;
  readonly timesLower: (times: string, other: OtherWords) => string;
  readonly percentHigher: (percent: string, other: OtherWords) => string;
  readonly percentLower: (percent: string, other: OtherWords) => string;
  readonly differs: (other: OtherWords) => string;
  readonly superseded: (other: OtherWords) => string;
  readonly updated: (other: OtherWords) => string;
  readonly agrees: (other: OtherWords) => string;
  readonly sameOrigin: (other: OtherWords) => string;
  /** Said after an echo: the origin had put something before its figure. */
  readonly qualifierDropped: (other: OtherWords) => string;
  readonly first: string;
  readonly apart: Readonly<Record<ApartReason | "otherMeasure" | "unit" | "noDate", string>>;
  readonly timeApart: (days: string, other: OtherWords) => string;
  /** How many articles, outlets and origins stand behind a measure's figures. */
  readonly independence: (articles: number, outlets: number, origins: number) => string;
  readonly oneSourceOnly: string;
}
