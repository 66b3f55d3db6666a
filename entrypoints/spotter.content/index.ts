import { defineContentScript } from "wxt/utils/define-content-script";
import { contentBefore } from "../../core/page/new-content";
import type { PageSample } from "../../core/page/sample-text";
import { isSamePath, onAddressChange } from "./address";
import { mayLook } from "./may-look";
import { isTaken } from "./only-one";
import { sampleOf } from "./sample";
import { Visit } from "./visit";
import { watchPage } from "./watch";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  main() {
    let turn = new AbortController();
    let visit: Visit | null = null;
    const begin = async (url: string, before: PageSample | null): Promise<void> => {
      turn.abort();
      turn = new AbortController();
      const { signal } = turn;
      visit = null;
      if (!(await mayLook(location.hostname)) || signal.aborted) return;
      const here = new Visit(url, before);
      visit = here;
      watchPage(document, signal, (isSettled) => here.look(document, isSettled));
    };
    // What was looked at already is not looked at again.
    if (isTaken(() => visit ?? void begin(location.href, null))) return;
    onAddressChange(document, (from) => {
      if (isSamePath(location.href, from)) return;
      const before = visit?.isNamed === false ? null : contentBefore(visit?.seen ?? null, sampleOf(document));
      void begin(location.href, before);
    });
    // A page that the browser kept while its reader was elsewhere comes back as it was, and this script with it.
    window.addEventListener("pageshow", ({ persisted, isTrusted }) => {
      if (persisted && isTrusted) void begin(location.href, null);
    });
    void begin(location.href, null);
  },
});
