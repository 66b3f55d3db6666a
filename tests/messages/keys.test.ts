import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Tabs } from "webextension-polyfill";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { followKeys } from "../../messages/keys";
import { askPanel, followPanelAsks } from "../../messages/panel-asks";
import { READING_LIMIT } from "../../messages/tab-state";
import config from "../../wxt.config";
import { asked, freshBrowser, type Traffic } from "./browser";

const URL_ = "https://courier.example/story";

let tab: Tabs.Tab;
let traffic: Traffic;
let press: (command: string, tab?: Tabs.Tab) => Promise<void>;
const open = vi.fn(async () => {});

beforeEach(async () => {
  const fresh = await freshBrowser(URL_);
  traffic = fresh.traffic;
  tab = await fakeBrowser.tabs.get(fresh.tabId);
  Object.assign(fakeBrowser.commands, { onCommand: { addListener: (listener: typeof press) => (press = listener) } });
  Object.assign(fakeBrowser, { sidePanel: { open } });
  open.mockReset();
  followKeys();
});

describe("a key", () => {
  it("has the page read, and the panel opened beside it", async () => {
    await press("read-page", tab);
    expect(traffic.injected).toHaveLength(1);
    expect(open).toHaveBeenCalledWith({ windowId: tab.windowId });
  });

  it("leads on to the next figure of its tab, and of no other", async () => {
    await press("next-figure", tab);
    expect(await asked((tab.id ?? 0) + 1, "nextFigure")).toEqual([]);
    expect(await asked(tab.id ?? 0, "nextFigure")).toEqual([{ kind: "nextFigure" }]);
  });

  it("works where the browser does not open the panel", async () => {
    open.mockRejectedValue(new Error("only in a click"));
    await press("next-figure", tab);
    expect(await asked(tab.id ?? 0, "nextFigure")).toHaveLength(1);
  });

  it("that is none of ours does nothing", async () => {
    await press("_execute_action", tab);
    expect([traffic.injected, open.mock.calls]).toEqual([[], []]);
  });
});

describe("what is asked of the panel", () => {
  it("is done once, by the panel that is there or the one that comes", async () => {
    const done: string[] = [];
    const end = followPanelAsks(7, "nextFigure", ({ kind }) => done.push(kind));
    await askPanel(7, { kind: "nextFigure" });
    await vi.waitFor(() => expect(done).toEqual(["nextFigure"]));
    end();
    expect(await asked(7, "nextFigure")).toEqual([]);
  });

  it("is not meant any more once an article could have been read", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await askPanel(7, { kind: "nextFigure" });
    vi.setSystemTime(Date.now() + READING_LIMIT);
    expect(await asked(7, "nextFigure")).toEqual([]);
    vi.useRealTimers();
  });
});

describe("the manifest", () => {
  it.each([
    ["chrome", "_execute_action"],
    ["firefox", "_execute_sidebar_action"],
  ] as const)("of %s has a key to open the panel, to read a page, and for the next figure", (browser, opening) => {
    const { manifest } = config;
    const made =
      typeof manifest === "function" ? manifest({ browser, manifestVersion: 3, mode: "", command: "build" }) : {};
    const { commands = {} } = made as { commands?: Record<string, { suggested_key?: { default?: string } }> };
    expect(Object.entries(commands).map(([name, { suggested_key }]) => [name, suggested_key?.default])).toEqual([
      [opening, "Alt+Shift+S"],
      ["read-page", "Alt+Shift+L"],
      ["next-figure", "Alt+Shift+J"],
    ]);
  });
});
