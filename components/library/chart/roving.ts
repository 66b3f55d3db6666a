/** The place a key leads to among `count` points in a row, or null where it leads nowhere. */
export function nextPoint(key: string, from: number, count: number): number | null {
  const step = STEPS[key];
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (step === undefined) return null;
  return Math.min(count - 1, Math.max(0, from + step));
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
