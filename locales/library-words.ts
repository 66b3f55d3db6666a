import type { TypedProblem } from "../core/quantities/typed";
import type { Correction, Credibility, Reliability } from "../store/records";

/** Words of the library. */
export interface LibraryWords {
  readonly title: string;
  readonly pages: Readonly<Record<LibraryPage, string>>;
  readonly loading: string;
  readonly undo: string;
  readonly close: string;
  readonly notFound: string;
  /** In the place of a record that cannot be drawn, and of a page that cannot. */
  readonly unshown: string;
  readonly unshownPage: string;
  readonly backTo: (page: string) => string;
  readonly any: string;
  readonly clear: string;
  readonly from: string;
  readonly to: string;
  readonly figures: (count: number) => string;
  readonly articles: (count: number) => string;
  readonly articlesPage: ArticlesWords;
  readonly meanwhile: MeanwhileWords;
  readonly article: ArticleWords;
  readonly curate: CurateWords;
  readonly measure: MeasureWords;
  readonly sources: SourcesWords;
  readonly statements: StatementsWords;
  readonly comparisons: ComparisonsWords;
}

export type LibraryPage = "articles" | "measures" | "sources" | "statements" | "comparisons";

export interface ArticlesWords {
  readonly search: string;
  readonly found: (count: number, all: number) => string;
  /** Of a search that has not looked further yet. */
  readonly foundFirst: (count: number) => string;
  readonly empty: string;
  readonly nothingFound: string;
  readonly measure: string;
  readonly source: string;
  readonly outlet: string;
  readonly language: string;
  readonly tag: string;
  readonly more: (count: number) => string;
  readonly topic: string;
}

export interface ArticleWords {
  readonly original: string;
  /** On the button that reads the saved text anew, and what came of it. */
  readonly readAgain: string;
  readonly readAnew: string;
  readonly readSame: string;
  /** Where no further change of an article is kept. */
  readonly full: string;
  readonly remove: string;
  readonly removed: (title: string) => string;
  readonly versions: string;
  readonly versionsCount: (count: number) => string;
  readonly edits: string;
  readonly noEdits: string;
  /** Of an edit that the article's own date of change does not tell. */
  readonly silent: string;
  /** In the sidebar, above an article's figures. */
  readonly editedSince: (count: number) => string;
  /** The text as it was read last, and the ways between it and its figures. */
  readonly text: string;
  readonly inText: string;
  readonly toFigure: string;
  /** Two readings against each other. */
  readonly wordByWord: string;
  readonly older: string;
  readonly newer: string;
  readonly sameText: string;
  readonly unchanged: (paragraphs: number) => string;
  readonly readAt: (moment: string) => string;
  readonly added: string;
  readonly dropped: string;
  readonly changed: string;
  /** How much of an article stands in another, which is named after it. */
  readonly shared: (sentences: number, of: number) => string;
  readonly sharedTitle: string;
  readonly noFigures: string;
  readonly noStatements: string;
  readonly note: string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly save: string;
  readonly saved: string;
}

/** Where two windows have changed one text. */
export interface MeanwhileWords {
  readonly said: string;
  /** In place of the other window's text, where it took the text away. */
  readonly nothing: string;
  readonly both: string;
  readonly mine: string;
  readonly other: string;
}

export interface CurateWords {
  readonly title: string;
  readonly confirm: string;
  readonly reject: string;
  readonly correct: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  /** In place of a grade while there is none. */
  readonly unrated: string;
  readonly save: string;
  readonly cancel: string;
  readonly verdict: Readonly<Record<"confirmed" | "corrected" | "rejected", string>>;
  readonly machine: (reading: string) => string;
  readonly fields: Readonly<Record<keyof Correction, string>>;
  readonly figure: string;
  readonly figureHint: string;
  /** How a typed figure was understood: "about 1,200 people". */
  readonly understood: (figure: string) => string;
  readonly noFigure: Readonly<Record<TypedProblem, string>>;
  readonly units: Readonly<Record<"people" | "items" | "percent" | "usd" | "eur" | "krw" | "rub", string>>;
  readonly add: AddWords;
  readonly reliability: string;
  readonly credibility: string;
  readonly reliabilities: Readonly<Record<Reliability, string>>;
  readonly credibilities: Readonly<Record<Credibility, string>>;
  readonly note: string;
  readonly dateHint: string;
  readonly noDay: string;
}

/** Words for a figure that the program missed. */
export interface AddWords {
  readonly open: string;
  readonly sentence: string;
  readonly sentenceHint: string;
  readonly notInText: string;
  readonly byReader: string;
  readonly remove: string;
  readonly removed: string;
}

export interface MeasureWords {
  readonly empty: string;
  readonly none: string;
  readonly scale: string;
  readonly linear: string;
  readonly log: string;
  readonly chart: (measure: string, count: number) => string;
  readonly chartHint: string;
  readonly older: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly otherUnits: (count: number) => string;
  readonly point: string;
  readonly open: string;
  readonly table: string;
  readonly columns: Readonly<
    Record<"asOf" | "value" | "source" | "certainty" | "outlet" | "published" | "quote", string>
  >;
  readonly kinds: Readonly<Record<"government" | "military" | "intelligence" | "media" | "other", string>>;
  readonly compare: string;
  /** What the signs of a chart mean. `echo`: the same figure of the same origin in another article. */
  readonly signs: Readonly<
    Record<"stated" | "estimated" | "alleged" | "atLeast" | "atMost" | "range" | "denied" | "echo", string>
  >;
  /** Around the two sliders, and on each. */
  readonly period: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly wholeTime: string;
  /** Where the filters leave no figure. */
  readonly nothingLeft: string;
}

export interface SourcesWords {
  readonly empty: string;
  readonly source: string;
  readonly before: (figure: string, date: string) => string;
  /** How a figure moved since the one before: "up 100%", or "up 15-fold" from ten times on. */
  readonly moved: (percent: string, isUp: boolean) => string;
  readonly caption: string;
}

export interface StatementsWords {
  readonly empty: string;
  readonly since: string;
  /** Of a source that has taken another position than before. */
  readonly changed: string;
  /** In how many statements a position was held. */
  readonly times: (count: number) => string;
}

export interface ComparisonsWords {
  readonly empty: string;
  readonly create: string;
  readonly search: string;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly note: string;
  readonly measures: string;
  readonly sources: string;
  readonly claims: string;
  readonly claimsHint: string;
  readonly preview: (count: number) => string;
  readonly save: string;
  readonly change: string;
  readonly nameMissing: string;
  readonly frozenOn: (moment: string) => string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly duplicate: string;
  readonly copyOf: (name: string) => string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly frozenTitle: string;
  readonly sinceTitle: string;
  readonly sinceNothing: string;
  readonly sinceNew: (count: number) => string;
  readonly sinceChanged: (count: number) => string;
  readonly sinceGone: (count: number) => string;
  /** Of a figure whose article says another now. */
  readonly edited: string;
  readonly was: (figure: string) => string;
  readonly freezeAgain: string;
  readonly frozenAgain: string;
  readonly forgotten: (count: number) => string;
  readonly all: string;
}
