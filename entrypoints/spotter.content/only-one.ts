import { browser } from "wxt/browser";

/** The spotter that is already in this page, if there is one. */
interface Waiting {
  saysWhoSpotter?: { readonly isAlive: () => boolean };
}

/**
 * Is another spotter in this page that still hears? Else this one is the page's from now on: it takes the place of one
 * that an update of Says Who has cut off, which can no longer tell anybody anything.
 */
export function isTaken(): boolean {
  const here = globalThis as Waiting;
  if (here.saysWhoSpotter?.isAlive()) return true;
  here.saysWhoSpotter = { isAlive: () => Boolean(browser.runtime?.id) };
  return false;
}
