import { browser } from "wxt/browser";

/** The spotter that is already in this page, if there is one. */
interface Waiting {
  /** Has it look again; false where it can no longer hear. */
  saysWhoSpotter?: () => boolean;
}

/**
 * Is another spotter in this page that still hears? That one looks again, as settings that held it back may have changed.
 * Else this one is the page's from now on: it takes the place of one that an update of Says Who has cut off, which can no
 * longer tell anybody anything.
 */
export function isTaken(lookAgain: () => void): boolean {
  const here = globalThis as Waiting;
  if (here.saysWhoSpotter?.()) return true;
  here.saysWhoSpotter = () => {
    if (!browser.runtime?.id) return false;
    lookAgain();
    return true;
  };
  return false;
}
