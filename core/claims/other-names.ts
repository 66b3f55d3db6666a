import type { Mark } from "../text/lexicon";
import { isNextWord } from "../text/words";
import { UNNAMED } from "./claim";
import { ACCOUNTS } from "./institutions";
import { marksOf, overlaps, type Sentence } from "./sentence";

/** "…, | reports | Euractiv": the verb, and not what is reported. */
export function isTag({ text, marks }: Sentence, { value, start, end }: Mark): boolean {
  if (value !== UNNAMED || text.charAt(start - 2) !== "," || !/^ \p{Lu}/u.test(text.slice(end, end + 2))) return false;
  return (marks.get("verb") ?? []).some((verb) => verb.start === start && verb.end === end);
}

/** "Seoul | estimates | that …": no estimates of Seoul's that say something. */
export function isVerb(sentence: Sentence, { value, start, end }: Mark): boolean {
  if (value !== ACCOUNTS || !marksOf(sentence, "verb").some((verb) => verb.start === start && verb.end === end))
    return false;
  return marksOf(sentence, "clause", "that").some((that) => isNextWord(sentence.text, end, that.start));
}

/** "the North" of "the North Korean soldiers", "Nordkorea" of "Nordkorea-Besuch". */
export function isCutOff(sentence: Sentence, { start, end }: Mark): boolean {
  if (/^-\p{L}/u.test(sentence.text.slice(end, end + 2))) return true;
  if (isBehindAcronym(sentence.text, start)) return true;
  return marksOf(sentence, "country").some((mark) => mark.start > start && mark.start < end && mark.end > end);
}

/** "the study «| Putin's | Partner»": the name of a work. */
function isTitle(text: string, start: number, end: number): boolean {
  return /["“„«]/.test(text.charAt(start - 1)) && /^ \p{Lu}/u.test(text.slice(end, end + 2));
}

/** "the NATO|-partner South Korea": the country behind the compound is who it is. */
function isCompoundOf(sentence: Sentence, end: number): boolean {
  const compound = /^-\p{L}+ /u.exec(sentence.text.slice(end, end + COMPOUND));
  return compound !== null && marksOf(sentence, "speaker").some(({ start }) => start === end + compound[0].length);
}

const COMPOUND = 24;

/** Letters of an acronym and the space before it. */
const ACRONYM = 9;

/** "RBC | Ukraine", "CNN | Türk": a name of its own. */
function isBehindAcronym(text: string, start: number): boolean {
  return /(?:^|[^\p{L}\d])\p{Lu}{3,7} $/u.test(text.slice(Math.max(0, start - ACRONYM), start));
}

/** "Kim | Dong-yub": a family name with a given name that is not listed is somebody else. */
export function isOtherName(sentence: Sentence, { start, end }: Mark): boolean {
  if (isTitle(sentence.text, start, end) || isCompoundOf(sentence, end)) return true;
  if (sentence.text.slice(start, end).includes(" ")) return false;
  return /^ \p{Lu}\p{Ll}{1,12}-\p{L}/u.test(sentence.text.slice(end, end + 16));
}

/** "la agencia" begins in "la agencia de espionaje", whose longer name tells more. */
export function isPartOfLonger(mark: Mark, all: readonly Mark[]): boolean {
  return all.some(
    (other) => other !== mark && overlaps(other, mark) && other.end - other.start > mark.end - mark.start,
  );
}
