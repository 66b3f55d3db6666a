import type { NotComparable } from "../core/comparison/comparable";
import type { Nearness } from "../core/comparison/period";

/** Another figure as a verdict names it: its value, who says so, its day, and the outlet that has it. */
export interface OtherWords {
  readonly value: string;
  readonly source: string;
  readonly day: string;
  readonly outlet: string;
}

/** The comparison's verdicts in plain words, one line each. */
export interface VerdictWords {
  /** The other says no to this figure, or does not believe it; or this figure is itself the denial of the other. */
  readonly denied: (other: OtherWords) => string;
  readonly doubted: (other: OtherWords) => string;
  readonly denies: (other: OtherWords) => string;
  readonly breaksSeries: (other: OtherWords) => string;
  /** `times`: "6.5", formatted, or a word of `numbers`, for a factor of two and more; `percent`: "18%", for less. */
  readonly timesAsHigh: (times: string, other: OtherWords, time: Nearness) => string;
  readonly timesLower: (times: string, other: OtherWords, time: Nearness) => string;
  readonly percentHigher: (percent: string, other: OtherWords, time: Nearness) => string;
  readonly percentLower: (percent: string, other: OtherWords, time: Nearness) => string;
  readonly differs: (other: OtherWords, time: Nearness) => string;
  readonly superseded: (other: OtherWords) => string;
  readonly updated: (other: OtherWords) => string;
  readonly agrees: (other: OtherWords) => string;
  readonly sameOrigin: (other: OtherWords) => string;
  readonly copied: (other: OtherWords) => string;
  /** Said after an echo: the origin had put something before its figure. */
  readonly qualifierDropped: (other: OtherWords) => string;
  readonly first: string;
  /** Why two figures are no comparison. */
  readonly apart: Readonly<Record<Exclude<NotComparable["reason"], "timeApart">, string>>;
  readonly notComparable: (other: OtherWords, why: string) => string;
  readonly timeApart: (days: string, other: OtherWords) => string;
  /** How many articles, outlets and origins stand behind a measure's figures. */
  readonly independence: (articles: number, outlets: number, origins: number) => string;
  readonly oneSourceOnly: string;
  /** Small whole numbers as words, from 2. */
  readonly numbers: readonly string[];
  readonly sums: SumWords;
}

/** Sums within an article. `sum` is written out ("600 + 4,100 = 4,700"); `total` is the figure it is held against. */
export interface SumWords {
  readonly title: string;
  readonly fits: (measure: string) => string;
  readonly leaves: (measure: string, rest: string, total: string) => string;
  readonly exceeds: (measure: string, total: string) => string;
  readonly within: (part: string, whole: string) => string;
  /** "40% of 11,000". */
  readonly share: (percent: string, base: string) => string;
}
