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
const AREA = 72;

/** The outline of a kind's mark around 0, 0, as a path. */
export const outlineOf = (kind: OriginKind): string => symbol(SHAPES[kind], AREA)() ?? "";

export const shapeOf = (actor: string): string => outlineOf(originKind(actor));
