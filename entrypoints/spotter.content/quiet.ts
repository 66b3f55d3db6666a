/** In milliseconds: how long without a change is quiet, how long a restless page may go unchecked, when to give up. */
const PATIENCE = { quiet: 400, restless: 2_000, limit: 10_000 };

/**
 * Checks now, and again whenever the page has come to rest after a change. Resolves with true as soon as `check` does,
 * with false when the time is over or `signal` aborts.
 */
export function onceQuiet(
  document: Document,
  signal: AbortSignal,
  check: () => boolean,
  patience = PATIENCE,
): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (check()) return Promise.resolve(true);
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let checked = Date.now();
    const end = (found: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(over);
      resolve(found);
    };
    const look = (): void => {
      timer = undefined;
      checked = Date.now();
      if (check()) end(true);
    };
    const observer = new MutationObserver(() => {
      const isOverdue = timer !== undefined && Date.now() - checked > patience.restless;
      if (isOverdue) return;
      clearTimeout(timer);
      timer = setTimeout(look, patience.quiet);
    });
    const over = setTimeout(() => end(false), patience.limit);
    signal.addEventListener("abort", () => end(false), { once: true });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}
