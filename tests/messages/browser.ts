import { vi } from "vitest";
import type { Runtime } from "webextension-polyfill";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { followPanelAsks, type PanelAsk } from "../../messages/panel-asks";

/** What the tabs were sent and what was put into them. */
export interface Traffic {
  readonly injected: { tabId: number; files?: string[] }[];
  readonly sent: { tabId: number; message: unknown }[];
}

/**
 * An in-memory browser with what WXT's lacks: scripts are "injected", and tabs answer as `reply` says. `url` is what the
 * one open tab shows.
 */
export async function freshBrowser(url: string, reply: (message: unknown) => unknown = () => ({ started: true })) {
  fakeBrowser.reset();
  const traffic: Traffic = { injected: [], sent: [] };
  await fakeBrowser.windows.create({ focused: true });
  const tab = await fakeBrowser.tabs.create({ url, active: true });
  const tabId = tab.id ?? -1;
  Object.assign(fakeBrowser.scripting, {
    executeScript: vi.fn(async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      traffic.injected.push({ tabId: target.tabId, files });
      return [];
    }),
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: vi.fn(async (to: number, message: unknown) => {
      traffic.sent.push({ tabId: to, message });
      return reply(message);
    }),
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: "0.1.0" }) });
  return { traffic, tabId };
}

/** The content script in the top frame of a tab that shows `url`. */
export function contentScript(
  tabId: number,
  url: string,
  change: Partial<Runtime.MessageSender> = {},
): Runtime.MessageSender {
  const tab = { id: tabId, url, incognito: false, index: 0, highlighted: true, active: true, pinned: false };
  return { id: fakeBrowser.runtime.id, url, frameId: 0, tab, ...change };
}

/** A page of the extension itself. */
export function ownPage(): Runtime.MessageSender {
  return { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL("/sidepanel.html") };
}

export async function badge(tabId: number): Promise<string> {
  return fakeBrowser.action.getBadgeText({ tabId });
}

/** What the panel beside a tab is asked to do by now. */
export async function asked<K extends PanelAsk["kind"]>(tabId: number, kind: K): Promise<PanelAsk[]> {
  const asks: PanelAsk[] = [];
  const end = followPanelAsks(tabId, kind, (ask) => asks.push(ask));
  await new Promise((resolve) => setTimeout(resolve, 10));
  end();
  return asks;
}
