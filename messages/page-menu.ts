import type { Tabs } from "webextension-polyfill";
import { browser } from "wxt/browser";
import { openStore } from "../store/database";
import { articleByUrl } from "../store/find";
import { answerReadAnyway, mayTouch } from "./answers/panel";

const READ_PAGE = "read-page";
const ADD_FIGURE = "add-figure";

/** As much of a selection as a sentence can be; more is no figure with its sentence. */
const LONGEST = 1_000;

/** Puts what can be done with a page into its context menu. Call when Says Who is installed or updated. */
export async function addPageMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, title: browserWord("readPage"), contexts: ["page"] });
  browser.contextMenus.create({ id: ADD_FIGURE, title: browserWord("addFigure"), contexts: ["selection"] });
}

/** In the browser's language, as the menu around it: public/_locales. The name is only known to TypeScript once `wxt prepare` has run. */
function browserWord(name: "readPage" | "addFigure"): string {
  return browser.i18n.getMessage(name as never);
}

/** Does what was chosen in a page's menu. Call when the background starts. */
export function followPageMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === READ_PAGE) return readPage(tab);
    if (menuItemId === ADD_FIGURE) return addFigure(tab, selectionText ?? "");
  });
}

async function readPage(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id !== undefined) await answerReadAnyway({ tabId: tab.id });
}

/** Opens the article in the library, where a figure can be added, with the selected text filled in. A page not yet saved is read first. */
async function addFigure(tab: Tabs.Tab | undefined, selected: string): Promise<void> {
  if (tab?.id === undefined || !(await mayTouch(tab))) return;
  const article = await articleByUrl(await openStore(), tab.url ?? "");
  if (!article) return readPage(tab);
  const path = `/library.html#/articles/${encodeURIComponent(article.id.toWellFormed())}`;
  const query = new URLSearchParams({ add: selected.slice(0, LONGEST) });
  await browser.tabs.create({ url: `${browser.runtime.getURL(path as "/library.html")}?${query}` });
}
