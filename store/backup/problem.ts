/** Why a file is not brought in, each told apart because the reader can do something else about it. */
export type BackupProblemName = "notABackup" | "newerBackup" | "damagedBackup" | "tooLargeBackup";

/** A file that was refused. Whoever catches it can be sure that nothing was changed. */
export class BackupProblem extends Error {
  readonly problem: BackupProblemName;

  constructor(problem: BackupProblemName, cause?: unknown) {
    super(problem, { cause });
    this.name = "BackupProblem";
    this.problem = problem;
  }
}
