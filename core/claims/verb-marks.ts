import type { Mark } from "../text/lexicon";
import type { Frame } from "./frame";
import type { Mention } from "./mention";
import { breakAfter, breakBefore, breaksBetween, marksOf, overlaps, type Sentence, type Span } from "./sentence";

const GAP = " … ";

/** Where the second part of a verb in two parts stands: "hat die Lieferungen auf 5 Milliarden | beziffert". */
function tailOf({ text }: Sentence, { phrase, end }: Mark): number | null {
  const gap = phrase.indexOf(GAP);
  return gap < 0 ? null : text.indexOf(phrase.slice(gap + GAP.length), end);
}

/** The second parts, where they stand in the clause of the first, are no verbs of their own. */
export function tailsOf(sentence: Sentence): ReadonlySet<number> {
  const tails = marksOf(sentence, "verb").map((verb) => ({ end: verb.end, tail: tailOf(sentence, verb) ?? -1 }));
  return new Set(tails.flatMap(({ end, tail }) => (tail >= 0 && breaksBetween(sentence, end, tail) === 0 ? tail : [])));
}

/** "hat | geschätzt 10.000 | Soldaten entsandt": the second part belongs to the figure. */
export function isQualifier(sentence: Sentence, verb: Mark): boolean {
  const tail = tailOf(sentence, verb);
  return tail !== null && sentence.quantities.some(({ start, end }) => start <= tail && tail < end);
}

/** "media | reports | said": a name that a verb follows at once is a name, whatever verb it looks like. */
export function isNoun(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): boolean {
  // "the United | States".
  if (mentions.some((mention) => mention.isCountry && mention.start < verb.start && mention.end >= verb.end))
    return true;
  const isNamed = mentions.some((mention) => overlaps(mention, verb));
  return isNamed && marksOf(sentence, "verb").some((next) => next.start > verb.start && next.start - verb.end === 1);
}

/** "according to a ministry report | released on Monday": a verb behind the cited with nobody else in its clause. */
export function isOfCited(sentence: Sentence, verb: Mark, free: readonly Mention[], cued: readonly Frame[]): boolean {
  const clauseStart = breakBefore(sentence, verb.start);
  const isBefore = (span: Span): boolean => span.start >= clauseStart && span.end <= verb.start;
  return cued.some((frame) => frame.kind === "before" && isBefore(frame)) && !free.some(isBefore);
}

/** Letters of a name put beside a title: "президента | Владимира Зеленского |,". */
const APPOSED_NAME = 26;

/** "по оценкам президента, | которые он обнародовал |, …": what the cited did with it says nothing more. */
export function tellsOfCited(sentence: Sentence, verb: Mark, cued: readonly Frame[]): boolean {
  const clauseStart = breakBefore(sentence, verb.start);
  const pronoun = marksOf(sentence, "frame", "pronouns").find(
    ({ start, end }) => start >= clauseStart && end < verb.start,
  );
  if (!pronoun || sentence.text.slice(clauseStart, pronoun.start).trim() === "") return false;
  if (breakAfter(sentence, verb.end) === sentence.text.length) return false;
  return cued.some(
    ({ kind, end }) =>
      kind === "before" &&
      end < clauseStart &&
      clauseStart - end <= APPOSED_NAME &&
      breaksBetween(sentence, end, clauseStart) === 1,
  );
}

export const COMMAS: ReadonlySet<string> = new Set([",", "，"]);

export const isSubjectless = (sentence: Sentence, verb: Mark): boolean =>
  marksOf(sentence, "clause", "subjectless").some((mark) => mark.start === verb.end + 1);

/** Nothing but the full stop and quotation marks stand behind it. */
export function isLastWord(sentence: Sentence, verb: Mark): boolean {
  return verb.start > 0 && sentence.text.slice(verb.end).replace(/[\s"“”»'’.!]/g, "") === "";
}

/** "is estimated to have sent": what is said of the subject is not said by it. */
export function isPassive(sentence: Sentence, verb: Mark): boolean {
  if (verb.value !== "say" && verb.value !== "estimate") return false;
  const isBeside = (end: number, start: number): boolean => end <= start && start - end <= 1;
  return (
    marksOf(sentence, "clause", "passive").some((mark) => isBeside(mark.end, verb.start)) ||
    marksOf(sentence, "clause", "passiveBehind").some((mark) => isBeside(verb.end, mark.start))
  );
}

/** "потери войск КНДР | оцениваются", "szacuje się": nobody before it says so; "говорится в докладе" has its speaker behind. */
export function isReflexive(sentence: Sentence, verb: Mark): boolean {
  if (verb.value !== "say" && verb.value !== "estimate") return false;
  return marksOf(sentence, "clause", "reflexive").some((mark) => mark.start === verb.start && mark.end >= verb.end);
}

/** "Putin thanked Kim | and | confirmed": both are done by who stands before the first. */
export function isCoordinated(sentence: Sentence, verb: Mark): boolean {
  return marksOf(sentence, "clause", "and").some((mark) => mark.end <= verb.start && verb.start - mark.end <= 1);
}

/** Nothing but quotation marks stands between the clause's beginning and its verb. */
export function isOpening(sentence: Sentence, verb: Mark, clauseStart: number): boolean {
  return sentence.text.slice(clauseStart, verb.start).replace(/[\s"“”„»«'’「『]/g, "") === "";
}
