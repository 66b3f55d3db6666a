/** Addresses of one tab that are read unasked: so many in so many milliseconds. A reader turns pages more slowly. */
const BOUNDS = [
  { most: 10, within: 60_000 },
  { most: 60, within: 3_600_000 },
] as const;
const LONGEST = Math.max(...BOUNDS.map(({ within }) => within));

interface Read {
  readonly url: string;
  readonly at: number;
}

/** What was begun in each tab. Gone with the background when it rests: a page that is restless does not let it. */
const begun = new Map<number, readonly Read[]>();

/**
 * May this page of a tab be read unasked at `now` (milliseconds), after what was read there lately? A page that invents an
 * address every second would fill the library. The same page again costs nothing.
 */
export function keepsPace(tabId: number, url: string, now: number): boolean {
  // Either way: a clock that was put back must not stop the reading for years.
  const since = (read: Read): number => Math.abs(now - read.at);
  const lately = (begun.get(tabId) ?? []).filter((read) => since(read) < LONGEST);
  if (lately.some((read) => read.url === url)) return true;
  if (BOUNDS.some(({ most, within }) => lately.filter((read) => since(read) < within).length >= most)) return false;
  begun.set(tabId, [...lately, { url, at: now }]);
  return true;
}

/** To be called when a tab is closed. */
export function forgetPace(tabId: number): void {
  begun.delete(tabId);
}
