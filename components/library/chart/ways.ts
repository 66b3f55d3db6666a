import { sourceLines } from "./chart-figures";
import type { Spot } from "./spots";

/** A source's figures as places on the chart, in the order of time. */
export interface Way {
  readonly origin: string;
  readonly source: string;
  readonly stops: readonly Spot[];
}

/** The ways of all sources that said more than one figure. */
export function waysOf(spots: readonly Spot[]): Way[] {
  const places = new Map(spots.map((spot) => [spot.figure, spot]));
  return sourceLines(spots.map(({ figure }) => figure)).flatMap(({ origin, steps }) => {
    const stops = steps.flatMap((figure) => places.get(figure) ?? []);
    const source = steps[0]?.one.claim.source ?? "";
    return stops.length > 1 ? [{ origin, source, stops }] : [];
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** From one place to keep free to the next along a line: none is left between them that a letter fits into. */
const CLOSE = 10;

/** The places that the steps of all ways go through, so that no name is written over them. */
export function placesAlong(ways: readonly Way[]): Place[] {
  return ways.flatMap(({ stops }) =>
    stops.slice(1).flatMap((to, i) => {
      const from = stops[i] ?? to;
      return [...between(from, { x: to.x, y: from.y }), ...between({ x: to.x, y: from.y }, to)];
    }),
  );
}

function between(from: Place, to: Place): Place[] {
  const count = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / CLOSE);
  return Array.from({ length: count }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / count,
    y: from.y + ((to.y - from.y) * i) / count,
  }));
}
