import type { ByValue } from "./number-words";

/** Collective numbers of a scale, as one scale each: "dizaine | de | milliers" is 10,000. */
export function collectivesOf(scales: ByValue, joint: string, collectives: ByValue): ByValue {
  const made: Record<string, string[]> = {};
  for (const [scale, plurals] of Object.entries(scales))
    for (const [count, words] of Object.entries(collectives)) {
      const value = String(Number(count) * Number(scale));
      const phrases = words.flatMap((word) => plurals.map((plural) => `${word} ${joint} ${plural}`));
      made[value] = [...(made[value] ?? []), ...phrases];
    }
  return made;
}
