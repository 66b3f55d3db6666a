import { browser } from "wxt/browser";
import type { Selected } from "./selection";
import { READING_LIMIT } from "./tab-state";

/** What the panel beside a tab is asked to do from outside of it: by the page's menu, or by a key. */
export type PanelAsk =
  /** Let a figure be added to the tab's article, from what is selected on the page. */
  | { readonly kind: "addFigure"; readonly selected: Selected }
  /** Go on to the next figure. */
  | { readonly kind: "nextFigure" };

/*
 * Kept in storage.session, which no content script sees: the panel may have to open first, and the article to be read.
 * What was asked of a tab last counts, until somebody does it, or could not have meant it any more.
 */
const PREFIX = "panelAsk:";

interface Kept {
  readonly ask: PanelAsk;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export async function askPanel(tabId: number, ask: PanelAsk): Promise<void> {
  const kept: Kept = { ask, at: Date.now() };
  await browser.storage.session.set({ [PREFIX + tabId]: kept });
}

/**
 * For the panel: calls `next` with what is asked of the panel beside this tab, also with what was asked before it was
 * there. Returns what ends it.
 */
export function followPanelAsks<K extends PanelAsk["kind"]>(
  tabId: number,
  kind: K,
  next: (ask: Extract<PanelAsk, { kind: K }>) => void,
): () => void {
  const key = PREFIX + tabId;
  let isEnded = false;
  const take = async (): Promise<void> => {
    const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
    if (isEnded || kept?.ask.kind !== kind) return;
    await browser.storage.session.remove(key);
    // An article that was to be read first is there within this time, or never.
    if (Date.now() - kept.at < READING_LIMIT) next(kept.ask as Extract<PanelAsk, { kind: K }>);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === "session" && changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(listener);
  void take();
  return () => {
    isEnded = true;
    browser.storage.onChanged.removeListener(listener);
  };
}
