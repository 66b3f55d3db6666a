import { browser } from "wxt/browser";
import { rootsBelow } from "../../core/page/roots";
import { onChanges } from "./changes";
import type { Look } from "./look";
import { Pace } from "./pace";
import { whenIdle } from "./when-idle";

/** Milliseconds without a change after which what stands on a page is all there will be; looks without one go on, ever more seldom, for as long as `longest`. */
const REST = { settled: 3_000, longest: 60_000 };

/**
 * Looks at the page when it is idle and seen: now, and whenever it has changed and come to rest, until `signal` aborts.
 * Nothing runs on a page that does not change.
 */
export function watchPage(page: Document, signal: AbortSignal, look: (isSettled: boolean) => Look): void {
  const pace = new Pace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookIn = (delay: number, rest = 0): void => {
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(page, signal, () => turnAgain(rest)), delay);
  };
  const changed = (): void => {
    const now = performance.now();
    const next = pace.changed(now);
    // Nobody sees what else changes until then.
    if (next.isFinal || page.hidden) changes.pause();
    lookIn(next.at - now);
  };
  const urged = (): void => {
    pace.urge();
    // Whatever it brings is waited for anew.
    changes.resume();
    if (timer !== undefined) changed();
  };
  const changes = onChanges(page, signal, { changed, urged });
  /** `rest`: for how long nothing has changed. */
  const turn = (rest: number): void => {
    timer = undefined;
    const { follow, again } = look(rest >= REST.settled);
    pace.look(performance.now());
    changes.follow(rootsBelow(page, follow));
    if (again && rest < REST.longest) lookIn(rest || REST.settled, 2 * rest || REST.settled);
  };
  /** A spotter that an update of Says Who has cut off can tell nobody anything. */
  const turnAgain = (rest: number): void => (browser.runtime?.id ? turn(rest) : changes.pause());
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  whenIdle(page, signal, () => turn(0));
}
