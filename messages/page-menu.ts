import type { Tabs } from "webextension-polyfill";
import { browser } from "wxt/browser";
import { openStore } from "../store/database";
import { articleByUrl } from "../store/find";
import { answerReadAnyway, mayTouch } from "./answers/panel";
import { askPanel } from "./panel-asks";
import { openPanel } from "./panel-button";
import { cut, type Selected, selectionIn } from "./selection";

const READ_PAGE = "read-page";
const ADD_FIGURE = "add-figure";

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

/**
 * Opens the panel, where the figure can be added; a page not yet saved is read for it. Where a browser has no panel, the
 * library does the same for a saved article.
 */
async function addFigure(tab: Tabs.Tab | undefined, text: string): Promise<void> {
  if (tab?.id === undefined) return;
  const opening = openPanel(tab);
  if (!(await mayTouch(tab))) return;
  const selected = cut((await selectionIn(tab.id)) ?? { text, before: "" });
  const article = await articleByUrl(await openStore(), tab.url ?? "");
  if (await opening) await askPanel(tab.id, { kind: "addFigure", selected });
  else if (article) return addInLibrary(article.id, selected);
  if (!article) await readPage(tab);
}

async function addInLibrary(articleId: string, { text }: Selected): Promise<void> {
  const path = `/library.html#/articles/${encodeURIComponent(articleId.toWellFormed())}`;
  const query = new URLSearchParams({ add: text });
  await browser.tabs.create({ url: `${browser.runtime.getURL(path as "/library.html")}?${query}` });
}
