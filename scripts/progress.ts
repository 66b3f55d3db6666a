/** What takes longer says that it is at work, and for how long. Milliseconds. */
const PATIENCE = 2_000;
const LIVE = process.stderr.isTTY;

/** Does the work and tells of it on standard error: "title …" when it takes its time, the time it took at the end. */
export async function withProgress<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const show = (): void => {
    process.stderr.write(LIVE ? `\r${title} … ${secondsSince(began)}` : `${title} …\n`);
  };
  const first = setTimeout(show, PATIENCE);
  const next = setInterval(LIVE ? show : () => {}, 1_000);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(next);
    if (LIVE) process.stderr.write("\r\u001b[K");
  }
}

/** "3.2 s", "1 min 12 s". */
export function secondsSince(began: number): string {
  const seconds = (Date.now() - began) / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
