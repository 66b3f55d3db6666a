import { browser } from "wxt/browser";
import { answerReadAnyway } from "./answers/panel";

const READ_PAGE = "read-page";

/** Puts "Read this page" into the page's context menu. Call when Says Who is installed or updated. */
export async function addPageMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, title: "Read this page with Says Who", contexts: ["page"] });
}

/** Reads the page whose menu was used. Call when the background starts. */
export function followPageMenu(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === READ_PAGE && tab?.id !== undefined) await answerReadAnyway({ tabId: tab.id });
  });
}
