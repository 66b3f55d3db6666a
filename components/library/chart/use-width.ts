import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Until it is measured, and where nothing can be. */
const USUAL = 720;

/** An element, and how wide it is, followed through every change. CSS pixels. */
export function useWidth<E extends HTMLElement>(): [ref: { current: E | null }, width: number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    if (!ref.current || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.round(entry?.contentRect.width ?? 0);
      // Nothing has a width while it is hidden, as on its way to paper.
      if (seen > 0) setWidth(seen);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
