import type { Tabs } from "webextension-polyfill";
import { browser } from "wxt/browser";

/** What the types lack: each browser has one of the two. Chrome opens its side panel itself when told to. */
interface Panels {
  readonly sidePanel?: {
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
    open(where: { windowId: number }): Promise<void>;
  };
  readonly sidebarAction?: { toggle(): Promise<void>; open(): Promise<void> };
}

/** Lets the toolbar button open the panel: Chrome's side panel, Firefox's sidebar. Call when the background starts. */
export function openPanelByButton(): void {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  // Firefox wants the call within the click itself: nothing may be awaited before it.
  else browser.action.onClicked.addListener(() => void sidebarAction?.toggle());
}

/**
 * Opens the panel beside a tab; one that is open stays so. Both browsers want the call within a click or a key press:
 * nothing may be awaited before it. Resolves with whether it is open; never rejects.
 */
export async function openPanel({ windowId }: Pick<Tabs.Tab, "windowId">): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (!sidePanel && !sidebarAction) return false;
  try {
    await (sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : sidebarAction?.open());
    return true;
  } catch {
    return false;
  }
}
