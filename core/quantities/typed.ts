import type { NumberWords } from "../languages/number-words";
import { rangeBounds } from "./bounds";
import type { NumberReader } from "./number-reader";
import type { Bounds, Qualifier, Quantity } from "./quantity";
import { readQuantities } from "./read-quantities";

/** A figure as somebody typed it: "about 1.2 million", "10 000 bis 12 000", "≥ 300", "40 %". */
export interface TypedFigure extends Bounds {
  readonly qualifier: Qualifier;
  /** "percent", "usd/month"; null where only a number was typed. */
  readonly unit: string | null;
}

/** Why what was typed is no figure. */
export type TypedProblem = "noNumber" | "several" | "negative" | "notWhole";

/** One way to read what was typed, and how many letters of it that leaves unread. */
interface Reading {
  readonly figure: TypedFigure;
  readonly unread: number;
}

/**
 * The figure that was typed, or why there is none. `readers`: of the languages it may be typed in, the likeliest first. A mark
 * between digits means one thing in one language and another in the next ("1.200"): of what is counted piece by piece
 * (`isCounted`) only a whole number can be meant, so of the ways to read it the first that comes to one is taken, and in
 * none of the languages, the mark that these do not have.
 */
export function readTyped(
  typed: string,
  readers: readonly NumberReader[],
  isCounted: boolean,
): TypedFigure | TypedProblem {
  const text = typed.trim().replace(/\s+/g, " ");
  if (/^[-−–]\s?\d/.test(text)) return "negative";
  const read = bestOf(text, readers, isCounted);
  return read === "notWhole" ? bestOf(text, readers.map(withOtherMark), isCounted) : read;
}

/** Of the readings that can be meant the one that leaves least unread. */
function bestOf(text: string, readers: readonly NumberReader[], isCounted: boolean): TypedFigure | TypedProblem {
  const read = readers.map((reader) => readingOf(text, reader));
  const readings = read.filter((reading) => typeof reading !== "string");
  if (readings.length === 0) return read.includes("several") ? "several" : "noNumber";
  const fitting = readings.filter(({ figure }) => figure.unit !== null || !isCounted || isWhole(figure));
  const [first, ...others] = fitting;
  if (!first) return "notWhole";
  return others.reduce((best, reading) => (reading.unread < best.unread ? reading : best), first).figure;
}

export const isTypedFigure = (read: TypedFigure | TypedProblem): read is TypedFigure => typeof read !== "string";

/** All digits must belong to one number or range; words around it ("soldiers") may stay unread. */
function readingOf(text: string, reader: NumberReader): Reading | "noNumber" | "several" {
  const quantities = readQuantities(text, reader);
  const [first, second, third] = quantities;
  if (!first) return "noNumber";
  const figure = second ? rangeOf(first, second, text, reader.words) : figureOf(first);
  const last = second ?? first;
  const rest = text.slice(0, first.start) + text.slice(last.end);
  if (third || !figure || /\p{N}/u.test(rest)) return "several";
  return { figure, unread: rest.replace(/[^\p{L}]/gu, "").length };
}

/** "1 to 500": the ends of a text's range are nearer to each other, but whoever types one means it. */
function rangeOf(one: Quantity, other: Quantity, text: string, { range }: NumberWords): TypedFigure | null {
  const between = text.slice(one.end, other.start).trim().toLowerCase();
  const before = text.slice(0, one.start).trim().toLowerCase();
  const isJoined = range.between.includes(between) || (range.open.includes(before) && range.middle.includes(between));
  if (!isJoined || one.best === null || other.best === null || one.best > other.best) return null;
  return { ...rangeBounds(one.best, other.best), qualifier: "between", unit: other.unit };
}

const figureOf = ({ low, best, high, qualifier, unit }: Quantity): TypedFigure => ({
  low,
  best,
  high,
  qualifier,
  unit,
});

const isWhole = ({ low, best, high }: Bounds): boolean =>
  [low, best, high].every((bound) => bound === null || Number.isInteger(bound));

/** The same language written with the decimal mark of others: people type what they are used to. */
const withOtherMark = (reader: NumberReader): NumberReader => ({
  ...reader,
  words: { ...reader.words, decimal: reader.words.decimal === "." ? "," : "." },
});
