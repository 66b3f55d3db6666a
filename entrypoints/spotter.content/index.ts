import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";
import { isSamePage } from "../../messages/tab-state";
import { contentBefore, sampleOf } from "./content";
import { isTaken } from "./only-one";
import { spot } from "./spot";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  async main(ctx) {
    if (isTaken()) return;
    let turn = new AbortController();
    let seen = "";
    const look = async (url: string, before: string): Promise<void> => {
      turn.abort();
      turn = new AbortController();
      seen = await spot(url, before, turn.signal);
    };
    ctx.onInvalidated(() => turn.abort());
    ctx.addEventListener(window, "wxt:locationchange", ({ newUrl, oldUrl }) => {
      if (!isSamePage(newUrl.href, oldUrl.href)) void look(newUrl.href, contentBefore(seen, sampleOf(document)));
    });
    // A page that the browser kept while its reader was elsewhere comes back as it was, and this script with it.
    ctx.addEventListener(window, "pageshow", ({ persisted, isTrusted }) => {
      if (persisted && isTrusted) void look(location.href, "");
    });
    await shown(ctx);
    await look(location.href, "");
  },
});

/** A page that the browser has loaded ahead of time is not looked at before somebody opens it. */
function shown(ctx: ContentScriptContext): Promise<void> {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (!prerendering) return Promise.resolve();
  return new Promise((resolve) =>
    ctx.addEventListener(document as EventTarget, "prerenderingchange", ({ isTrusted }) => isTrusted && resolve()),
  );
}
