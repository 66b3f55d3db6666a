import { useState } from "preact/hooks";
import { openStore, type Store } from "../../store/database";
import { type StoreProblemName, storeProblem } from "../../store/problems";

/** What came of the last thing written. */
export type Writing = "idle" | "writing" | "written" | StoreProblemName;

/** Writes to the store and says what came of it: "written" only after it is committed. True where it was. */
export function useWriting(): [Writing, (write: (store: Store, at: string) => Promise<unknown>) => Promise<boolean>] {
  const [writing, setWriting] = useState<Writing>("idle");
  const run = async (write: (store: Store, at: string) => Promise<unknown>): Promise<boolean> => {
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
