/** One thing to choose: what speaks for each candidate, as places of evidence; which is right, and how much it counts. */
export interface Example {
  readonly candidates: readonly (readonly number[])[];
  readonly right: number;
  readonly counts: number;
}

/** Passes over all examples; after these no weight changes by a tenth any more. */
const PASSES = 150;

/** Steps of Rprop: they grow while a weight goes on in one direction, and shrink where it turns. */
const STEP = { first: 0.05, least: 1e-6, most: 0.5, grow: 1.2, shrink: 0.5 };

/**
 * The weights of a log-linear choice (a conditional logit) that make the right candidates of `examples` likeliest. Large
 * weights cost their square over twice `variance`. By full passes and signs of slopes (Rprop), so that the
 * same examples give the same weights every time.
 */
export function learn(examples: readonly Example[], size: number, variance: number): Float64Array {
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(STEP.first);
  let last = new Float64Array(size);
  for (let pass = 0; pass < PASSES; pass++) {
    const slope = slopeOf(examples, weights, variance);
    for (let i = 0; i < size; i++) {
      const turn = (slope[i] as number) * (last[i] as number);
      if (turn > 0) steps[i] = Math.min(STEP.most, (steps[i] as number) * STEP.grow);
      if (turn < 0) {
        steps[i] = Math.max(STEP.least, (steps[i] as number) * STEP.shrink);
        slope[i] = 0;
      }
      weights[i] = (weights[i] as number) - Math.sign(slope[i] as number) * (steps[i] as number);
    }
    last = slope;
  }
  return weights;
}

function slopeOf(examples: readonly Example[], weights: Float64Array, variance: number): Float64Array<ArrayBuffer> {
  const slope = new Float64Array(weights.length);
  for (let i = 0; i < slope.length; i++) slope[i] = (weights[i] as number) / variance;
  for (const { candidates, right, counts } of examples) {
    const chances = chancesOf(candidates, weights);
    for (const [i, found] of candidates.entries()) {
      const error = counts * ((chances[i] as number) - Number(i === right));
      for (const place of found) slope[place] = (slope[place] as number) + error;
    }
  }
  return slope;
}

function chancesOf(candidates: Example["candidates"], weights: Float64Array): number[] {
  const sums = candidates.map((found) => found.reduce((sum, place) => sum + (weights[place] as number), 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
