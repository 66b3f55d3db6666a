import { browser } from "wxt/browser";

const ASKED = "askedToPersist";

/**
 * Asks the browser, once, never to clear the store by itself. Must be called from a page: a background without a window
 * has no way to ask. True where it will not be cleared.
 */
export async function askToPersist(storage: StorageManager = navigator.storage): Promise<boolean> {
  if (await storage.persisted()) return true;
  const asked = await browser.storage.local.get(ASKED);
  if (asked[ASKED] === true) return false;
  await browser.storage.local.set({ [ASKED]: true });
  return storage.persist();
}
