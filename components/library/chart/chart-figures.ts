import { isRefusal } from "../../../core/comparison/comparable";
import { groupEchoes } from "../../../core/comparison/echoes";
import { originOf } from "../../../core/comparison/origins";
import { anchorOf } from "../../../locales/figure";
import type { LibraryFigure } from "../figure/library-figure";
import { timeOf } from "./layout";

/** A figure on the chart, and whether it only repeats another. */
export interface ChartFigure {
  readonly one: LibraryFigure;
  /** The figure that was told first, by whatever article; itself where it is that. */
  readonly first: LibraryFigure;
  readonly isEcho: boolean;
  /** Where it stands in time, as ISO: a figure at the day it holds for, an echo at the day it was published. */
  readonly at: string;
}

/** In the order of time, each figure followed by its echoes. `figures`: dated. */
export function chartFigures(figures: readonly LibraryFigure[]): ChartFigure[] {
  const ordered = figures.toSorted(
    (one, other) => timeOf(asOf(one)) - timeOf(asOf(other)) || one.day.localeCompare(other.day),
  );
  return groupEchoes(ordered, ({ compared }) => compared).flatMap((group) => {
    const [first, ...echoes] = group;
    if (!first) return [];
    const told = echoes.toSorted((one, other) => one.day.localeCompare(other.day));
    return [
      { one: first, first, isEcho: false, at: asOf(first) },
      ...told.map((one) => ({ one, first, isEcho: true, at: one.day.slice(0, 10) })),
    ];
  });
}

/** What one source has said over time: a step to each figure that it holds by until it says another. */
export interface SourceLine {
  readonly origin: string;
  /** Its figures in the order of time; of one day the highest, as the others are parts of it. */
  readonly steps: readonly ChartFigure[];
}

/** A line for each source, echoes and refusals left out: who denies a figure has not said another. */
export function sourceLines(figures: readonly ChartFigure[]): SourceLine[] {
  const said = figures.filter(({ one, isEcho }) => !isEcho && !isRefusal(one.claim));
  return [...Map.groupBy(said, ({ one }) => originOf(one.compared))].map(([origin, own]) => ({
    origin,
    steps: [...Map.groupBy(own, ({ at }) => at).values()].flatMap(highest),
  }));
}

function highest(figures: readonly ChartFigure[]): ChartFigure[] {
  return figures.toSorted((one, other) => heightOf(other) - heightOf(one)).slice(0, 1);
}

export const heightOf = ({ one }: ChartFigure): number => anchorOf(one.claim) ?? 0;

const asOf = ({ claim }: LibraryFigure): string => claim.asOf ?? "";
