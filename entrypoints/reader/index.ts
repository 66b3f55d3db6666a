import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { parseMessage } from "../../messages/parse";
import { markQuote } from "./mark-quote";
import { readPage } from "./read-page";

/** The reader that already waits in this page, if there is one. */
interface Waiting {
  saysWhoReader?: { readonly isAlive: () => boolean };
}

/** Waits for the background to ask. Injected again, it steps back for the one that is there already. */
export default defineUnlistedScript(() => {
  const here = globalThis as Waiting;
  // One that an update of Says Who has cut off can no longer hear anything.
  if (here.saysWhoReader?.isAlive()) return;
  here.saysWhoReader = { isAlive: () => Boolean(browser.runtime?.id) };
  browser.runtime.onMessage.addListener((value) => {
    const message = parseMessage(value);
    if (message?.type === "mark") return Promise.resolve({ found: markQuote(message.quote, message.before) });
    if (message?.type !== "read") return undefined;
    void readPage(message.asked);
    return Promise.resolve({ started: true });
  });
});
