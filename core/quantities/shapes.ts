import type { Veto } from "./quantity";

/** A stretch of the text whose digits say by their shape alone what they are. Offsets are UTF-16. */
export interface Shape {
  readonly start: number;
  readonly end: number;
  readonly veto: Veto;
}

const YEAR = "(?:1[5-9]|20)\\d\\d";
/** Digits that are no part of a longer number, path or word. */
const OPEN = "(?<![\\p{L}\\p{N}.,:/–-])";
const CLOSE = "(?![\\p{L}\\p{N}/]|[.,:–-]\\p{N})";

const of = (veto: Veto, pattern: string, flags = "gu"): readonly [Veto, RegExp] => [veto, new RegExp(pattern, flags)];

/** By shape, the surest first. Each of its patterns is bounded, so time is linear. */
const SHAPES: readonly (readonly [Veto, RegExp])[] = [
  of(
    "address",
    "(?:https?:\\/\\/|www\\.)\\S{1,200}|(?<=\\S)@\\S{1,80}|(?<![\\p{L}\\p{N}])[@#]\\p{L}[\\p{L}\\p{N}_]{1,60}",
  ),
  of("date", `${OPEN}${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)`),
  of("date", `${OPEN}\\d{1,2}([-./])\\d{1,2}\\1${YEAR}(?!\\d)`),
  of("date", `${OPEN}\\d{1,2}/\\d{1,2}/\\d{2}${CLOSE}`),
  of("date", `${OPEN}(?:19|20)\\d\\d ?[-–/] ?(?:(?:19|20)\\d\\d|\\d\\d)${CLOSE}(?! ?%)`),
  of("date", `${OPEN}(?:9/11|7/7|24/7)${CLOSE}`),
  of("phone", "(?<![\\p{L}\\p{N}])(?:\\+\\d{1,3}|0\\d{1,4})[ ()/-]{1,2}\\d[\\d ()/-]{4,18}\\d(?!\\d)"),
  of("phone", `${OPEN}\\d{3}-\\d{3}-\\d{4}${CLOSE}`),
  of("clock", `${OPEN}(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?![\\p{N}:：])`),
  of("clock", `${OPEN}(?:[01]?\\d|2[0-4])[.:][0-5]\\d ?(?:Uhr|[ap]\\.?m\\b)`, "giu"),
  of("clock", `${OPEN}(?:[01]?\\d|2[0-4]) ?h ?[0-5]\\d(?![\\p{L}\\p{N}])`),
  of("version", `${OPEN}\\d{1,3}\\.\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?${CLOSE}`),
  of("note", "\\[\\d{1,3}\\]"),
  of("note", '(?<=\\p{Ll}[.,;!?]["”»’]?)\\d{1,3}(?=\\s+\\p{Lu}|\\s*$)'),
  of("reference", "^\\s*\\(?\\d{1,2}\\)(?= )"),
  of("age", "(?<=\\p{Lu}[\\p{L}'’.-]{1,30},? )\\((?:[1-9]|[1-9]\\d|1[01]\\d)\\)"),
  of("age", "(?<=\\p{Script=Hangul}{2,10} ?)\\((?:[1-9]|[1-9]\\d|1[01]\\d)\\)"),
  of("age", "(?<=\\p{Lu}[\\p{Ll}'’-]{1,30}, )[1-9]\\d(?=,(?! ?\\d))"),
  of("score", `${OPEN}\\d{1,2}[:：]\\d(?![\\p{N}:：])`),
  of("score", "(?<!\\d)\\d{1,2} ?(?:比|対|대) ?\\d{1,2}(?!\\d)"),
  of("date", "(?<![\\p{L}\\p{N}])[QH][1-4](?![\\p{L}\\p{N}])"),
];

/** "3-2", "21–14": two small numbers, the larger first; the other way round they may be a range. */
const RESULT = new RegExp(`${OPEN}(\\d{1,3})[-–](\\d{1,3})${CLOSE}`, "gu");

function resultsIn(text: string): Shape[] {
  return [...text.matchAll(RESULT)].flatMap(({ 0: found, 1: ours, 2: theirs, index }) =>
    Number(ours) >= Number(theirs) ? [{ start: index, end: index + found.length, veto: "score" as const }] : [],
  );
}

/** Every stretch of `text` whose digits are told by their shape. */
export function shapesOf(text: string): Shape[] {
  if (!/\d/.test(text)) return [];
  const told = SHAPES.flatMap(([veto, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, veto })),
  );
  return [...told, ...resultsIn(text)];
}

/** What the number from `start` to `end` is by its shape, or null. */
export function shapeAt(shapes: readonly Shape[], start: number, end: number): Veto | null {
  return shapes.find((shape) => shape.start <= start && end <= shape.end)?.veto ?? null;
}
