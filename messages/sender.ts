import type { Runtime } from "webextension-polyfill";
import { browser } from "wxt/browser";
import { isSamePage } from "./tab-state";

/** The tab a content script runs in, as the browser says and not the script. */
export interface SenderTab {
  readonly tabId: number;
  readonly url: string;
  readonly incognito: boolean;
  /** Of the page as it was loaded, whatever addresses it has given itself since; null where the browser does not say. */
  readonly documentId: string | null;
}

/** What the types lack: Chromium tells it, and Firefox of late. */
interface OfDocument {
  readonly documentId?: string;
}

/** The tab that a message comes from, if a content script in its top frame sent it; else null. */
export function senderTab(sender: Runtime.MessageSender): SenderTab | null {
  if (sender.id !== browser.runtime.id || isOwnPage(sender) || sender.frameId !== 0) return null;
  const { id, url = sender.url, incognito } = sender.tab ?? {};
  if (id === undefined || url === undefined) return null;
  const { documentId = null } = sender as OfDocument;
  return { tabId: id, url, incognito: incognito ?? false, documentId };
}

/** Does a message come from a page of the extension: panel, library, settings? */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && sender.url !== undefined && sender.url.startsWith(browser.runtime.getURL(""))
  );
}

/** A content script speaks for the page its tab shows, and for no other. */
export function speaksFor(tab: SenderTab, url: string | null): boolean {
  return url !== null && isSamePage(tab.url, url);
}
