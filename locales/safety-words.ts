import type { BackupFailure } from "../store/backup/backup-state";
import type { CopyProblem } from "../store/copy/stamp";
import type { CopyPlace } from "../store/copy/where";

/** Words on what was lost and how it comes back, and on backups that fail or were never made. */
export interface SafetyWords {
  /** Of so many articles, so many are missing. */
  readonly lossTitle: (missing: number, before: number) => string;
  /** No article is missing, but what was done last. */
  readonly lossOfLast: string;
  readonly lossOfComparisons: (count: number) => string;
  readonly lossWhy: string;
  readonly copyHas: (copied: number, missing: number) => string;
  readonly copyHasNone: string;
  readonly bringBack: string;
  readonly bringingBack: string;
  readonly broughtBack: (articles: number, comparisons: number) => string;
  readonly unreadable: (files: number) => string;
  readonly accept: string;
  readonly toBackup: string;
  readonly copyProblems: Readonly<Record<CopyProblem, string>>;
  readonly copyPlaces: Readonly<Record<CopyPlace, string>>;
  readonly suggestion: string;
  readonly suggestionYes: string;
  readonly suggestionNo: string;
  readonly backupFailed: (day: string, why: BackupFailure) => string;
  readonly backupWorked: (day: string) => string;
  readonly backupNeverWorked: string;
  readonly leftOut: (names: readonly string[]) => string;
  readonly notDownloaded: string;
  readonly handedOver: (file: string) => string;
}
