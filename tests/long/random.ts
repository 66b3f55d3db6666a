/** Whole numbers below `limit`, the same in every run: what failed once fails again. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A whole number from 0, below a limit. */
export type Random = (limit: number) => number;
