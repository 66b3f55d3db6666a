import { browser } from "wxt/browser";
import { sendToTab } from "../send";
import { setTabState } from "../tab-states";

const READER = "/reader.js";

/** Has the page in this tab read. What comes of it comes as a message. `asked`: by the reader of the page. */
export async function readTab(tabId: number, url: string, asked: boolean): Promise<boolean> {
  await setTabState(tabId, { kind: "reading", url, since: Date.now(), asked });
  try {
    await injectReader(tabId);
    await sendToTab(tabId, { type: "read" });
    return true;
  } catch {
    await setTabState(tabId, { kind: "problem", url, asked, problem: "couldNotRead", analysis: null });
    return false;
  }
}

/** Puts the reader into a tab, where it waits for messages. A second one finds the first and steps back. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
}
