import { liveQuery } from "dexie";
import { type StoreProblem, storeProblem } from "./problems";

export interface Watcher<T> {
  readonly next: (value: T) => void;
  /** The watching ends with it. */
  readonly error: (problem: StoreProblem) => void;
}

/**
 * Runs `query` now and again whenever something that it read has changed, in this tab, another one or the background.
 * Returns what ends it. The query may await nothing but the store.
 */
export function watch<T>(query: () => Promise<T>, { next, error }: Watcher<T>): () => void {
  const watching = liveQuery(query).subscribe({
    next,
    error: (cause: unknown) => error(storeProblem(cause, "cannotOpen")),
  });
  return () => watching.unsubscribe();
}
