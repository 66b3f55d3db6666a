import type { Mark } from "../text/lexicon";
import { skipBack } from "./context";
import type { NumberReader } from "./number-reader";
import type { Quantity } from "./quantity";

/** The number is told close before; further back another thing is meant. */
const FARTHEST = 120;

/** "120 guns and | as many | launchers": the last count before these words is told of a second thing. */
export function withSameAgain(quantities: readonly Quantity[], text: string, reader: NumberReader): Quantity[] {
  if (quantities.length === 0 || !reader.sameAgain) return [...quantities];
  const again = reader.sameAgain
    .scan(text)
    .filter(({ start }) => reader.boundaries === "none" || reader.joints.has(wordBefore(text, start)))
    .flatMap((mark) => repeated(mark, quantities, text));
  return [...quantities, ...again].sort((a, b) => a.start - b.start);
}

function repeated({ start, end, phrase }: Mark, quantities: readonly Quantity[], text: string): Quantity[] {
  const isTaken = quantities.some((one) => one.start < end && one.end > start);
  const last = quantities.findLast((one) => one.end <= start && one.kind === "count" && one.veto === null);
  if (isTaken || !last || start - last.end > FARTHEST) return [];
  const rules = [...last.rules, `number.sameAgain:${phrase}`];
  return [{ ...last, text: text.slice(start, end), start, end, numberStart: start, numberEnd: end, rules }];
}

const LONGEST_WORD = 12;

function wordBefore(text: string, at: number): string {
  const end = skipBack(text, at);
  return /\p{L}+$/u.exec(text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0].toLowerCase() ?? "";
}
