import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";
import { isSamePage } from "../../messages/tab-state";
import { contentBefore, sampleOf } from "./content";
import { spot } from "./spot";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  async main(ctx) {
    await shown(ctx);
    let turn = new AbortController();
    let seen = await spot(location.href, "", turn.signal);
    ctx.onInvalidated(() => turn.abort());
    ctx.addEventListener(window, "wxt:locationchange", async ({ newUrl, oldUrl }) => {
      if (isSamePage(newUrl.href, oldUrl.href)) return;
      turn.abort();
      turn = new AbortController();
      seen = contentBefore(seen, sampleOf(document));
      seen = await spot(newUrl.href, seen, turn.signal);
    });
  },
});

/** A page that the browser has loaded ahead of time is not looked at before somebody opens it. */
function shown(ctx: ContentScriptContext): Promise<void> {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (!prerendering) return Promise.resolve();
  return new Promise((resolve) => ctx.addEventListener(document as EventTarget, "prerenderingchange", () => resolve()));
}
