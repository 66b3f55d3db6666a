import { anchorOf } from "../../../locales/figure";
import type { ChartFigure } from "./chart-figures";
import type { ChartLayout } from "./layout";

/** Where a figure's mark stands, in CSS pixels. */
export interface Spot {
  readonly figure: ChartFigure;
  readonly x: number;
  readonly y: number;
}

/** Closer than this, one mark would hide the other. */
const CLOSE = 9;
/** From one of several marks in one place to the next. */
const STEP = { first: 13, echo: 8 };

/** A place for each figure: those that would lie over each other stand beside each other, in their order. */
export function spotsOf(figures: readonly ChartFigure[], layout: ChartLayout): Spot[] {
  const taken: Spot[] = [];
  for (const figure of figures) {
    const y = layout.y(anchorOf(figure.first.claim) ?? 0);
    let x = layout.x(figure.at);
    while (taken.some((other) => isClose(other, x, y))) x += figure.isEcho ? STEP.echo : STEP.first;
    taken.push({ figure, x, y });
  }
  return taken;
}

const isClose = (other: Spot, x: number, y: number): boolean =>
  Math.abs(other.x - x) < (other.figure.isEcho ? STEP.echo : CLOSE) && Math.abs(other.y - y) < CLOSE;
