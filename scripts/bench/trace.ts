/** What Chromium's trace tells of a task. */
export interface TraceEvent {
  readonly ph: string;
  readonly ts: number;
  /** Microseconds that passed, and those of them in which the thread had the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

export const CATEGORIES = ["devtools.timeline", "v8"];

/** Milliseconds of what the scripts did whose addresses fit, each whole task: of events one in another the outer. */
export function tasksOf(script: RegExp, events: readonly TraceEvent[]): number[] {
  const names = ({ args }: TraceEvent) =>
    [args.data?.url, args.data?.fileName].some((name) => name && script.test(name));
  const own = events.filter((event) => event.ph === "X" && names(event)).sort((one, other) => one.ts - other.ts);
  let end = 0;
  return own.flatMap(({ ts, dur = 0, tdur = dur }) => {
    if (ts < end) return [];
    end = ts + dur;
    return [tdur / 1_000];
  });
}

export const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);
