import { sampleText } from "../../core/page/sample-text";

/** As much of a page as the decision needs. */
const ENOUGH = 6_000;

export function sampleOf(document: Document): string {
  return sampleText(document, ENOUGH);
}

/** Does a page show something else than before? More than half of its lines are new; a line added or edited is not enough. */
export function isNewContent(now: string, before: string): boolean {
  const old = new Set(before.split("\n"));
  const lines = now.split("\n").filter((line) => line !== "");
  return lines.filter((line) => !old.has(line)).length * 2 > lines.length;
}

/**
 * What a page showed under its last address, to be told from what it will show under the next: as it is at the change,
 * or, on pages that change their content first and their address after, as it was last seen.
 */
export function contentBefore(lastSeen: string, atChange: string): string {
  return lastSeen !== "" && isNewContent(atChange, lastSeen) ? lastSeen : atChange;
}
