import type { Mark } from "../text/lexicon";
import { isUnparted } from "../text/words";
import { isBeside } from "./institutions";
import { isPlaceOrReceiver } from "./place";
import { marksOf, overlaps, type Sentence, within } from "./sentence";

/** How far a country may stand from the noun it belongs to: "| North Korean | | soldiers |", "soldiers | from | North Korea". */
export const NEAR = 26;

/** Letters between "from" and the country: "of | the | North". */
export const ARTICLES = 12;

/** "the Russia-Ukraine war", "Ukraine-Krieg": in one word with anything but people a country is nobody's. */
export function isHyphenated(sentence: Sentence, country: Mark): boolean {
  const others = marksOf(sentence, "country");
  const isPaired = others.some(
    (other) =>
      (other.start === country.end + 1 || country.start === other.end + 1) && isHyphen(sentence, country, other),
  );
  const isCompound = /^-\p{L}/u.test(sentence.text.slice(country.end, country.end + 2));
  return isPaired || (isCompound && !marksOf(sentence, "noun").some((noun) => noun.start === country.end + 1));
}

function isHyphen(sentence: Sentence, a: Mark, b: Mark): boolean {
  return /[-–]/.test(sentence.text.charAt(Math.max(a.start, b.start) - 1));
}

/** "soldats | américains", "солдат | КНДР": right behind its noun; a country's own name there may be somebody who acts. */
export function isAdjectiveBehind(sentence: Sentence, end: number, country: Mark): boolean {
  if (country.start - end !== 1 || isUnparted(sentence.text.charCodeAt(end))) return false;
  return sentence.genitiveBehind || !marksOf(sentence, "speaker").some((name) => overlaps(name, country));
}

/** "soldiers | from | North Korea"; a country right behind the noun is its genitive ("солдат КНДР"). */
export function followsFrom(sentence: Sentence, end: number, country: Mark): boolean {
  // "60 of them at Ukraine" comes from nowhere.
  if (marksOf(sentence, "clause", "ofThem").some((mark) => mark.start - end <= 2 && mark.start >= end)) return false;
  return marksOf(sentence, "clause", "from").some(
    (mark) =>
      mark.start >= end && mark.start - end <= 2 && mark.end <= country.start && country.start - mark.end <= ARTICLES,
  );
}

/** What one side does to another: "Russia received 148 missiles", "Kyiv captured two soldiers". */
const DONE_TO_OTHERS: ReadonlySet<string> = new Set(["kill", "wound", "capture", "deliver"]);

/** Does the country do something to the counted rather than own them: a deed and a figure stand between the two? */
function isDoer(sentence: Sentence, country: Mark, noun: Mark): boolean {
  const between = (span: { start: number; end: number }): boolean => span.start >= country.end && span.end <= noun.end;
  return (
    marksOf(sentence, "event").some(
      (event) => DONE_TO_OTHERS.has(event.value) && between(event) && event.end <= noun.start,
    ) && sentence.quantities.some(between)
  );
}

/** Does the country belong to people that are counted: "North Koreans", "Russian soldiers", "troops from the North"? */
export function isAtNoun(sentence: Sentence, country: Mark): boolean {
  if (isPlaceOrReceiver(sentence, country)) return false;
  return marksOf(sentence, "noun").some((noun) => {
    if (noun.value === "other") return false;
    if (overlaps(noun, country)) return true;
    if (sentence.particles) return isBeside(sentence, country, noun);
    if (noun.start >= country.end)
      return (
        !hasVerb(sentence, country.end, noun.start) &&
        noun.start - country.end <= 18 &&
        noun.start - country.end >= 0 &&
        !/[,，]/.test(sentence.text.slice(country.end, noun.start)) &&
        !(sentence.isSubjectFirst && isDoneTo(sentence, country, noun)) &&
        !isDoer(sentence, country, noun)
      );
    return (
      isAdjectiveBehind(sentence, noun.end, country) ||
      (country.start - noun.end <= NEAR && followsFrom(sentence, noun.end, country))
    );
  });
}

/** What is done by whoever sends the people: |朝鲜|部署在前线的士兵. */
const SENT: ReadonlySet<string> = new Set(["send", "sending", "present", "plan"]);

/** 协助乌克兰|作战|的士兵: a deed in between is done by or to the country, which is not whose people they are. */
function isDoneTo(sentence: Sentence, country: Mark, noun: Mark): boolean {
  const deeds = within(marksOf(sentence, "event"), country.end, noun.start);
  return deeds.some((deed) => !SENT.has(deed.value) || !opensClause(sentence, country));
}

/** A verb of saying or a hedge lies wholly between. */
export function hasVerb(sentence: Sentence, start: number, end: number): boolean {
  return ["verb", "hedge"].some((kind) => within(marksOf(sentence, kind), start, end).length > 0);
}

/** |朝鲜|军队, and not |韩国|联合参谋本部: an institution's country is not whom a clause is about. */
export function opensClause(sentence: Sentence, { start, end }: Mark): boolean {
  if (start > 0 && !sentence.breaks.some(({ at }) => at + 1 === start)) return false;
  return !["actor", "institution"].some((kind) =>
    marksOf(sentence, kind).some((mark) => mark.start >= end && mark.start - end <= 1),
  );
}
