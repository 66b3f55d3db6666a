import type { Certainty, Stance } from "../core/claims/claim";
import type { Qualifier } from "../core/quantities/quantity";
import type { ProblemName } from "../messages/problems";
import type { Restraint } from "../store/settings";
import type { LibraryWords } from "./library-words";
import type { OutWords } from "./out-words";
import type { OptionsWords, WelcomeWords } from "./page-words";
import type { PanelWords } from "./panel-words";
import type { SafetyWords } from "./safety-words";

/** The interface's words in one language. A language that lacks one does not compile. */
export interface Words {
  readonly claims: ClaimWords;
  readonly reasons: ReasonWords;
  readonly sidebar: SidebarWords;
  readonly library: LibraryWords;
  readonly out: OutWords;
  readonly options: OptionsWords;
  readonly panel: PanelWords;
  readonly safety: SafetyWords;
  readonly welcome: WelcomeWords;
  readonly problems: Readonly<Record<ProblemName, string>>;
}

/** How a figure and who says it are put into words. A figure comes as formatted text: "4,000", "$2,000". */
export interface ClaimWords {
  readonly qualified: Readonly<Record<Exclude<Qualifier, "between" | "vague">, (figure: string) => string>>;
  readonly between: (low: string, high: string) => string;
  /** "hundreds", by the lower bound it is written down with (codebook, sections 4 and 7.20). */
  readonly vague: Readonly<Record<VagueLow, string>>;
  readonly rate: Readonly<Record<Rate, (figure: string) => string>>;
  readonly noFigure: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** What the source did with it: "denied". Never a form that bends with the source's number. */
  readonly stance: Readonly<Record<Stance, string>>;
  /** What the reader had a hand in; `corrected` also with what the program had read. */
  readonly byReader: Readonly<Record<"corrected" | "added", string>>;
  readonly readAs: (reading: string) => string;
  readonly via: (name: string) => string;
  /** The article's own voice. */
  readonly ownVoice: string;
  /** An article's own voice, with the outlet's name. */
  readonly ownVoiceOf: (outlet: string) => string;
  readonly asOf: (date: string) => string;
  readonly noDate: string;
  readonly quoted: (text: string) => string;
}

export type VagueLow = 20 | 200 | 2_000 | 20_000 | 200_000 | 2_000_000 | 20_000_000 | 200_000_000 | 2_000_000_000;
export type Rate = "day" | "month" | "year";

/** Why a claim is read as it is. `mark` is what stands in the text. */
export interface ReasonWords {
  readonly figure: (mark: string) => string;
  readonly range: (mark: string) => string;
  readonly vague: (mark: string) => string;
  /** What words around a number make of it: "a lower bound". */
  readonly bound: Readonly<Record<Exclude<Qualifier, "between" | "vague">, string>>;
  /** `marks`: the words, quoted; `meaning`: one of `bound`. */
  readonly before: (marks: string, meaning: string) => string;
  readonly behind: (marks: string, meaning: string) => string;
  readonly measure: (marks: string) => string;
  readonly measureBefore: string;
  readonly side: (mark: string) => string;
  readonly source: (mark: string) => string;
  readonly sourceSame: (mark: string) => string;
  readonly sourceGoverns: string;
  readonly sourceReported: (mark: string) => string;
  readonly sourcePublisher: string;
  readonly sourceUnnamed: string;
  readonly stance: Readonly<Record<Exclude<Stance, "asserts">, (mark: string) => string>>;
  readonly certainty: Readonly<Record<Exclude<Certainty, "stated">, (mark: string) => string>>;
  readonly certaintyPlain: string;
  readonly dateInText: (mark: string) => string;
  readonly dateSpoken: string;
  readonly datePublished: string;
  readonly dateNone: string;
  readonly corrected: string;
  readonly added: string;
}

export interface SidebarWords {
  readonly title: string;
  readonly loading: string;
  readonly looking: string;
  readonly reading: string;
  readonly unreadable: string;
  readonly private: string;
  /** Where the browser lets Says Who see no page, or not this one. */
  readonly access: Readonly<Record<"missing" | "allow" | "refused", string>>;
  readonly noArticle: string;
  readonly restraint: Readonly<Record<Restraint, string>>;
  readonly readAnyway: string;
  readonly readNow: string;
  readonly readAgain: string;
  readonly readPageAgain: string;
  readonly notStarted: string;
  readonly remove: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly savedNoFigures: string;
  readonly gone: string;
  readonly figures: (count: number) => string;
  readonly figuresTitle: string;
  readonly statementsTitle: string;
  readonly yes: string;
  readonly no: string;
  readonly unsure: string;
  readonly why: string;
  readonly showInPage: string;
  readonly notInPage: string;
  readonly unreachable: string;
  /** Outlets that tell the same figure of the same origin. */
  readonly toldAgain: (outlets: readonly string[]) => string;
  readonly onlyHere: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly stripLabel: (measure: string, count: number) => string;
  readonly thisArticle: string;
  readonly otherArticles: string;
  readonly latestTitle: string;
  readonly latestEmpty: string;
  readonly library: string;
  readonly options: string;
  readonly untitled: string;
  readonly logScale: string;
  readonly unit: string;
  readonly confirmed: string;
  readonly outOfSight: (count: number) => string;
}
