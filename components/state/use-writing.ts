import { useState } from "preact/hooks";
import { openStore, type Store } from "../../store/database";
import { type StoreProblemName, storeProblem } from "../../store/problems";

/** What came of the last thing written. */
export type Writing = "idle" | "writing" | "written" | StoreProblemName;

/** Runs what writes to the store, at an ISO date-time. True after it is committed, false where it failed. */
export type Write = (write: (store: Store, at: string) => Promise<unknown>) => Promise<boolean>;

/** Writes to the store and says what came of it. */
export function useWriting(): [Writing, Write] {
  const [writing, setWriting] = useState<Writing>("idle");
  const run: Write = async (write) => {
    setWriting("writing");
    try {
      await write(await openStore(), new Date().toISOString());
      setWriting("written");
      return true;
    } catch (error) {
      setWriting(storeProblem(error).problem);
      return false;
    }
  };
  return [writing, run];
}
