import { marksOf, type Sentence } from "./sentence";

const MARKS = /["“”„«»]/;
const isSpace = (letter: string): boolean => letter === "" || /[\s(–—-]/.test(letter);
const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);

/** Quotation marks by their place, since languages use the same ones for either end: an opening one has a word behind it only. */
function sortOf(text: string, at: number): "opens" | "closes" | null {
  if (!MARKS.test(text.charAt(at))) return null;
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (isSpace(before) && !isSpace(behind)) return "opens";
  return !isSpace(before) && !isLetter(behind) ? "closes" : null;
}

/** Where in the sentence a quotation ends that began before it; null where none does. */
export function endOfEarlier({ text }: Sentence): number | null {
  for (let at = 0; at < text.length; at++) {
    const sort = sortOf(text, at);
    if (sort) return sort === "closes" ? at : null;
  }
  return null;
}

/** Where the quotation began in which `sentence` begins, in the article's `text` and the same block; null where it did not. */
export function startOfOpen({ start, block }: Sentence, text: string): number | null {
  for (let at = start - 1; at >= block.start; at--) {
    const sort = sortOf(text, at);
    if (sort) return sort === "opens" ? at : null;
  }
  return null;
}

/** Marks of which each end has its own, where sentences end within them. */
const OPENING: Readonly<Record<string, string>> = { "”": "“", "」": "「" };

/** “死伤已超过3000人。”|泽连斯基写道。: where the quotation began that a sentence of nothing but its speaker follows; else null. */
export function startOfTagged(sentence: Sentence, text: string): number | null {
  const opening = sentence.isSubjectFirst ? OPENING[text.charAt(sentence.start - 1)] : undefined;
  const isTag = marksOf(sentence, "verb").some(({ end }) => sentence.text.length - end <= 1);
  const start = opening && isTag ? text.lastIndexOf(opening, sentence.start) : -1;
  return start >= sentence.block.start ? start : null;
}
