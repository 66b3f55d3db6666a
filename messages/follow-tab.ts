import { browser } from "wxt/browser";
import { send } from "./send";
import type { TabState } from "./tab-state";
import { watchTabStates } from "./tab-states";

export interface FollowedTab {
  readonly tabId: number;
  readonly state: TabState;
}

/**
 * For the panel: calls `next` with the active tab of this window and its state, now and whenever either changes.
 * Returns what ends it.
 */
export function followActiveTab(next: (followed: FollowedTab) => void): () => void {
  const ended = new AbortController();
  let latest = 0;
  const look = async (): Promise<void> => {
    const turn = ++latest;
    const followed = await activeTab().catch(() => null);
    // Of two looks that overlap, only the later one counts.
    if (followed && turn === latest && !ended.signal.aborted) next(followed);
  };
  const lookAtUpdate = (_: number, change: { url?: string; status?: string }): void => {
    if (change.url !== undefined || change.status !== undefined) void look();
  };
  const lookAgain = (): void => void look();
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener(lookAtUpdate);
  const unwatch = watchTabStates(lookAgain);
  lookAgain();
  return () => {
    ended.abort();
    browser.tabs.onActivated.removeListener(lookAgain);
    browser.tabs.onUpdated.removeListener(lookAtUpdate);
    unwatch();
  };
}

async function activeTab(): Promise<FollowedTab | null> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) return null;
  const state = await send({ type: "tabState", tabId: tab.id });
  return state && { tabId: tab.id, state };
}
