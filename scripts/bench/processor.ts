import { median } from "./rows";

const RUNS = 5;

/** Milliseconds of the processor's time, the median of some runs behind one to warm up: what others do on the machine does not count. */
export function processorTime(work: () => unknown): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    work();
    return process.cpuUsage(from).user / 1e3;
  });
  return median(times);
}
