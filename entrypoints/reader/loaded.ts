import { isSamePlace } from "../../core/page/address";

/** The address of the document that the browser loaded; the page may have gone on to another since. */
export function loadedAs(): string | null {
  return navigation()?.name ?? null;
}

/** What the server answered for the page at `url`: 0 where the browser does not say, or the page has gone on to another. */
export function statusOf(url: string): number {
  const loaded = navigation();
  return loaded && isSamePlace(loaded.name, url) ? (loaded.responseStatus ?? 0) : 0;
}

function navigation(): PerformanceNavigationTiming | undefined {
  return performance.getEntriesByType?.("navigation")[0] as PerformanceNavigationTiming | undefined;
}
