import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Menus, Tabs } from "webextension-polyfill";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { parseRoute } from "../../components/library/route";
import { addPageMenu, followPageMenu } from "../../messages/page-menu";
import browserWordsEn from "../../public/_locales/en/messages.json" with { type: "json" };
import { openStore } from "../../store/database";
import { purgeEverything } from "../../store/remove";
import { saveReading } from "../../store/save";
import { makeAnalysis } from "../store/make";
import { asked, freshBrowser, type Traffic } from "./browser";

const browserWords: Readonly<Record<string, { readonly message: string }>> = browserWordsEn;

const URL_ = "https://courier.example/world/six-hundred-dead-agency-says";

let tab: Tabs.Tab;
let traffic: Traffic;
let choose: (info: Partial<Menus.OnClickData>, tab: Tabs.Tab) => Promise<void>;
let items: { id?: string; title?: string; contexts?: readonly string[] }[];
let opened: string[];

/** What was put into a tab to read it; a look at what is selected is none. */
const readers = () => traffic.injected.filter(({ files }) => files !== undefined);

beforeEach(async () => {
  let tabId: number;
  ({ tabId, traffic } = await freshBrowser(URL_));
  tab = await fakeBrowser.tabs.get(tabId);
  items = [];
  opened = [];
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => void items.splice(0),
    create: (item: (typeof items)[number]) => items.push(item),
    onClicked: { addListener: (listener: typeof choose) => (choose = listener) },
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => browserWords[name]?.message });
  vi.spyOn(fakeBrowser.tabs, "create").mockImplementation(async ({ url }) => {
    opened.push(url ?? "");
    return tab;
  });
  followPageMenu();
  await purgeEverything(await openStore());
});

afterEach(() => vi.restoreAllMocks());

describe("the page's own menu", () => {
  it("offers to read a page, and to add a figure where text is selected; once, after any update", async () => {
    await addPageMenu();
    await addPageMenu();
    expect(items.map(({ id, title, contexts }) => [id, title, contexts])).toEqual([
      ["read-page", "Read this page with Says Who", ["page"]],
      ["add-figure", "Add this figure to Says Who", ["selection"]],
    ]);
  });

  it("has the page read", async () => {
    await choose({ menuItemId: "read-page" }, tab);
    expect(traffic.injected).toHaveLength(1);
  });

  it("opens the panel, and asks it to add what is selected with what stands before it", async () => {
    const open = vi.fn(async () => {});
    Object.assign(fakeBrowser, { sidePanel: { open } });
    const selected = { text: "600 dead", before: "The agency counts " };
    Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ result: selected }] });
    await saveReading(await openStore(), makeAnalysis({ url: URL_ }), "2025-04-28", "0.1.0");
    await choose({ menuItemId: "add-figure", selectionText: "600 dead" }, tab);
    expect(open).toHaveBeenCalledWith({ windowId: tab.windowId });
    expect(await asked(tab.id ?? -1, "addFigure")).toEqual([{ kind: "addFigure", selected }]);
    expect(opened).toEqual([]);
    Reflect.deleteProperty(fakeBrowser, "sidePanel");
  });

  it("opens a saved article with the selected sentence where the browser has no panel", async () => {
    const { articleId } = await saveReading(await openStore(), makeAnalysis({ url: URL_ }), "2025-04-28", "0.1.0");
    await choose({ menuItemId: "add-figure", selectionText: "The agency counts 600 dead." }, tab);
    const [address = ""] = opened;
    expect(address.split("#")[0]).toBe(fakeBrowser.runtime.getURL("/library.html"));
    const route = { page: "article", id: articleId, claim: null, add: "The agency counts 600 dead." };
    expect(parseRoute(new URL(address).hash)).toEqual(route);
    expect(readers()).toEqual([]);
  });

  it("reads a page that is not saved before a figure can be added to it", async () => {
    await choose({ menuItemId: "add-figure", selectionText: "600 dead" }, tab);
    expect(opened).toEqual([]);
    expect(readers()).toHaveLength(1);
  });

  it("does nothing in a private window, and nothing on the browser's own pages", async () => {
    for (const other of [
      { ...tab, incognito: true },
      { ...tab, url: "about:config" },
    ])
      await choose({ menuItemId: "add-figure", selectionText: "600 dead" }, other);
    expect([opened, traffic.injected]).toEqual([[], []]);
  });
});
