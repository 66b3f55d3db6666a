import { browser } from "wxt/browser";

/** Every web page; what the manifest asks for, and what the reader can withhold or withdraw in the browser. */
const EVERY_SITE = { origins: ["http://*/*", "https://*/*"] };

/** Under which the background leaves, in the session's storage, when the browser last changed what may be seen. */
const CHANGED = "accessChanged";

/** May Says Who see pages at all, or the one at `url`? Without leave the browser does not even tell a tab's address. */
export async function hasAccess(url: string | null): Promise<boolean> {
  const wanted = url === null ? EVERY_SITE : { origins: [`${new URL(url).origin}/*`] };
  try {
    return await browser.permissions.contains(wanted);
  } catch {
    // A browser that cannot say has nothing to withhold.
    return true;
  }
}

/** Asks the browser's user for leave to see pages. Call within a click, before anything is awaited. */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request(EVERY_SITE);
}

/** Tells the panels that what may be seen has changed. */
export async function tellAccessChanged(): Promise<void> {
  await browser.storage.session.set({ [CHANGED]: Date.now() });
}

/** Calls `next` whenever what may be seen has changed. Returns what ends it. */
export function watchAccess(next: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === "session" && CHANGED in changes) next();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
