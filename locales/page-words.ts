import type { WhySkipped } from "../core/archive/skipped";
import type { ProblemName } from "../messages/problems";
import type { BackupProblemName } from "../store/backup/problem";

/** Words of the settings. */
export interface OptionsWords {
  readonly title: string;
  readonly unreadable: string;
  readonly appearance: string;
  readonly language: string;
  readonly languages: Readonly<Record<"auto" | "en" | "de", string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly reading: string;
  readonly paused: Explained;
  readonly onlyOnClick: Explained;
  readonly privateWindows: Explained;
  readonly sitesOff: string;
  readonly sitesOffHint: string;
  readonly sitesOffNone: string;
  readonly site: string;
  readonly sitePlaceholder: string;
  readonly add: string;
  readonly remove: (site: string) => string;
  readonly notASite: string;
  readonly data: string;
  readonly stored: (articles: number, figures: number, comparisons: number) => string;
  readonly forgetSite: string;
  readonly forgetPeriod: string;
  readonly forgetAll: string;
  readonly delete: string;
  readonly deleteSure: string;
  readonly keep: string;
  readonly sureSite: (site: string) => string;
  readonly surePeriod: (from: string, to: string) => string;
  readonly sureAll: string;
  readonly deleted: (articles: number) => string;
  readonly deletedAll: string;
  readonly choose: string;
  readonly backup: BackupWords;
  readonly archive: ArchiveWords;
}

/** Words of what is saved into a file and brought in from one. */
export interface BackupWords {
  readonly title: string;
  readonly hint: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (file: string) => string;
  readonly bringIn: string;
  readonly bringingIn: string;
  readonly broughtIn: (added: number, known: number, comparisons: number) => string;
  readonly automatic: Explained;
  readonly notAllowed: string;
  readonly problems: Readonly<Record<BackupProblemName, string>>;
}

/** Words of articles that lie in files. */
export interface ArchiveWords {
  readonly title: string;
  readonly hint: string;
  readonly lines: string;
  readonly folder: string;
  readonly reading: string;
  readonly stop: string;
  readonly stopped: string;
  readonly came: (articles: { readonly added: number; readonly changed: number; readonly known: number }) => string;
  readonly skippedCount: (count: number) => string;
  /** Behind why they were skipped: the first by name, and how many more there are. */
  readonly named: (names: readonly string[], more: number) => string;
  readonly skipped: Readonly<Record<Exclude<WhySkipped, ProblemName>, string>>;
}

/** A switch, and what it does. */
export interface Explained {
  readonly label: string;
  readonly hint: string;
}

/** How right the reading is: on how many passages, F1 of figures and statements, and right sources of 100. */
export interface Measured {
  readonly passages: number;
  readonly figures: number;
  readonly sources: number;
  readonly statements: number;
}

/** Words of the welcome page. Each text is a paragraph. */
export interface WelcomeWords {
  readonly title: string;
  readonly lead: string;
  /** An invented article with the panel beside it. */
  readonly tryTitle: string;
  readonly tryLead: string;
  readonly tryNote: string;
  readonly panel: string;
  readonly readHere: string;
  /** When a link of the panel is pressed. */
  readonly wouldLead: string;
  readonly stepsTitle: string;
  /** Where the button is; the first step. */
  readonly pin: Readonly<Record<"chrome" | "firefox", string>>;
  readonly steps: readonly string[];
  /** The topic, and the languages it is read in. */
  readonly languages: (names: string) => string;
  readonly rightTitle: string;
  readonly right: (measured: Measured) => readonly string[];
  readonly promiseTitle: string;
  readonly promises: readonly string[];
  readonly permissionsTitle: string;
  readonly permissionsLead: string;
  readonly permissions: readonly { readonly name: string; readonly reason: string }[];
  readonly control: string;
  readonly toOptions: string;
  readonly toLibrary: string;
}
