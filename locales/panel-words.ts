import type { VerdictKind } from "../core/comparison/verdict";

/** How figures of an article stand, as far as a glance takes it in. */
export type ChipKind = "disputed" | "broken" | "outdated" | "agreed" | "alone";

/** Words of the panel alone, and of the chart by who says so, which the library shares. */
export interface PanelWords {
  /** How an article's figures stand: for whoever cannot see that these are chips. */
  readonly chipsLabel: string;
  /** `names`: who says otherwise, or the same; a list. */
  readonly chips: Readonly<Record<ChipKind, (count: number, names: string) => string>>;
  /** Behind two names. */
  readonly andOthers: (count: number) => string;
  /** How a figure stands against another, in a word. */
  readonly kinds: Readonly<Record<VerdictKind, string>>;
  readonly openInLibrary: string;
  readonly pause: string;
  readonly resume: string;
  readonly siteOff: string;
  readonly siteOn: string;
  readonly keys: KeyWords;
  readonly rows: RowWords;
}

/** Which keys there are, and what they do. */
export interface KeyWords {
  readonly title: string;
  readonly everywhere: string;
  readonly open: string;
  readonly read: string;
  readonly next: string;
  /** The browser's user has given it no key. */
  readonly none: string;
  readonly whereFigure: string;
  readonly inFigure: Readonly<
    Record<"next" | "previous" | "show" | "confirm" | "correct" | "reject" | "judge" | "why", string>
  >;
}

/** Words of a chart that has a row for each who says so. */
export interface RowWords {
  /** Of one figure of one origin. */
  readonly inArticles: (count: number) => string;
  readonly otherUnits: (count: number) => string;
  /** What the marks mean. */
  readonly key: Readonly<Record<"estimate" | "denied" | "open", string>>;
}
