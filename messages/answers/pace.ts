import type { SenderTab } from "../sender";

interface Bound {
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
}

/**
 * Addresses that are read unasked. One document that goes from address to address by itself: as many as a reader turns
 * pages. A tab that loads one page after the other: as many as nobody could look at.
 */
const OF_DOCUMENT: readonly Bound[] = [
  { most: 10, within: 60_000 },
  { most: 60, within: 3_600_000 },
];
const OF_TAB: readonly Bound[] = [{ most: 120, within: 60_000 }];
const LONGEST = Math.max(...[...OF_DOCUMENT, ...OF_TAB].map(({ within }) => within));

interface Read {
  readonly documentId: string | null;
  readonly url: string;
  readonly at: number;
}

/** What was begun in each tab. Gone with the background when it rests: a page that is restless does not let it. */
const begun = new Map<number, readonly Read[]>();

/**
 * May this page of a tab be read unasked at `now` (milliseconds), after what was read there lately? A page that invents an
 * address every second would fill the library. The same page again costs nothing.
 */
export function keepsPace({ tabId, documentId }: Pick<SenderTab, "tabId" | "documentId">, url: string, now: number) {
  // Either way: a clock that was put back must not stop the reading for years.
  const since = (read: Read): number => Math.abs(now - read.at);
  const lately = (begun.get(tabId) ?? []).filter((read) => since(read) < LONGEST);
  if (lately.some((read) => read.url === url)) return true;
  const own = documentId === null ? [] : lately.filter((read) => read.documentId === documentId);
  const isReached = (reads: readonly Read[]) => (bound: Bound) =>
    reads.filter((read) => since(read) < bound.within).length >= bound.most;
  if (OF_DOCUMENT.some(isReached(own)) || OF_TAB.some(isReached(lately))) return false;
  begun.set(tabId, [...lately, { documentId, url, at: now }]);
  return true;
}

/** To be called when a tab is closed. */
export function forgetPace(tabId: number): void {
  begun.delete(tabId);
}
