import { useLayoutEffect } from "preact/hooks";
import { keepScroll, keptScroll } from "./kept";

/** Brings the reader back to where they were in what is called `name`, once it is `ready` to be scrolled. */
export function useKeptScroll(name: string, ready: boolean): void {
  useLayoutEffect(() => {
    if (ready) scrollTo({ top: keptScroll(name), behavior: "instant" });
  }, [name, ready]);
  useLayoutEffect(() => {
    if (!ready) return;
    const keep = (): void => keepScroll(name, scrollY);
    addEventListener("scroll", keep, { passive: true });
    return () => removeEventListener("scroll", keep);
  }, [name, ready]);
}
