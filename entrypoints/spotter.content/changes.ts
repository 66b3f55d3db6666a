import { isFrame } from "../../core/page/frames";

/** What somebody wants to hear of a page. */
interface Listener {
  readonly changed: () => void;
  /** The page's reader has done something on it. */
  readonly urged: () => void;
}

export interface Changes {
  /** Follows these roots from now on: the page's own, its shadow roots, those of its frames. */
  follow(roots: readonly Node[]): void;
  pause(): void;
  /** After a pause; what changed meanwhile is not told. */
  resume(): void;
}

const OF_THE_READER = ["click", "keyup", "scroll", "change"] as const;

/** Tells of changes of a page's text until `signal` aborts. Nothing of the page's own can set it off but its changes. */
export function onChanges(page: Document, signal: AbortSignal, { changed, urged }: Listener): Changes {
  const observer = new MutationObserver(changed);
  let followed: readonly Node[] = [];
  let isPaused = true;
  const resume = (): void => {
    for (const root of isPaused ? followed : [])
      observer.observe(root, { childList: true, subtree: true, characterData: true });
    isPaused = false;
  };
  const pause = (): void => {
    observer.disconnect();
    isPaused = true;
  };
  const passive = { capture: true, passive: true, signal };
  for (const type of OF_THE_READER) page.addEventListener(type, (event) => event.isTrusted && urged(), passive);
  // A frame that has loaded, or a script that makes shadow roots, changes nothing that an observer is told of.
  page.addEventListener("load", ({ target }) => bringsText(target) && changed(), passive);
  signal.addEventListener("abort", pause, { once: true });
  const follow = (roots: readonly Node[]): void => {
    pause();
    followed = roots;
    resume();
  };
  return { follow, pause, resume };
}

function bringsText(target: EventTarget | null): boolean {
  const name = (target as Element | null)?.localName;
  return typeof name === "string" && (isFrame(name) || name === "script");
}
