import { useEffect, useState } from "preact/hooks";

/** What is kept outside the store, followed through every change; undefined until it is read. */
export function useKept<T>(read: () => Promise<T>, watch: (next: (value: T) => void) => () => void): T | undefined {
  const [kept, setKept] = useState<T | undefined>(undefined);
  useEffect(() => {
    let isNewer = false;
    const unwatch = watch((changed) => {
      isNewer = true;
      setKept(() => changed);
    });
    void read().then((first) => {
      if (!isNewer) setKept(() => first);
    });
    return unwatch;
  }, [read, watch]);
  return kept;
}
