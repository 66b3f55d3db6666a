import type { Sentence } from "../sentence";

/** Letters of a sentence that somebody wrote. What a longer one says is not weighed: the rules' reading of it is kept. */
const MOST_LETTERS = 2_000;

export const isWeighed = ({ text }: Sentence): boolean => text.length <= MOST_LETTERS;
