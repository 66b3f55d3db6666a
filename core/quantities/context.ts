import type { Mark } from "../text/lexicon";
import type { NumberReader } from "./number-reader";

/** A text's words around numbers, to be looked up by where they begin or end. */
export interface Context {
  readonly text: string;
  /** The longest word of `kind` that begins at `at`, spaces before it passed over; a value may be asked for. */
  readonly behind: (kind: string, at: number, value?: string) => Mark | null;
  /** The longest word of `kind` that ends at `at`, spaces after it passed over. */
  readonly before: (kind: string, at: number) => Mark | null;
}

export function contextOf(text: string, reader: NumberReader): Context {
  const marks = reader.context.scan(text);
  const starts = Map.groupBy(marks, (mark) => mark.start);
  const ends = Map.groupBy(marks, (mark) => mark.end);
  const of = (found: readonly Mark[] | undefined, kind: string, value?: string): Mark | null =>
    longest((found ?? []).filter((mark) => mark.kind === kind && (value === undefined || mark.value === value)));
  return {
    text,
    behind: (kind, at, value) => of(starts.get(skipOn(text, at)), kind, value),
    before: (kind, at) => of(ends.get(skipBack(text, at)), kind),
  };
}

function longest(marks: readonly Mark[]): Mark | null {
  return marks.reduce<Mark | null>(
    (best, mark) => (best && best.end - best.start >= mark.end - mark.start ? best : mark),
    null,
  );
}

/** The first place from `at` on that is no space. */
export function skipOn(text: string, at: number): number {
  let i = at;
  while (text.charAt(i) === " " || text.charAt(i) === "\u00a0") i++;
  return i;
}

/** The end of what stands before `at`, spaces left away. */
export function skipBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && (text.charAt(i - 1) === " " || text.charAt(i - 1) === "\u00a0")) i--;
  return i;
}
