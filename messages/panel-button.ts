import { browser } from "wxt/browser";

/** What the types lack: each browser has one of the two. Chrome opens its side panel itself when told to. */
interface Panels {
  readonly sidePanel?: { setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void> };
  readonly sidebarAction?: { toggle(): Promise<void> };
}

/** Lets the toolbar button open the panel: Chrome's side panel, Firefox's sidebar. Call when the background starts. */
export function openPanelByButton(): void {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  // Firefox wants the call within the click itself: nothing may be awaited before it.
  else browser.action.onClicked.addListener(() => void sidebarAction?.toggle());
}
