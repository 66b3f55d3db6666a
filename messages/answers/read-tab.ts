import { browser } from "wxt/browser";
import { sendToTab } from "../send";
import { isSamePage, type ProblemState, type StoredState } from "../tab-state";
import { setTabState, settleTabState, tabStateOf } from "../tab-states";

const READER = "/reader.js";

/** Has the page in this tab read. What comes of it comes as a message. `byReader`: asked for by the page's reader. */
export async function readTab(tabId: number, url: string, byReader: boolean): Promise<boolean> {
  const known = await stateOn(tabId, url);
  const asked = byReader || (known?.asked ?? false);
  // A page that has grown is read again while what was read of it stays in sight.
  if (byReader || known?.kind !== "saved") await setTabState(tabId, { kind: "reading", url, since: Date.now(), asked });
  try {
    await injectReader(tabId);
    await sendToTab(tabId, { type: "read", asked });
    return true;
  } catch {
    await settleProblem(tabId, { url, asked, problem: "couldNotRead", analysis: null });
    return false;
  }
}

/** What is known of the page at `url`, if it is what the tab shows: what its reader asked for stays asked for. */
async function stateOn(tabId: number, url: string): Promise<StoredState | null> {
  const state = await tabStateOf(tabId);
  return state && isSamePage(state.url, url) ? state : null;
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
