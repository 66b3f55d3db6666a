/** Milliseconds after which a page that is never idle is looked at all the same. */
const PATIENCE = 1_000;

/** Does `work` when the page is seen (neither hidden nor loaded ahead of time) and has nothing else to do; not at all if `signal` aborts before. */
export function whenIdle(page: Document, signal: AbortSignal, work: () => void): void {
  if (signal.aborted) return;
  if (isUnseen(page)) {
    const turned = new AbortController();
    const once = { signal: AbortSignal.any([turned.signal, signal]) };
    const again = (): void => {
      turned.abort();
      whenIdle(page, signal, work);
    };
    for (const type of ["visibilitychange", "prerenderingchange"]) page.addEventListener(type, again, once);
  } else requestIdleCallback(() => !signal.aborted && work(), { timeout: PATIENCE });
}

function isUnseen(page: Document): boolean {
  return page.hidden || (page as Document & { prerendering?: boolean }).prerendering === true;
}
