import type { Quantity } from "../quantities/quantity";
import type { Mark } from "../text/lexicon";
import { countWords, isNextWord } from "../text/words";
import type { Reason } from "./claim";
import { DONE_TO_PART, type Room } from "./room";
import { breakAfter, breaksBetween, marksOf, type Sentence, type Span, within } from "./sentence";

/** The last of the places that belong to the figure's own clause. */
const OWN_CLAUSE = 2;

/** "12,000 soldiers, | including 500 officers, | are in Russia": the clause goes on behind its parts. */
function behindInsertion(sentence: Sentence, clauseEnd: number): Span {
  const parts = marksOf(sentence, "clause", "ofThem").some(
    (mark) => mark.start > clauseEnd && mark.start - clauseEnd <= 2,
  );
  const end = parts ? breakAfter(sentence, clauseEnd + 1) : clauseEnd;
  return { start: end, end: parts ? breakAfter(sentence, end + 1) : end };
}

/** The verbs and deeds that say what happened to those counted, from the nearest place that has any. `hasNoun`: the figure has one of its own. */
export function eventsBeside(sentence: Sentence, quantity: Quantity, room: Room, hasNoun = false): Mark[] {
  const insertion = insertionOf(sentence);
  const events = asDone(sentence, marksOf(sentence, "event")).filter(
    (event) =>
      !isNegated(sentence, event) &&
      !isInserted(insertion, event, quantity) &&
      !(hasNoun && isOtherCount(sentence, event, quantity)),
  );
  // "$115 million a year, that is 9,500 | for each soldier |": the head is that of the second sum.
  if (quantity.unit !== null && quantity.unit !== "percent")
    return events.filter((event) => event.value !== "perHead" || event.start < room.clause.end);
  // "may be | increased to | 100,000": a deed may be part of what qualifies the number.
  const before = within(events, room.clause.start, quantity.numberStart);
  const adjacent = before.filter((event) => isAdjacent(sentence, event, quantity));
  if (adjacent.some(tells)) {
    const joined = before.filter((event) => adjacent.some((other) => isJoined(sentence, event, other)));
    const plans = before.filter((event) => event.value === "plan");
    const vague = within(events, quantity.end, relativeBehind(sentence, quantity, room)).filter((mark) => !tells(mark));
    return [...joined, ...plans, ...adjacent, ...vague];
  }
  const found: Mark[] = [];
  for (const [i, place] of placesOf(sentence, quantity, room, events).entries()) {
    found.push(...within(events, place.start, place.end));
    const isOwnClause = i === OWN_CLAUSE;
    if (found.some((event) => tells(event) || (isOwnClause && event.value === "present"))) break;
  }
  const planned = before.filter((event) => event.value === "plan" && !found.includes(event));
  const own = found.filter((event) => !isOfNextDeed(sentence, event, found));
  return withListed([...own, ...planned], events);
}

/** "10,000 have been sent | and may | fight": what is planned behind an "and" is another deed's. */
function isOfNextDeed(sentence: Sentence, plan: Mark, events: readonly Mark[]): boolean {
  if (plan.value !== "plan" || sentence.isSubjectFirst) return false;
  const and = marksOf(sentence, "clause", "and").find((mark) => isNextWord(sentence.text, mark.end, plan.start));
  return and !== undefined && events.some((event) => event.value === "send" && event.end <= and.start);
}

/** 已|向俄罗斯|增派: a reinforcement that is told as done has been sent. */
function asDone(sentence: Sentence, events: readonly Mark[]): readonly Mark[] {
  const done = marksOf(sentence, "clause", "done");
  if (done.length === 0) return events;
  const isDone = ({ start }: Mark): boolean =>
    done.some(
      (mark) => mark.end <= start && start - mark.end <= DONE && breaksBetween(sentence, mark.end, start) === 0,
    );
  return events.map((event) => (event.value === "sending" && isDone(event) ? { ...event, value: "send" } : event));
}

/** Letters between "already" and its deed. */
const DONE = 16;

/** Where deeds of the figure may stand, the nearest first. */
function placesOf(
  sentence: Sentence,
  { start, end }: Quantity,
  { clause, wide }: Room,
  events: readonly Mark[],
): Span[] {
  const { isSubjectFirst, text } = sentence;
  // 共有4.6万名兵力，目前仅派出1.1万人: where verbs stand before what they count, a later clause's are the next figure's.
  const isBeforeNext = isSubjectFirst && wide.end < text.length;
  // 士兵|参战|，当中3900人阵亡，占派遣总数…: there a clause with a deed of its own does not go on behind its parts.
  const isTold = isSubjectFirst && within(events, end, clause.end).length > 0;
  return [
    { start: end, end: clause.end },
    isTold ? { start: end, end } : behindInsertion(sentence, clause.end),
    { start: clause.start, end: start },
    { start: end, end: isBeforeNext ? clause.end : wide.end },
    { start: wide.start, end: start },
  ];
}

/** "sent 10,000 soldiers to train in Russia | that will fight": a relative clause plans something else. */
function relativeBehind(sentence: Sentence, { end }: Quantity, { clause }: Room): number {
  const that = marksOf(sentence, "clause", "that").find((mark) => mark.start >= end && mark.start < clause.end);
  return that?.start ?? clause.end;
}

/** "killed, | wounded | or missing": deeds that a comma alone parts from one of `found` are of the same figure. */
function withListed(found: readonly Mark[], events: readonly Mark[]): Mark[] {
  const listed = [...found];
  for (const event of events) {
    const isNext = (other: Mark): boolean => tells(other) && event.start > other.end && event.start - other.end <= 2;
    if (DONE_TO_PART.has(event.value) && !listed.includes(event) && listed.some(isNext)) listed.push(event);
  }
  return listed;
}

/** "100 | deaths | and the injured approach 1,000": a deed that is the noun of the figure right before it. */
function isOtherCount(sentence: Sentence, event: Mark, own: Quantity): boolean {
  const isNoun = marksOf(sentence, "noun").some(({ start, end }) => start === event.start && end === event.end);
  return (
    isNoun &&
    sentence.quantities.some((other) => other.end + 1 === event.start && other.end <= own.start && other !== own)
  );
}

const DASHES: ReadonlySet<string> = new Set(["—", "–"]);

/** The one insertion between dashes that a sentence has. */
function insertionOf({ breaks, text }: Sentence): Span | null {
  const [opens, closes, ...more] = breaks.filter(({ at }) => DASHES.has(text.charAt(at)));
  return opens && closes && more.length === 0 ? { start: opens.at, end: closes.at } : null;
}

/** "sent shells | —half of what Russia fires— | and 100 missiles": what an insertion tells is of nothing outside it. */
function isInserted(insertion: Span | null, event: Mark, { start }: Quantity): boolean {
  const isInside = (at: number): boolean => insertion !== null && at > insertion.start && at < insertion.end;
  return isInside(event.start) && !isInside(start);
}

/** Letters between a "not" and the deed it takes back: "not | yet | arrived". */
const NEGATED = 8;

function isNegated(sentence: Sentence, event: Mark): boolean {
  return marksOf(sentence, "clause", "negation").some(
    (mark) =>
      mark.end <= event.start &&
      event.start - mark.end <= NEGATED &&
      breaksBetween(sentence, mark.end, event.start) === 0 &&
      !sentence.quantities.some((quantity) => quantity.start >= mark.end && quantity.end <= event.start),
  );
}

/** The event of all that is done in another country than the topic's. */
export const ABROAD = "abroad";

/** That something is announced, or done in another country, is said once for all figures of a sentence. */
const OF_ALL: ReadonlySet<string> = new Set(["announce", ABROAD]);

export function announcements(sentence: Sentence): Mark[] {
  return marksOf(sentence, "event").filter((event) => OF_ALL.has(event.value));
}

/** "killed 300": the verb stands right before the figure. */
function isAdjacent(sentence: Sentence, event: Mark, quantity: Quantity): boolean {
  const between = sentence.text.slice(event.end, quantity.start);
  if (countWords(between) > 2) return false;
  return !marksOf(sentence, "clause").some(
    (mark) => mark.value === "and" && mark.start >= event.end && mark.end <= quantity.start,
  );
}

/** Words between two deeds of one figure: "killed | or seriously | wounded up to 30". */
const MOST_BETWEEN_DEEDS = 3;

/** "killed or wounded up to 30": deeds that an "and" joins are said of the same figure. */
function isJoined(sentence: Sentence, event: Mark, other: Mark): boolean {
  if (event.end > other.start) return false;
  const words = countWords(sentence.text.slice(event.end, other.start));
  return (
    words <= MOST_BETWEEN_DEEDS &&
    within(marksOf(sentence, "clause"), event.end, other.start).some((mark) => mark.value === "and")
  );
}

/** Being there and planning are said of much else too; other events settle what is counted. */
const VAGUE_EVENTS: ReadonlySet<string> = new Set([
  "pay",
  "earn",
  "perHead",
  "perUnit",
  "work",
  "inReturn",
  "economy",
  "worth",
  "test",
  "announce",
  "plan",
  "present",
  "army",
  "civil",
  "weapon",
  "shell",
  "worker",
  ABROAD,
  "debris",
]);
/** Does the event say what happened to those counted? */
export const tells = (event: Mark): boolean => !VAGUE_EVENTS.has(event.value);

/** The events beside a figure, as reasons for its measure. Offsets are the article's. */
export function eventReasons(sentence: Sentence, events: readonly Mark[], concepts: readonly string[]): Reason[] {
  return events
    .filter((event) => concepts.includes(event.value))
    .map((event) => ({
      rule: `event.${event.value}`,
      start: sentence.start + event.start,
      end: sentence.start + event.end,
    }));
}
