import { countWords } from "../../text/words";
import { breaksBetween, type Sentence, type Span } from "../sentence";

/** How far a word stands from a place of its sentence. */
export interface Distance {
  readonly isBehind: boolean;
  /** Ends of clauses between the two. */
  readonly ends: number;
  readonly words: number;
  /** Both as one number: an end of a clause counts as six words. */
  readonly sum: number;
}

const CLAUSE_END = 6;

export function distanceTo(sentence: Sentence, word: Span, at: Span): Distance {
  const isBehind = word.end > at.start;
  const [from, to] = isBehind ? [at.end, word.start] : [word.end, at.start];
  const between = sentence.text.slice(from, to).trim();
  const words = between === "" ? 0 : countWords(between);
  const ends = breaksBetween(sentence, from, to);
  return { isBehind, ends, words, sum: ends * CLAUSE_END + words };
}
