import { browser } from "wxt/browser";

/** What the polyfill's types lack: Chrome opens its side panel itself when told to. */
interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** Lets the toolbar button open the panel: Chrome's side panel, Firefox's sidebar. Call when the background starts. */
export function openPanelByButton(): void {
  const sidePanel = (browser as unknown as { sidePanel?: SidePanel }).sidePanel;
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  // Firefox wants the call within the click itself: nothing may be awaited before it.
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}
