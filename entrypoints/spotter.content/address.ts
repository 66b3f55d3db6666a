/**
 * Do two addresses show one page, or one page with other parameters? Those are changed by pages that take a tracker's
 * name out of them; whether another article came with them is seen by its text. What follows "#/" is a path.
 */
export function isSamePath(one: string, other: string): boolean {
  return pathOf(one) === pathOf(other);
}

function pathOf(address: string): string {
  const { origin, pathname, hash } = new URL(address);
  return origin + pathname + (/^#!?\//.test(hash) ? hash : "");
}

/** What the types lack: the browser's own account of where a page has been. */
interface Navigating {
  readonly navigation?: EventTarget;
}

const BETWEEN_LOOKS = 1_000;

/** Calls `moved` when the page goes to another address without loading. */
export function onAddressChange(page: Document, moved: (from: string) => void): void {
  let last = location.href;
  const look = (): void => {
    if (location.href === last) return;
    const from = last;
    last = location.href;
    moved(from);
  };
  const { navigation } = globalThis as Navigating;
  if (navigation) navigation.addEventListener("currententrychange", look);
  else setInterval(() => !page.hidden && look(), BETWEEN_LOOKS);
}
