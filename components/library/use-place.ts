import { useEffect, useRef } from "preact/hooks";

/** Milliseconds for which a page that is still loading is waited for. */
const PATIENCE = 3_000;
/** Browsers count how often an address's state is changed. */
const PAUSE = 120;

/**
 * A page of the library begins at its top, and with the focus on what `main` holds; gone back to, it is where it was
 * left. The browser cannot do either: to it all of them are one page, and what they show comes later than their address.
 */
export function usePlace() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    history.scrollRestoration = "manual";
    let saving: ReturnType<typeof setTimeout> | undefined;
    let end = (): void => {};
    const save = (): void => {
      clearTimeout(saving);
      const { hash } = location;
      saving = setTimeout(() => {
        // Between a way back and the event that tells of it, this would be another page's place.
        if (location.hash === hash) history.replaceState({ top: scrollY }, "");
      }, PAUSE);
    };
    const follow = (): void => {
      clearTimeout(saving);
      end();
      main.current?.focus({ preventScroll: true });
      end = scrollWhenThere(Number(history.state?.top ?? 0));
    };
    addEventListener("scroll", save, { passive: true });
    addEventListener("hashchange", follow);
    return () => {
      removeEventListener("scroll", save);
      removeEventListener("hashchange", follow);
      clearTimeout(saving);
      end();
    };
  }, []);
  return main;
}

/** Scrolls now, and again while the page grows until it is high enough. Returns what ends that. */
function scrollWhenThere(top: number): () => void {
  scrollTo({ top, behavior: "instant" });
  if (top === 0) return () => {};
  const grown = new ResizeObserver(() => {
    scrollTo({ top, behavior: "instant" });
    if (Math.abs(scrollY - top) < 2) grown.disconnect();
  });
  grown.observe(document.body);
  const late = setTimeout(() => grown.disconnect(), PATIENCE);
  return () => {
    clearTimeout(late);
    grown.disconnect();
  };
}
