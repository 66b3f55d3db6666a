import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { Store } from "../../store/database";
import { type StoreProblemName, storeProblem } from "../../store/problems";
import { watch } from "../../store/watch";
import { StoreContext } from "./store-context";

/** What a query has come to. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "problem"; readonly problem: StoreProblemName };

const LOADING = { state: "loading" } as const;

/**
 * Follows a query of the store. It runs again when what it read changes and when one of `inputs` does; until the new
 * answer is there, an answer to other inputs is never shown.
 */
export function useStored<T>(query: (store: Store) => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly loaded: Loaded<T> }>({
    to: "",
    loaded: LOADING,
  });
  const asked = JSON.stringify(inputs);
  const open = useContext(StoreContext);
  useEffect(() => follow(open, query, (loaded) => setAnswer({ to: asked, loaded })), [open, asked]);
  return answer.to === asked ? answer.loaded : LOADING;
}

/** What was loaded before, as long as the next is still coming: a list that is narrowed down or goes on stays in sight. */
export function useLatest<T>(loaded: Loaded<T>): Loaded<T> {
  const latest = useRef(loaded);
  if (loaded.state !== "loading") latest.current = loaded;
  return latest.current;
}

function follow<T>(
  open: () => Promise<Store>,
  query: (store: Store) => Promise<T>,
  next: (loaded: Loaded<T>) => void,
): () => void {
  const ended = new AbortController();
  const fail = (error: unknown): void => next({ state: "problem", problem: storeProblem(error, "cannotOpen").problem });
  open()
    .then((store) => {
      if (ended.signal.aborted) return;
      const unwatch = watch(() => query(store), { next: (value) => next({ state: "ready", value }), error: fail });
      ended.signal.addEventListener("abort", unwatch);
    })
    .catch((error: unknown) => {
      if (!ended.signal.aborted) fail(error);
    });
  return () => ended.abort();
}
