import { originOf } from "../../core/comparison/origins";
import type { Verdict, VerdictKind } from "../../core/comparison/verdict";

/** More are not read. */
const MOST = 3;

const CONTRADICTIONS: readonly VerdictKind[] = ["denied", "breaksSeries", "differs"];

/**
 * What is said of a figure, of all its verdicts (the telling one first): the first of each kind, then who else contradicts
 * it, then who else agrees. An echo gives way to all of these. Beside a denial stands what others count, though a denial is no
 * count to compare; else that nothing can be compared is said where there is nothing else to say.
 */
export function saidOf(verdicts: readonly Verdict[]): Verdict[] {
  const compared = verdicts.filter(({ kind }) => kind !== "notComparable");
  if (compared.length === 0) return verdicts.slice(0, 1);
  const echoes = compared.filter(({ kind }) => kind === "sameOrigin");
  const others = compared.filter(({ kind }) => kind !== "sameOrigin");
  const voices = onceEach(others, voiceOf);
  const ranked = [
    ...onceEach(voices, ({ kind }) => kind),
    ...voices.filter(({ kind }) => CONTRADICTIONS.includes(kind)),
    ...voices,
    ...echoes.slice(0, 1),
    ...(compared.some(({ isDenial }) => isDenial) ? onceEach(verdicts.filter(isOfOtherCount), voiceOf) : []),
  ];
  const chosen = new Set([...new Set(ranked)].slice(0, MOST));
  return verdicts.filter((verdict) => chosen.has(verdict));
}

const isOfOtherCount = ({ reason }: Verdict): boolean => reason?.reason === "denial";

/** Nobody is heard twice with the same. */
const voiceOf = ({ kind, other }: Verdict): string => `${kind} ${other && originOf(other)}`;

function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
