import { browser } from "wxt/browser";
import { sendToTab } from "../send";
import type { ProblemState } from "../tab-state";
import { beginReading, settleTabState, stateOn } from "../tab-states";

const READER = "/reader.js";

/** Has the page in this tab read. What comes of it comes as a message. `byReader`: asked for by the page's reader. */
export async function readTab(tabId: number, url: string, byReader: boolean): Promise<boolean> {
  const asked = await beginReading(tabId, url, byReader);
  try {
    await injectReader(tabId);
    await sendToTab(tabId, { type: "read", asked });
    return true;
  } catch {
    await settleProblem(tabId, { url, asked, problem: "couldNotRead", analysis: null });
    return false;
  }
}

/** A reading that came to nothing takes no earlier one away. */
export async function settleProblem(tabId: number, problem: Omit<ProblemState, "kind">): Promise<void> {
  if ((await stateOn(tabId, problem.url))?.kind === "saved") return;
  await settleTabState(tabId, { kind: "problem", ...problem });
}

/**
 * Puts the reader into a tab, where it waits for messages. A second one finds the first and steps back. At once: a page that
 * never finishes loading is read as far as it has come.
 */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER], injectImmediately: true });
}
