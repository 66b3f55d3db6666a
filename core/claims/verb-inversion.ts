import type { Mark } from "../text/lexicon";
import { isMedium } from "./frame";
import { apposed } from "./frame-cues";
import type { Mention } from "./mention";
import { breaksBetween, marksOf, type Sentence } from "./sentence";

const REACH_OF_INVERSION = 32;

/** A country speaks where it follows its verb at once ("said Kyiv"), else it is a place. */
const NEXT_WORD = 6;

const REACH_AT_START = 14;

/** "said | Kyiv": who stands behind the verb; null where nobody does, or what follows is said. */
export function inverted(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): Mention | null {
  if (sentence.isSubjectFirst || isBeforeThat(sentence, verb)) return null;
  // What opens a sentence is a noun more often than a verb ("Reports that …") unless its speaker follows at once.
  const reach = verb.start === 0 ? REACH_AT_START : REACH_OF_INVERSION;
  const insertionEnd = bracketBehind(sentence, verb) ?? interviewBehind(sentence, verb);
  const isReached = (mention: Mention): boolean => {
    const from = insertionEnd !== null && mention.start >= insertionEnd ? insertionEnd : verb.end;
    return (
      mention.start >= from &&
      mention.start - from <= (mention.isCountry ? NEXT_WORD : reach) &&
      breaksBetween(sentence, from, mention.start) === 0 &&
      // "розповіли чотири чиновники": a number right before the speakers counts them.
      !sentence.quantities.some((quantity) => quantity.start >= from && quantity.end + 1 < mention.start)
    );
  };
  const reached = mentions.filter(
    (mention) =>
      isReached(mention) && (isMedium(mention) || !isRecipient(sentence, mention)) && !isAccused(sentence, mention),
  );
  // "заявил в Пхеньяне секретарь", "сказали BBC чиновники": a place or a medium gives way to who speaks there or to it.
  const behind = reached.find((mention) => !mention.isCountry && !isMedium(mention)) ?? reached[0];
  return behind ? (apposed(behind, mentions) ?? behind) : null;
}

/** "reported | that": what follows is said, not who says it. */
function isBeforeThat(sentence: Sentence, verb: Mark): boolean {
  return marksOf(sentence, "clause", "that").some((mark) => mark.start >= verb.end && mark.start - verb.end <= 1);
}

/** Letters from the first who are accused to what of: "Moscou | et Pyongyang | d'avoir". */
const ACCUSED = 30;

/** "accuse | Moscou et Pyongyang | d'avoir violé …": whom the verb is about. */
function isAccused(sentence: Sentence, { end }: Mention): boolean {
  return marksOf(sentence, "clause", "accused").some(
    (mark) => mark.start >= end && mark.start - end <= ACCUSED && breaksBetween(sentence, end, mark.start) === 0,
  );
}

/** "informó | a | Putin": to whom it was said. */
export function isRecipient(sentence: Sentence, { start }: Mention): boolean {
  return marksOf(sentence, "clause", "recipient").some((mark) => mark.end + 1 === start);
}

/** Where a short bracket near the verb ends: "poinformowała w poniedziałek (13 grudnia) agencja". */
function bracketBehind(sentence: Sentence, verb: Mark): number | null {
  const opens = sentence.breaks.find((brk) => brk.at >= verb.end)?.at ?? -1;
  if (sentence.text.charAt(opens) !== "(" || opens - verb.end > REACH_OF_INVERSION) return null;
  const closes = sentence.text.indexOf(")", opens);
  return closes >= 0 && closes - opens <= REACH_OF_INVERSION ? closes + 1 : null;
}

/** Letters between "in an interview with" and the medium: "the news agency". */
export const TITLE_OF_MEDIUM = 16;

/** Where "w rozmowie z agencją Reuters" ends that stands between a verb and its speaker. */
function interviewBehind(sentence: Sentence, verb: Mark): number | null {
  const cue = marksOf(sentence, "frame", "quotedBy").find((mark) => mark.start === verb.end + 1);
  const medium = cue && marksOf(sentence, "actor").find((mark) => mark.start >= cue.end);
  return cue && medium?.value.includes("media") && medium.start - cue.end <= TITLE_OF_MEDIUM ? medium.end : null;
}
