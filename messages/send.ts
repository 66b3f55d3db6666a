import { browser } from "wxt/browser";
import type { PageMessage, PanelMessage, ReplyTo, TabMessage } from "./message";

/** Sends to the background. Null where it did not accept the message. Rejects where it was stopped before it answered. */
export async function send<M extends PageMessage | PanelMessage>(message: M): Promise<ReplyTo<M> | null> {
  return (await browser.runtime.sendMessage(message)) as ReplyTo<M> | null;
}

/** Sends to the reader in the top frame of a tab. Rejects where there is none. */
export async function sendToTab<M extends TabMessage>(tabId: number, message: M): Promise<ReplyTo<M> | null> {
  return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as ReplyTo<M> | null;
}
