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

/** A pattern of stretches of one kind. */
interface ShapePattern {
  readonly veto: Veto;
  /** Quick to look for, and stands wherever the pattern fits: most texts have none of it. */
  readonly sign: RegExp;
  /** The pattern itself, compiled when its sign is met: one with letters of all scripts takes as long as a sentence. */
  readonly compile: () => RegExp;
}

const of = (veto: Veto, sign: RegExp, pattern: string, flags = "gu"): ShapePattern => {
  let compiled: RegExp | null = null;
  return {
    veto,
    sign,
    compile: () => {
      compiled ??= new RegExp(pattern, flags);
      return compiled;
    },
  };
};

/** By shape, the surest first. Each of its patterns is bounded, so time is linear. */
const SHAPES: readonly ShapePattern[] = [
  of(
    "address",
    /https?:|www\.|[@#]/,
    "(?:https?:\\/\\/|www\\.)\\S{1,200}|(?<=\\S)@\\S{1,80}|(?<![\\p{L}\\p{N}])[@#]\\p{L}[\\p{L}\\p{N}_]{1,60}",
  ),
  of("date", /\d[-./]\d/, `${OPEN}${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)`),
  of("date", /\d[-./]\d/, `${OPEN}\\d{1,2}([-./])\\d{1,2}\\1${YEAR}(?!\\d)`),
  of("date", /\d\/\d/, `${OPEN}\\d{1,2}/\\d{1,2}/\\d{2}${CLOSE}`),
  of("date", /\d ?[-–/] ?\d/, `${OPEN}(?:19|20)\\d\\d ?[-–/] ?(?:(?:19|20)\\d\\d|\\d\\d)${CLOSE}(?! ?%)`),
  of("date", /\d\/\d/, `${OPEN}(?:9/11|7/7|24/7)${CLOSE}`),
  of("phone", /\d[ ()/-]/, "(?<![\\p{L}\\p{N}])(?:\\+\\d{1,3}|0\\d{1,4})[ ()/-]{1,2}\\d[\\d ()/-]{4,18}\\d(?!\\d)"),
  of("phone", /\d-\d/, `${OPEN}\\d{3}-\\d{3}-\\d{4}${CLOSE}`),
  of("clock", /\d[:：]\d/, `${OPEN}(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?![\\p{N}:：])`),
  of("clock", /\d[.:]\d/, `${OPEN}(?:[01]?\\d|2[0-4])[.:][0-5]\\d ?(?:Uhr|[ap]\\.?m\\b)`, "giu"),
  of("clock", /\d ?h/, `${OPEN}(?:[01]?\\d|2[0-4]) ?h ?[0-5]\\d(?![\\p{L}\\p{N}])`),
  of("version", /\d\.\d/, `${OPEN}\\d{1,3}\\.\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?${CLOSE}`),
  of("note", /\[\d/, "\\[\\d{1,3}\\]"),
  of("note", /[.,;!?"”»’]\d/, '(?<=\\p{Ll}[.,;!?]["”»’]?)\\d{1,3}(?=\\s+\\p{Lu}|\\s*$)'),
  of("reference", /\d\)/, "^\\s*\\(?\\d{1,2}\\)(?= )"),
  of("age", /\(\d/, "(?<=\\p{Lu}[\\p{L}'’.-]{1,30},? )\\((?:[1-9]|[1-9]\\d|1[01]\\d)\\)"),
  of("age", /\(\d/, "(?<=\\p{Script=Hangul}{2,10} ?)\\((?:[1-9]|[1-9]\\d|1[01]\\d)\\)"),
  of("age", /, \d\d,/, "(?<=\\p{Lu}[\\p{Ll}'’-]{1,30}, )[1-9]\\d(?=,(?! ?\\d))"),
  of("score", /\d[:：]\d/, `${OPEN}\\d{1,2}[:：]\\d(?![\\p{N}:：])`),
  of("score", /[比対대]/, "(?<!\\d)\\d{1,2} ?(?:比|対|대) ?\\d{1,2}(?!\\d)"),
  of("date", /[QH]\d/, "(?<![\\p{L}\\p{N}])[QH][1-4](?![\\p{L}\\p{N}])"),
];

/** "3-2", "21–14": two small numbers, the larger first; the other way round they may be a range. */
const RESULT = of("score", /\d[-–]\d/, `${OPEN}(\\d{1,3})[-–](\\d{1,3})${CLOSE}`);

function resultsIn(text: string): Shape[] {
  if (!RESULT.sign.test(text)) return [];
  return [...text.matchAll(RESULT.compile())].flatMap(({ 0: found, 1: ours, 2: theirs, index }) =>
    Number(ours) >= Number(theirs) ? [{ start: index, end: index + found.length, veto: "score" as const }] : [],
  );
}

/** Every stretch of `text` whose digits are told by their shape. */
export function shapesOf(text: string): Shape[] {
  if (!/\d/.test(text)) return [];
  const told = SHAPES.filter(({ sign }) => sign.test(text)).flatMap(({ veto, compile }) =>
    [...text.matchAll(compile())].map(({ 0: found, index }) => ({ start: index, end: index + found.length, veto })),
  );
  return [...told, ...resultsIn(text)];
}

/** What the number from `start` to `end` is by its shape, or null. */
export function shapeAt(shapes: readonly Shape[], start: number, end: number): Veto | null {
  return shapes.find((shape) => shape.start <= start && end <= shape.end)?.veto ?? null;
}
