import { contentBefore } from "../../core/page/new-content";
import type { PageSample } from "../../core/page/sample-text";
import { isSamePath, onAddressChange } from "./address";
import { isTaken } from "./only-one";
import { sampleOf } from "./sample";
import { isPrivateHost, wasHeldBack } from "./tell";
import { Visit } from "./visit";
import { watchPage } from "./watch";

/** Looks at this page, and at every other that it becomes; see README, "What it does to pages". */
export function spot(): void {
  if (isPrivateHost(location.hostname)) return;
  let turn = new AbortController();
  let visit: Visit | null = null;
  const begin = (before: PageSample | null): void => {
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    const here = new Visit(location.href, before);
    visit = here;
    watchPage(document, signal, (isSettled) => here.look(document, isSettled));
  };
  // What was told already is not told again.
  if (isTaken(() => wasHeldBack() && begin(null))) return;
  onAddressChange(document, (from) => {
    if (isSamePath(location.href, from)) return;
    const seen = visit?.seen ?? null;
    // What nobody sees is not looked at, and of what names no topic nothing can be read.
    const isAsSeen = document.hidden || visit?.isNamed === false;
    begin(isAsSeen ? seen : contentBefore(seen, sampleOf(document)));
  });
  // A page that the browser kept while its reader was elsewhere comes back as it was, and this script with it.
  window.addEventListener("pageshow", ({ persisted, isTrusted }) => {
    if (persisted && isTrusted) begin(null);
  });
  begin(null);
}
