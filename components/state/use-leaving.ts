import { useEffect, useRef } from "preact/hooks";

/**
 * What was typed is not lost where its reader goes elsewhere: `save` is called, while there is something, when they turn
 * to another tab and when they leave this place of the page (`isLast`: nobody can be asked any more); and the browser asks
 * before it closes the window.
 */
export function useLeaving(isChanged: boolean, save: (isLast: boolean) => unknown): void {
  const latest = useRef({ isChanged, save });
  latest.current = { isChanged, save };
  useEffect(() => {
    const keep = (isLast: boolean): void => {
      if (latest.current.isChanged) latest.current.save(isLast);
    };
    const keepHidden = (): void => {
      if (document.visibilityState === "hidden") keep(false);
    };
    const ask = (event: Event): void => {
      if (latest.current.isChanged) event.preventDefault();
    };
    document.addEventListener("visibilitychange", keepHidden);
    window.addEventListener("beforeunload", ask);
    return () => {
      document.removeEventListener("visibilitychange", keepHidden);
      window.removeEventListener("beforeunload", ask);
      keep(true);
    };
  }, []);
}
