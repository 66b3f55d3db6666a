import { scaleLinear, scaleLog } from "d3-scale";
import type { Bounds } from "../../core/quantities/quantity";

/** Where values lie on a strip, in percent of its width. */
export interface StripScale {
  readonly isLog: boolean;
  at(value: number): number;
  readonly ticks: readonly number[];
}

/** From this ratio of the largest to the smallest on, small figures would all lie in one place. */
const LOG_FROM = 40;

const TICKS = 3;

/**
 * One scale for all `figures`, so that they can be compared by eye. Linear from 0, unless they are worlds apart. `wanted`:
 * about so many ticks.
 */
export function stripScale(figures: readonly Bounds[], wanted = TICKS): StripScale {
  const values = figures.flatMap(({ low, best, high }) => [low, best, high]).filter((value) => value !== null);
  const positive = values.filter((value) => value > 0);
  const highest = Math.max(1, ...positive);
  const lowest = Math.min(highest, ...positive);
  return highest / lowest >= LOG_FROM ? logScale(lowest, highest, wanted) : linearScale(highest, wanted);
}

function linearScale(highest: number, wanted: number): StripScale {
  const scale = scaleLinear([0, highest], [0, 100]).nice(wanted);
  return { isLog: false, at: (value) => scale(value), ticks: scale.ticks(wanted) };
}

/** Powers of ten only: more would not fit. Zero lies at the left end. */
function logScale(lowest: number, highest: number, wanted: number): StripScale {
  const scale = scaleLog([lowest, highest], [0, 100]).nice().clamp(true);
  const powers = scale.ticks().filter((value) => Number.isInteger(Math.log10(value)));
  const step = Math.ceil(powers.length / (wanted + 1));
  return {
    isLog: true,
    at: (value) => scale(Math.max(value, scale.domain()[0] ?? 1)),
    ticks: powers.filter((_, index) => index % step === 0),
  };
}
