import type { PageSample } from "./sample-text";

/**
 * Does a page that came to a new address without loading show another article than `before`? More than half of its
 * lines are new, or its headline and its first line are: articles on one matter share paragraphs. `isSettled`: nothing
 * has changed for a while, so what stands there is all there will be, and a new headline or first line is enough.
 */
export function isNewContent(now: PageSample, before: PageSample | null, isSettled: boolean): boolean {
  const [lead] = now.lines;
  if (lead === undefined) return false;
  if (!before) return true;
  const old = new Set(before.lines);
  const fresh = now.lines.filter((line) => !old.has(line)).length;
  if (fresh * 2 > now.lines.length) return true;
  const hasNewHeadline = now.headline !== "" && now.headline !== before.headline;
  return isSettled ? hasNewHeadline || !old.has(lead) : hasNewHeadline && !old.has(lead);
}

/**
 * What a page showed under its last address, to be told from what it will show under the next: as it is at the change,
 * or, on pages that change their content first and their address after, as it was last seen.
 */
export function contentBefore(lastSeen: PageSample | null, atChange: PageSample): PageSample {
  return lastSeen && isNewContent(atChange, lastSeen, false) ? lastSeen : atChange;
}

/** In characters: less than a short sentence is a clock, a counter, a button's new word. */
const LEAST_GROWTH = 40;

/** Has a text that was read grown, or become another: is there a sentence that was not there? */
export function hasGrown(now: readonly string[], before: ReadonlySet<string>): boolean {
  const fresh = now.filter((line) => !before.has(line));
  return fresh.reduce((sum, line) => sum + line.length, 0) >= LEAST_GROWTH;
}
