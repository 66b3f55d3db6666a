/** Eight times the text may take up to this many times as long, on a busy machine; 64 would be the square. */
export const MOST = 28;
export const TIMES = 8;
/** Under a few milliseconds the clock says nothing. */
const LEAST = 4;
/** For a test that measures: others on the machine may have it for a while. */
export const PATIENCE = 120_000;

/** How many times as long `work` takes on a text `TIMES` as long: by the processor's time, the least of a few runs. */
export function growthOf(text: string, work: (text: string) => unknown): number {
  timeOf(text, work);
  return timeOf(text.repeat(TIMES), work) / Math.max(timeOf(text, work), LEAST);
}

function timeOf(text: string, work: (text: string) => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    work(text);
    return process.cpuUsage(start).user / 1_000;
  });
  return Math.min(...times);
}
