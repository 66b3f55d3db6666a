import type { Quantity } from "../quantities/quantity";
import { isWordCode } from "../text/fold";
import type { Mark } from "../text/lexicon";
import { countWords, wordsOn } from "../text/words";
import type { Reason } from "./claim";
import { breakAfter, breakBefore, breaksBetween, marksOf, type Sentence, type Span, within } from "./sentence";

/** What a figure counts, as the words around it say. */
export interface Counted {
  /** A noun concept of the topic, "none" where the noun is left out. */
  readonly noun: string;
  readonly nounMark: Mark | null;
  /** Event concepts that stand beside the figure. */
  readonly events: readonly Mark[];
  readonly rule: string;
}

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
  return { clause, wide: { start: before, end: behind } };
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
      mark.end <= next.start &&
      breaksBetween(sentence, quantity.end, mark.start) > 0 &&
      countWords(sentence.text.slice(mark.end, next.start)) <= MOST_WORDS_OF_NEXT,
  );
}

/** What is done to a part is not done to its whole. */
export const DONE_TO_PART: ReadonlySet<string> = new Set(["kill", "wound", "lose", "capture", "vanish", "return"]);

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

/** Words between a figure and its noun: "4,000 | well-trained North Korean | soldiers". */
const MOST_ADJECTIVES = 4;

/** What the figure counts, or null where its noun is none that the topic knows. */
export function readCounted(sentence: Sentence, quantity: Quantity, room: Room): Counted | null {
  const behind = nounBehind(sentence, quantity, room);
  const noun =
    lossesOf(sentence, quantity, behind) ??
    peopleOf(sentence, quantity, room, behind) ??
    pieceOf(sentence, quantity, behind) ??
    apposedNoun(sentence, quantity, room) ??
    nounLeftOut(sentence, quantity, room);
  if (!noun) return null;
  return { ...noun, events: [...eventsBeside(sentence, quantity, room), ...announcements(sentence)] };
}

/** "d'entre eux sont | au total | en Russie": farther off it is an adverb. */
const TOTAL = "total";

type Noun = Pick<Counted, "noun" | "nounMark" | "rule">;

function nounBehind(sentence: Sentence, quantity: Quantity, room: Room): Noun | null {
  const limit = Math.min(room.clause.end, wordsOn(sentence.text, quantity.end, MOST_ADJECTIVES + 1));
  const found = marksOf(sentence, "noun").find(
    (mark) =>
      mark.start >= quantity.numberStart &&
      mark.start < limit &&
      mark.end > quantity.numberEnd &&
      !(mark.value === TOTAL && mark.start - quantity.end > 1),
  );
  if (!found) return null;
  const described = describedBy(sentence, found, limit);
  if (described) return { noun: described.value, nounMark: described, rule: "noun.behind" };
  const event = marksOf(sentence, "event").find((mark) => mark.start >= quantity.end && mark.end <= found.start);
  const between = sentence.text.slice(quantity.end, found.start);
  if (event && isFiniteVerb(sentence, event, found)) return null;
  if (startsLight(sentence, quantity.end) && !isPartOf(sentence, quantity.end, between)) return null;
  return { noun: found.value, nounMark: found, rule: "noun.behind" };
}

/** Letters of the small word in "losses | of | 4,000 troops". */
const OF = 5;

/** "losses of up to 4,000 troops": the noun right before the figure says what the people behind it are. */
function lossesOf(sentence: Sentence, quantity: Quantity, noun: Noun | null): Noun | null {
  if (noun?.noun !== "soldier") return null;
  const losses = marksOf(sentence, "noun").find(
    (mark) => mark.value === "casualty" && mark.end < quantity.start && quantity.start - mark.end <= OF,
  );
  return losses ? { noun: losses.value, nounMark: losses, rule: "noun.before" } : null;
}

/** "two | wounded | North Korean soldiers": the word is an adjective of the noun behind it. */
function describedBy(sentence: Sentence, noun: Mark, limit: number): Mark | undefined {
  if (!isDeed(sentence, noun)) return undefined;
  const next = marksOf(sentence, "noun").find((mark) => mark.start > noun.end);
  const isOne = next?.value === "soldier" && next.start < limit;
  const parted = marksOf(sentence, "clause").some(
    (mark) =>
      (mark.value === "and" || mark.value === "light") && mark.start >= noun.end && mark.end <= (next?.start ?? 0),
  );
  return isOne && !parted ? next : undefined;
}

/** "потери составили 4700 человек": people at the end of their clause are what the counting noun before them says. */
function peopleOf(sentence: Sentence, quantity: Quantity, room: Room, noun: Noun | null): Noun | null {
  if (noun?.noun !== "person" && noun?.noun !== "soldier") return null;
  const before = within(marksOf(sentence, "noun"), room.clause.start, quantity.start);
  // Of soldiers only losses are counted so, and not in "the losses of the 11,000 soldiers".
  if (noun.noun === "soldier" && isOwnedBefore(sentence, quantity)) return null;
  const counts = before.filter((mark) =>
    noun.noun === "soldier" ? mark.value === "casualty" : COUNTING.has(mark.value) && !THINGS.has(mark.value),
  );
  // "потери контингента": the losses are counted, the force is whose they are.
  const counting = counts.findLast((mark) => mark.value !== "force") ?? counts.at(-1);
  const deeds = within(marksOf(sentence, "event"), quantity.end, room.clause.end).some(tells);
  if (counting && isOneOfFates(sentence, counting))
    return { noun: "casualty", nounMark: counting, rule: "noun.before" };
  if (!counting || deeds) return null;
  return { noun: counting.value, nounMark: counting, rule: "noun.before" };
}

function isOwnedBefore(sentence: Sentence, { start }: Quantity): boolean {
  return marksOf(sentence, "clause").some(
    (mark) => (mark.value === "partOf" || mark.value === "from") && mark.end <= start && start - mark.end <= 1,
  );
}

/** "12 million pieces": what they are stands before. */
function pieceOf(sentence: Sentence, quantity: Quantity, noun: Noun | null): Noun | null {
  if (noun?.noun !== "piece") return noun;
  const before = marksOf(sentence, "noun").findLast((mark) => mark.end <= quantity.start && COUNTING.has(mark.value));
  return before ? { noun: before.value, nounMark: before, rule: "noun.pieceOf" } : null;
}

/** A verb between figure and noun ("300 died | of the soldiers") ends the figure's own phrase; a participle does not. */
function isFiniteVerb(sentence: Sentence, event: Mark, noun: Mark): boolean {
  return marksOf(sentence, "clause").some(
    (mark) => mark.value === "light" && mark.start >= event.end && mark.end <= noun.start,
  );
}

function isPartOf(sentence: Sentence, from: number, between: string): boolean {
  if (between.trim() === "") return true;
  const next = skipSpace(sentence.text, from);
  return marksOf(sentence, "clause").some(
    (mark) => (mark.value === "partOf" || mark.value === "ofThem") && mark.start === next,
  );
}

function startsLight(sentence: Sentence, from: number): boolean {
  const next = skipSpace(sentence.text, from);
  return marksOf(sentence, "clause").some((mark) => mark.value === "light" && mark.start === next);
}

/** Letters between a noun and its comma: "workers | from the North |, about 15,000, …". */
const BEFORE_COMMA = 16;

/** "the workers, | about 15,000 |, are there": the figure stands alone between commas and counts what is right before. */
function apposedNoun(sentence: Sentence, quantity: Quantity, { clause }: Room): Noun | null {
  const { text } = sentence;
  if (text.charAt(clause.start - 1) !== "," || text.charAt(clause.end) !== ",") return null;
  if ((text.slice(clause.start, quantity.start) + text.slice(quantity.end, clause.end)).trim() !== "") return null;
  // "lavoratori nordcoreani": the noun at the head of the phrase, not its adjective.
  const noun = marksOf(sentence, "noun").find(
    (mark) => mark.end < clause.start && clause.start - 1 - mark.end <= BEFORE_COMMA,
  );
  if (!noun || startsLight(sentence, noun.end)) return null;
  return breaksBetween(sentence, noun.end, clause.start - 1) === 0
    ? { noun: noun.value, nounMark: noun, rule: "noun.before" }
    : null;
}

/** The figure's noun is left out: a verb, an end or a small word follows. A counting noun before it then says what. */
function nounLeftOut(sentence: Sentence, quantity: Quantity, room: Room): Noun | null {
  const next = skipSpace(sentence.text, quantity.end);
  const ends = next >= sentence.text.length || !isWordCode(sentence.text.charCodeAt(next));
  const event = marksOf(sentence, "event").some((mark) => mark.start === next);
  const before = within(marksOf(sentence, "noun"), room.clause.start, quantity.start).filter(
    (mark) => !isDeed(sentence, mark),
  );
  // "the losses among the soldiers at 3,000": whose losses they are is said last.
  const noun = before.at(-1)?.value === "soldier" ? before.findLast((mark) => LOSSES.has(mark.value)) : before.at(-1);
  const counts = noun && COUNTING.has(noun.value) ? noun : null;
  const verb = [...marksOf(sentence, "verb"), ...marksOf(sentence, "hedge")].some((mark) => mark.start === next);
  if (isOfStranger(sentence, next)) return null;
  const isBeforeNext = next >= room.wide.end;
  if (
    !ends &&
    !isBeforeNext &&
    !event &&
    !verb &&
    !startsLight(sentence, quantity.end) &&
    !startsPartOf(sentence, next)
  )
    return null;
  const whole = fronted(sentence, quantity);
  if (whole) return { noun: whole.value, nounMark: whole, rule: "noun.fronted" };
  const meant = counts ?? lastGoods(sentence, room);
  if (!meant || marksOf(sentence, "event").some((mark) => mark.start === next && tells(mark)))
    return { noun: "none", nounMark: null, rule: event ? "noun.verb" : "noun.leftOut" };
  return { noun: meant.value, nounMark: meant, rule: counts ? "noun.before" : "noun.clauseBefore" };
}

/** What a figure of a later clause still counts; soldiers are so often spoken of that they would be a guess. */
const GOODS: ReadonlySet<string> = new Set(["worker", "shell", "container", "missile", "gun"]);

/** "envoyer des ouvriers : ils seraient 15.000": the noun that was named last, a clause before. */
function lastGoods(sentence: Sentence, room: Room): Mark | null {
  const last = within(marksOf(sentence, "noun"), room.wide.start, room.clause.start).at(-1);
  return last && GOODS.has(last.value) ? last : null;
}

/** "injured | more than 70", "sono morti | e più di 70": the word is a verb, or the end of one. */
function isDeed(sentence: Sentence, noun: Mark): boolean {
  if (noun.value !== "wounded" && noun.value !== "dead") return false;
  return marksOf(sentence, "event").some((event) => event.start <= noun.start && event.end === noun.end);
}

/** "Of the missiles … at least 24 were fired": the whole stands at the sentence's head. */
function fronted(sentence: Sentence, quantity: Quantity): Mark | null {
  const opens = marksOf(sentence, "clause", "partOf").find((mark) => mark.start <= 1);
  const noun = opens && marksOf(sentence, "noun").find((mark) => mark.start >= opens.end);
  return noun && noun.value !== "other" && noun.end <= quantity.start && noun.start - opens.end <= FRONTED
    ? noun
    : null;
}

const FRONTED = 24;

function startsPartOf(sentence: Sentence, at: number): boolean {
  return marksOf(sentence, "clause").some(
    (mark) => mark.start === at && (mark.value === "partOf" || mark.value === "ofThem"),
  );
}

/** "un million | de | barils": what is counted is named, and nobody here knows it. */
function isOfStranger(sentence: Sentence, at: number): boolean {
  const here = marksOf(sentence, "clause").filter((mark) => mark.start === at);
  const of = here.find((mark) => mark.value === "partOf");
  if (!of || here.some((mark) => mark.end > of.end || mark.value === "ofThem")) return false;
  const next = skipSpace(sentence.text, of.end);
  if (!isWordCode(sentence.text.charCodeAt(next))) return false;
  const isKnown = [...sentence.marks.values()].flat().some((mark) => mark.start === next);
  return !isKnown && !sentence.quantities.some((quantity) => quantity.start === next);
}

const LOSSES: ReadonlySet<string> = new Set(["casualty", "dead", "wounded"]);

const FATES: ReadonlyMap<string, string> = new Map([
  ["dead", "dead"],
  ["kill", "dead"],
  ["wounded", "wounded"],
  ["wound", "wounded"],
  ["missing", "missing"],
  ["vanish", "missing"],
  ["captive", "captive"],
]);

/** Letters between the items of a list: " and ". */
const AND = 5;

/** "lost as killed, wounded, missing | and captured | 4,000 people": the figure is all of them. */
function isOneOfFates(sentence: Sentence, last: Mark): boolean {
  const others = [...marksOf(sentence, "noun"), ...marksOf(sentence, "event")].filter(
    (mark) => FATES.has(mark.value) && FATES.get(mark.value) !== FATES.get(last.value) && mark.end <= last.start,
  );
  return FATES.has(last.value) && others.some((mark) => last.start - mark.end <= AND);
}

/** Of these nobody counts people: "the missile killed 12 people". */
export const THINGS: ReadonlySet<string> = new Set(["shell", "container", "missile", "gun"]);

/** Nouns that name the sort of figure that follows: "losses at 4,000", "force of 11,000". */
const COUNTING: ReadonlySet<string> = new Set([
  "total",
  "casualty",
  "dead",
  "wounded",
  "captive",
  "missing",
  "force",
  "shell",
  "container",
  "worker",
  "missile",
  "gun",
]);

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

/** The verbs and deeds that say what happened to those counted, from the nearest place that has any. */
function eventsBeside(sentence: Sentence, quantity: Quantity, room: Room): Mark[] {
  const events = marksOf(sentence, "event").filter((event) => !isNegated(sentence, event));
  const places: Span[] = [
    { start: quantity.end, end: room.clause.end },
    behindInsertion(sentence, room.clause.end),
    { start: room.clause.start, end: quantity.start },
    { start: quantity.end, end: room.wide.end },
    { start: room.wide.start, end: quantity.start },
  ];
  if (quantity.unit !== null && quantity.unit !== "percent") return [...events];
  const before = within(events, room.clause.start, quantity.start);
  const adjacent = before.filter((event) => isAdjacent(sentence, event, quantity));
  if (adjacent.some(tells)) {
    const joined = before.filter((event) => adjacent.some((other) => isJoined(sentence, event, other)));
    const plans = before.filter((event) => event.value === "plan");
    const vague = within(events, quantity.end, room.clause.end).filter((mark) => !tells(mark));
    return [...joined, ...plans, ...adjacent, ...vague];
  }
  const found: Mark[] = [];
  for (const [i, place] of places.entries()) {
    found.push(...within(events, place.start, place.end));
    const isOwnClause = i === OWN_CLAUSE;
    if (found.some((event) => tells(event) || (isOwnClause && event.value === "present"))) break;
  }
  return withListed(found, events);
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

/** That something is announced is said once for all figures of a sentence. */
function announcements(sentence: Sentence): Mark[] {
  return marksOf(sentence, "event").filter((event) => event.value === "announce");
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

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === " ") at++;
  return at;
}

export { skipSpace };
