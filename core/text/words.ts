import { isWordCode } from "./fold";

/** Letters that stand for a word where words are not parted. */
const UNPARTED = 3;

/** A letter of a script that does not part its words: Han, kana. */
export const isUnparted = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;

/** Where the `count`th word behind `from` ends. */
export function wordsOn(text: string, from: number, count: number): number {
  let at = from;
  for (let word = 0; word < count && at < text.length; word++) {
    while (at < text.length && !isWordCode(text.charCodeAt(at))) at++;
    const longest = isUnparted(text.charCodeAt(at)) ? at + UNPARTED : text.length;
    while (at < longest && isWordCode(text.charCodeAt(at))) at++;
  }
  return at;
}

/** How many words `text` has, at least one. */
export function countWords(text: string): number {
  const words = text.trim().split(" ");
  return words.reduce((sum, word) => sum + (isUnparted(word.charCodeAt(0)) ? Math.ceil(word.length / UNPARTED) : 1), 0);
}

/** Do two words stand together: glued, or with one sign between them that is no letter of an unparted script? */
export function isNextWord(text: string, end: number, start: number): boolean {
  return start === end || (start === end + 1 && !isUnparted(text.charCodeAt(end)));
}
