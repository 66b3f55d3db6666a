import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { useLocale } from "../frame/locale-context";

/** More of anything take seconds to draw. */
const AT_FIRST = 200;

/** The first of many, and a button for all of them; null in its place where these are all. */
export function useFirst<T>(items: readonly T[]): [first: readonly T[], button: ComponentChild] {
  const { sidebar } = useLocale().words;
  const [isWhole, setWhole] = useState(false);
  if (isWhole || items.length <= AT_FIRST) return [items, null];
  const button = (
    <button type="button" class="link-button" onClick={() => setWhole(true)}>
      {sidebar.showAll(items.length)}
    </button>
  );
  return [items.slice(0, AT_FIRST), button];
}
