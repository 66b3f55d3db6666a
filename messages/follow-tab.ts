import { browser } from "wxt/browser";
import { watchSettings } from "../store/settings";
import { watchAccess } from "./access";
import { send } from "./send";
import { READING_LIMIT, type TabState } from "./tab-state";
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
    if (turn !== latest || ended.signal.aborted) return;
    if (followed) next(followed);
    const again = lookAgainAfter(followed);
    if (again) setTimeout(() => turn === latest && !ended.signal.aborted && look(), again);
  };
  const lookAtUpdate = (_: number, change: { url?: string; status?: string }): void => {
    if (change.url !== undefined || change.status !== undefined) void look();
  };
  const lookAgain = (): void => void look();
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onUpdated.addListener(lookAtUpdate);
  const unwatch = [watchTabStates(lookAgain), watchAccess(lookAgain), watchSettings(lookAgain)];
  lookAgain();
  return () => {
    ended.abort();
    browser.tabs.onActivated.removeListener(lookAgain);
    browser.tabs.onUpdated.removeListener(lookAtUpdate);
    for (const end of unwatch) end();
  };
}

/** Milliseconds until a look without any change: for a background that does not answer yet, and a reader that never will. */
function lookAgainAfter(followed: FollowedTab | null): number | null {
  if (!followed) return 1_000;
  return followed.state.kind === "reading" ? READING_LIMIT : null;
}

async function activeTab(): Promise<FollowedTab | null> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) return null;
  const state = await send({ type: "tabState", tabId: tab.id });
  return state && { tabId: tab.id, state };
}
