import type { ComponentChild } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLocale } from "../frame/locale-context";

/** More of anything take seconds to draw. */
const AT_FIRST = 200;

/** The first of many, and a button for all of them; null in its place where these are all. */
export function useFirst<T>(items: readonly T[]): [first: readonly T[], button: ComponentChild] {
  const { sidebar } = useLocale().words;
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    // On paper nobody can press the button. What is drawn anew for this is drawn before the browser lays the page out.
    const showAll = (): void => setWhole(true);
    window.addEventListener("beforeprint", showAll);
    return () => window.removeEventListener("beforeprint", showAll);
  }, []);
  if (isWhole || items.length <= AT_FIRST) return [items, null];
  const button = (
    <button type="button" class="link-button" onClick={() => setWhole(true)}>
      {sidebar.showAll({ count: items.length })}
    </button>
  );
  return [items.slice(0, AT_FIRST), button];
}
