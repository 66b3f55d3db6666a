import type { NotComparable } from "../core/comparison/comparable";
import type { Nearness } from "../core/comparison/period";

/** Another figure as a verdict names it. Sources come in the nominative, singular or plural: no sentence may bend them. */
export interface OtherWords {
  /** "at least 300". */
  readonly value: string;
  readonly source: string;
  readonly outlet: string;
  /** What its source did with it: "said", "denied". */
  readonly said: string;
  /** Its day, and what the reader had a hand in: "13 Jan 2025, corrected by you". */
  readonly when: string;
  /** The same, with what its source did where that is more than to say it: "denied, 13 Jan 2025". */
  readonly details: string;
}

/** The comparison's verdicts in plain words, one line each. */
export interface VerdictWords {
  /** The other says no to this figure, or does not believe it; or this figure is itself the denial of the other. */
  readonly denied: (other: OtherWords) => string;
  readonly doubted: (other: OtherWords) => string;
  readonly denies: (other: OtherWords) => string;
  /** A total that fell: this figure is the later and lower one, or the earlier and higher one. */
  readonly fell: (other: OtherWords) => string;
  readonly fellLater: (other: OtherWords) => string;
  /** `times`: "6.5", formatted, or a word of `numbers`, for a factor of two and more; `percent`: "18%", for less. */
  readonly timesAsHigh: (times: string, other: OtherWords, time: string) => string;
  readonly timesLower: (times: string, other: OtherWords, time: string) => string;
  readonly percentHigher: (percent: string, other: OtherWords, time: string) => string;
  readonly percentLower: (percent: string, other: OtherWords, time: string) => string;
  readonly differs: (other: OtherWords, time: string) => string;
  /** The same source on the same day, with another figure in another outlet. */
  readonly toldOtherwise: (other: OtherWords) => string;
  /** How near in time two figures are, as the five before and `close` say it. */
  readonly time: Readonly<Record<Nearness, string>>;
  readonly superseded: (other: OtherWords) => string;
  readonly updated: (other: OtherWords) => string;
  readonly close: (other: OtherWords, time: string) => string;
  /** The same number; or another that is within what one of them says ("up to 12,000"). */
  readonly agrees: (other: OtherWords) => string;
  readonly fits: (other: OtherWords) => string;
  readonly sameOrigin: (other: OtherWords) => string;
  readonly copied: (other: OtherWords) => string;
  /** Said after an echo: the origin had put something before its figure. */
  readonly qualifierDropped: (other: OtherWords) => string;
  readonly first: string;
  /** Why two figures are no comparison. */
  readonly apart: Readonly<Record<Exclude<NotComparable["reason"], "timeApart">, string>>;
  readonly notComparable: (other: OtherWords, why: string) => string;
  /** The other is so many days before or after; more than these where a date is coarse. */
  readonly timeApart: (other: OtherWords, distance: string) => string;
  readonly daysBefore: (days: string) => string;
  readonly daysAfter: (days: string) => string;
  readonly atLeast: (days: string) => string;
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
  /** That a figure in it was corrected or added by the reader. */
  readonly byReader: string;
}
