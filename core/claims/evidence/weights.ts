import type { CandidateWeights, ChoiceWeights } from "../../topics/topic";

/** The choice that nothing is claimed. */
export const NONE = "none";
/** What always speaks for a choice: how frequent it is. */
export const ALWAYS = "always";

const TENTH = 0.1;

/** How likely each choice is, in the order of `choices`; those that `isPossible` rules out have 0. Sums to 1. */
export function likelihoods(
  { choices, evidence }: ChoiceWeights,
  found: Iterable<string>,
  isPossible: (choice: string) => boolean,
): number[] {
  const sums = choices.map(() => 0);
  for (const name of found) {
    const pairs = evidence[name] ?? [];
    for (let i = 0; i < pairs.length; i += 2)
      sums[pairs[i] as number] = (sums[pairs[i] as number] ?? 0) + (pairs[i + 1] as number);
  }
  return normalized(sums.map((sum, i) => (isPossible(choices[i] as string) ? sum : Number.NEGATIVE_INFINITY)));
}

/** How likely each candidate is, by the evidence it has. Sums to 1. */
export function likelihoodsOf(weights: CandidateWeights, candidates: readonly Iterable<string>[]): number[] {
  return normalized(
    candidates.map((found) => {
      let sum = 0;
      for (const name of found) sum += weights[name] ?? 0;
      return sum;
    }),
  );
}

function normalized(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - most) * TENTH));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How much `name` speaks for `choice` rather than for nothing, in tenths. */
export function weightOf({ choices, evidence }: ChoiceWeights, name: string, choice: string): number {
  const pairs = evidence[name] ?? [];
  const at = (wanted: string): number => {
    const place = pairs.findIndex((place, i) => i % 2 === 0 && choices[place] === wanted);
    return place < 0 ? 0 : (pairs[place + 1] ?? 0);
  };
  return at(choice) - at(NONE);
}
