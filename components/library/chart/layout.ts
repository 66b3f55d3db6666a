import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import type { Bounds } from "../../../core/quantities/quantity";
import { anchorOf } from "../../../locales/figure";

/** What is laid out: figures with the day they stand at. */
export interface Dated extends Bounds {
  readonly at: string;
}

/** The room for figures and their names, in CSS pixels; the axes stand outside it. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Where figures lie, in CSS pixels from the upper left. */
export interface ChartLayout extends Room {
  x(at: string): number;
  y(value: number): number;
  readonly days: readonly { readonly at: number; readonly date: Date }[];
  readonly values: readonly { readonly at: number; readonly value: number }[];
}

const DAY = 86_400_000;
const DAYS_AROUND = 10;
const VALUE_TICKS = 5;
/** So much of the width one named day wants, in pixels. */
const DAY_TICK = 75;

/** Scales for `figures`; there must be one at least. Linear from 0, or logarithmic from the smallest value. */
export function chartLayout(figures: readonly Dated[], { width, height }: Room, isLog: boolean): ChartLayout {
  const times = figures.map(({ at }) => timeOf(at));
  const around = DAYS_AROUND * DAY;
  const x = scaleUtc([Math.min(...times) - around, Math.max(...times) + around], [0, width]);
  const y = valueScale(figures, height, isLog);
  return {
    ...{ width, height },
    x: (at) => x(timeOf(at)),
    y: (value) => y(isLog ? Math.max(value, y.domain()[0] ?? 1) : value),
    days: x.ticks(Math.max(3, Math.min(8, Math.floor(width / DAY_TICK)))).map((date) => ({ at: x(date), date })),
    values: valueTicks(y, isLog).map((value) => ({ at: y(value), value })),
  };
}

type ValueScale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

function valueScale(figures: readonly Dated[], height: number, isLog: boolean): ValueScale {
  const values = figures
    .flatMap((figure) => [figure.low, figure.high, anchorOf(figure)])
    .filter((value) => value !== null);
  const highest = Math.max(1, ...values);
  if (!isLog) return scaleLinear([0, highest], [height, 0]).nice(VALUE_TICKS);
  const lowest = Math.min(highest, ...values.filter((value) => value > 0));
  return scaleLog([lowest, highest], [height, 0]).nice();
}

/** On a logarithmic scale 1, 2 and 5 of each power: the others lie too close. */
function valueTicks(scale: ValueScale, isLog: boolean): number[] {
  const ticks = scale.ticks(VALUE_TICKS);
  return isLog ? ticks.filter((value) => ["1", "2", "5"].includes(value.toExponential(0).charAt(0))) : ticks;
}

/** A coarse date counts by its end: what holds for April is known at the end of April. */
export function timeOf(iso: string): number {
  const [year = 0, month, day] = iso.slice(0, 10).split("-").map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}
