import type { ComponentChildren } from "preact";
import { useLocale } from "../frame/locale-context";
import type { Loaded } from "./use-stored";

interface Props<T> {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** What was asked of the store, or in its place that it is still coming or why it cannot. */
export function Stored<T>({ loaded, children }: Props<T>) {
  const { library, problems } = useLocale().words;
  if (loaded.state === "loading")
    return (
      <p class="waiting" role="status">
        {library.loading}
      </p>
    );
  if (loaded.state === "problem")
    return (
      <p class="note problem" role="alert">
        {problems[loaded.problem]}
      </p>
    );
  return <>{children(loaded.value)}</>;
}
