import { useState } from "preact/hooks";
import { NotDownloaded } from "../../store/backup/download";
import { BackupProblem, type BackupProblemName } from "../../store/backup/problem";
import { type StoreProblemName, storeProblem } from "../../store/problems";

/** What takes its time, and what came of it. */
export type Task =
  | { readonly state: "idle" }
  /** `done`: of 1. */
  | { readonly state: "working"; readonly done: number }
  | { readonly state: "done"; readonly sentence: string }
  | { readonly state: "failed"; readonly problem: TaskProblem };

export type TaskProblem = BackupProblemName | StoreProblemName | "notDownloaded";

/** Does the work, telling how far it is; resolves with a sentence on what came of it. */
export type RunTask = (work: (onProgress: (done: number) => void) => Promise<string>) => Promise<void>;

/** Follows something that takes its time. */
export function useTask(): [Task, RunTask] {
  const [task, setTask] = useState<Task>({ state: "idle" });
  const run: RunTask = async (work) => {
    setTask({ state: "working", done: 0 });
    try {
      const sentence = await work((done) => setTask({ state: "working", done }));
      setTask({ state: "done", sentence });
    } catch (error) {
      setTask({ state: "failed", problem: problemOf(error) });
    }
  };
  return [task, run];
}

function problemOf(error: unknown): TaskProblem {
  if (error instanceof NotDownloaded) return "notDownloaded";
  return error instanceof BackupProblem ? error.problem : storeProblem(error).problem;
}
