import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolTriangle,
} from "d3-shape";
import { type OriginKind, originKind } from "./origin-kind";

const SHAPES: Readonly<Record<OriginKind, SymbolType>> = {
  government: symbolCircle,
  military: symbolSquare,
  intelligence: symbolDiamond2,
  media: symbolTriangle,
  other: symbolCross,
};

/** In square pixels: shapes of one area weigh the same to the eye. */
const AREA = { first: 72, echo: 22 };

/** The outline of a kind's mark around 0, 0, as a path; small for an echo. */
export const outlineOf = (kind: OriginKind, isEcho = false): string =>
  symbol(SHAPES[kind], isEcho ? AREA.echo : AREA.first)() ?? "";

export const shapeOf = (actor: string, isEcho: boolean): string => outlineOf(originKind(actor), isEcho);
