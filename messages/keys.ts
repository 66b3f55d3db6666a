import type { Tabs } from "webextension-polyfill";
import { browser } from "wxt/browser";
import { answerReadAnyway } from "./answers/panel";
import { NEXT_FIGURE, READ_PAGE } from "./command-names";
import { askPanel } from "./panel-asks";
import { openPanel } from "./panel-button";

/** Does what a key asks for, wherever the browser has the focus. Call when the background starts. */
export function followKeys(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== READ_PAGE && command !== NEXT_FIGURE) return;
    // Within the key press, as both browsers want it; a panel that does not open takes nothing from the rest.
    if (tab) void openPanel(tab);
    const { id: tabId } = tab ?? (await activeTab());
    if (tabId === undefined) return;
    if (command === READ_PAGE) await answerReadAnyway({ tabId });
    else await askPanel(tabId, { kind: "nextFigure" });
  });
}

/** Older browsers do not say in which tab the key was pressed. */
async function activeTab(): Promise<Pick<Tabs.Tab, "id">> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ?? {};
}
