import type { Quantity } from "../quantities/quantity";
import type { Mark } from "../text/lexicon";
import { countWords } from "../text/words";
import { breakAfter, breakBefore, breaksBetween, marksOf, type Sentence, type Span } from "./sentence";

const SEMICOLONS: ReadonlySet<string> = new Set([";", "；"]);

/** The room a figure has to itself: from the figure before it to the one behind it, and its own clause within that. */
export interface Room {
  readonly clause: Span;
  readonly wide: Span;
}

export function roomOf(sentence: Sentence, quantity: Quantity, all: readonly Quantity[]): Room {
  const index = all.indexOf(quantity);
  const before = all[index - 1]?.end ?? 0;
  const next = all[index + 1];
  const behind = next ? startOfNext(sentence, quantity, next) : sentence.text.length;
  const clause = {
    start: Math.max(before, breakBefore(sentence, quantity.start)),
    end: Math.min(behind, breakAfter(sentence, quantity.end)),
  };
  const { start, end } = betweenSemicolons(sentence, quantity);
  return { clause, wide: { start: Math.max(before, start), end: Math.min(behind, end) } };
}

/** "187 drones and five missiles; | shot down were 81": what stands behind a semicolon is another sentence. */
function betweenSemicolons({ text, breaks }: Sentence, quantity: Quantity): Span {
  const parting = breaks.filter(({ at }) => SEMICOLONS.has(text.charAt(at)));
  const before = parting.findLast(({ at }) => at < quantity.start);
  const behind = parting.find(({ at }) => at >= quantity.end);
  return { start: before ? before.at + 1 : 0, end: behind?.at ?? text.length };
}

/** Where the words of the next figure begin: its "and", the deed that is done to a part, or the figure itself. */
function startOfNext(sentence: Sentence, quantity: Quantity, next: Quantity): number {
  return (
    deedOfPart(sentence, quantity, next) ??
    partBefore(sentence, quantity, next) ??
    andBefore(sentence, quantity, next) ??
    next
  ).start;
}

/** "…, | of which | they lost 4,000": the words of a part begin where it is named one. */
function partBefore(sentence: Sentence, quantity: Quantity, next: Quantity): Mark | undefined {
  return marksOf(sentence, "clause", "ofThem").findLast(
    (mark) =>
      mark.start >= quantity.end &&
      mark.end <= next.start &&
      breaksBetween(sentence, quantity.end, mark.start) > 0 &&
      countWords(sentence.text.slice(mark.end, next.start)) <= MOST_WORDS_OF_NEXT,
  );
}

/** What is done to a part is not done to its whole. */
export const DONE_TO_PART: ReadonlySet<string> = new Set([
  "kill",
  "wound",
  "lose",
  "capture",
  "vanish",
  "return",
  "down",
  "jam",
  "hit",
]);

/** "из 11 тысяч солдат | погибли 4 тысячи": what is done to the part is not done to the whole before it. */
function deedOfPart(sentence: Sentence, quantity: Quantity, next: Quantity): Mark | undefined {
  const isWhole = marksOf(sentence, "clause", "partOf").some(
    (mark) => mark.end <= quantity.start && quantity.start - mark.end <= 1,
  );
  if (!isWhole || breaksBetween(sentence, quantity.end, next.start) > 0) return undefined;
  const between = (mark: Mark): boolean => mark.start >= quantity.end && mark.end <= next.start;
  if (marksOf(sentence, "clause", "and").some(between)) return undefined;
  return marksOf(sentence, "event").find((event) => DONE_TO_PART.has(event.value) && between(event));
}

/** Words that "and" may have between itself and the next figure: "and | would get another | 150". */
const MOST_WORDS_OF_NEXT = 4;

/** The "and" with which the next figure's words begin. */
function andBefore(sentence: Sentence, quantity: Quantity, next: Quantity): Mark | undefined {
  return marksOf(sentence, "clause", "and").findLast((mark) => {
    if (mark.start < quantity.end || mark.end > next.start) return false;
    return countWords(sentence.text.slice(mark.end, next.start)) <= MOST_WORDS_OF_NEXT;
  });
}
