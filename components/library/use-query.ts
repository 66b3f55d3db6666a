import { useEffect, useState } from "preact/hooks";

/** What a page is narrowed down to; an empty string leaves open. */
export type Query<K extends string> = Readonly<Record<K, string>>;

/** By its path, how each page was narrowed down when it was left. */
const left = new Map<string, string>();

/**
 * What a page is narrowed down to, kept in its address: it can be bookmarked, shared between windows, and gone back to.
 * `open`: every field, empty.
 */
export function useQuery<K extends string>(open: Query<K>): [Query<K>, (change: Partial<Query<K>>) => void] {
  const [query, setQuery] = useState(() => queryIn(location.hash, open));
  useEffect(() => {
    const follow = (): void => setQuery(queryIn(location.hash, open));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [open]);
  const change = (part: Partial<Query<K>>): void => {
    const next = { ...queryIn(location.hash, open), ...part };
    const [path = ""] = location.hash.split("?", 1);
    // Not a page of its own in the history: one step back leads out of the filters, not through each letter typed.
    history.replaceState(history.state, "", path + searchOf(next));
    left.set(path, searchOf(next));
    setQuery(next);
  };
  return [query, change];
}

/** The address of a page as it was narrowed down when it was left. */
export const asLeft = (path: string): string => path + (left.get(path) ?? "");

function queryIn<K extends string>(hash: string, open: Query<K>): Query<K> {
  const given = new URLSearchParams(hash.slice(hash.indexOf("?") + 1 || hash.length));
  return Object.fromEntries(Object.keys(open).map((key) => [key, given.get(key) ?? ""])) as Query<K>;
}

function searchOf(query: Readonly<Record<string, string>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== "");
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}
