import { browser } from "wxt/browser";
import type { PageMessage, PanelMessage, ReplyTo, TabMessage } from "./message";

/** Sends to the background. Null where it did not accept the message. Rejects where it was stopped before it answered. */
export async function send<M extends PageMessage | PanelMessage>(message: M): Promise<ReplyTo<M> | null> {
  const reply: unknown = await browser.runtime.sendMessage(message);
  // The background always answers something; a port that closes with it comes as undefined in some browsers.
  if (reply === undefined) throw new Error("no answer");
  return reply as ReplyTo<M> | null;
}

const BETWEEN_TRIES = 500;

/**
 * Sends from a page to the background until it answers, for a background that the browser stops in the middle: what it
 * had begun came to nothing, and the next try wakes it again. Null where it did not accept, or never answered. Never
 * rejects: nothing of Says Who may trouble the page.
 */
export async function deliver<M extends PageMessage>(message: M, tries = 4): Promise<ReplyTo<M> | null> {
  try {
    return await send(message);
  } catch {
    if (tries <= 1) return null;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
    return deliver(message, tries - 1);
  }
}

/** Sends to the reader in the top frame of a tab. Rejects where there is none. */
export async function sendToTab<M extends TabMessage>(tabId: number, message: M): Promise<ReplyTo<M> | null> {
  return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as ReplyTo<M> | null;
}
