import { browser } from "wxt/browser";
import { sendToTab } from "../send";
import { isSamePage } from "../tab-state";
import { setTabState, settleTabState, tabStateOf } from "../tab-states";

const READER = "/reader.js";

/** Has the page in this tab read. What comes of it comes as a message. `byReader`: asked for by the page's reader. */
export async function readTab(tabId: number, url: string, byReader: boolean): Promise<boolean> {
  const asked = byReader || (await isAskedFor(tabId, url));
  await setTabState(tabId, { kind: "reading", url, since: Date.now(), asked });
  try {
    await injectReader(tabId);
    await sendToTab(tabId, { type: "read" });
    return true;
  } catch {
    await settleTabState(tabId, { kind: "problem", url, asked, problem: "couldNotRead", analysis: null });
    return false;
  }
}

/** Spotted while its reader had already asked for it: it stays asked for. */
async function isAskedFor(tabId: number, url: string): Promise<boolean> {
  const state = await tabStateOf(tabId);
  return state?.kind === "reading" && state.asked && isSamePage(state.url, url);
}

/**
 * Puts the reader into a tab, where it waits for messages. A second one finds the first and steps back. At once: a page that
 * never finishes loading is read as far as it has come.
 */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER], injectImmediately: true });
}
