import type { LibraryFigure } from "../figure/library-figure";
import { monthOf } from "./months";

/** What a measure is narrowed down to, as it stands in the address. Empty strings leave open; days are ISO, both included. */
export const OPEN_MEASURE = { source: "", outlet: "", from: "", to: "", scale: "" };
export type MeasureQuery = Readonly<typeof OPEN_MEASURE>;

/** Those that fit. A figure without a day fits only where no days are asked for. */
export function narrowed(figures: readonly LibraryFigure[], query: MeasureQuery): LibraryFigure[] {
  const { source, outlet, from, to } = query;
  return figures.filter(
    ({ claim, outlet: own }) =>
      (source === "" || claim.source === source) &&
      (outlet === "" || own === outlet) &&
      (from === "" || (claim.asOf !== null && monthOf(claim.asOf) >= from.slice(0, 7))) &&
      (to === "" || (claim.asOf !== null && monthOf(claim.asOf) <= to.slice(0, 7))),
  );
}
