/** Why a file is not brought in, each told apart because the reader can do something else about it. */
export type BackupProblemName = "notABackup" | "newerBackup" | "damagedBackup" | "tooLargeBackup";

const SENTENCES: Readonly<Record<BackupProblemName, string>> = {
  notABackup: "This file is not a backup of Says Who. Nothing was changed.",
  newerBackup: "This backup was written by a newer Says Who. Update it first. Nothing was changed.",
  damagedBackup: "This backup is damaged or was altered. Nothing was changed.",
  tooLargeBackup: "This file holds more than a backup of Says Who can. Nothing was changed.",
};

/** A file that was refused, with one sentence for the reader. */
export class BackupProblem extends Error {
  readonly problem: BackupProblemName;

  constructor(problem: BackupProblemName, cause?: unknown) {
    super(SENTENCES[problem], { cause });
    this.name = "BackupProblem";
    this.problem = problem;
  }
}
