import { browser } from "wxt/browser";
import { siteOf, watchSettings } from "../store/settings";

const SPOTTER = "/content-scripts/spotter.js";

/**
 * Puts the spotter into the pages that are open already: after an update, which cuts off the one that was there, and when
 * leave to see pages is given. Nobody has to load anything anew. A page that has a spotter that still hears keeps it, and
 * that one looks again if it was held back; a page that the browser does not let be touched is passed over.
 */
export async function spotOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const pages = tabs.filter(({ url, discarded }) => !discarded && siteOf(url ?? "") !== null);
  const touched = pages.map(async ({ id }) => {
    if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: [SPOTTER] });
  });
  await Promise.allSettled(touched);
}

/** Has the open pages looked at again when the settings change that held them back. Call when the background starts. */
export function spotAfterSettings(): void {
  watchSettings(() => void spotOpenTabs());
}
