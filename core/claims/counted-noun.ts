import type { Quantity } from "../quantities/quantity";
import { isWordCode } from "../text/fold";
import type { Mark } from "../text/lexicon";
import { wordsOn } from "../text/words";
import type { Counted } from "./counted";
import { tells } from "./deeds";
import type { Room } from "./room";
import { breaksBetween, marksOf, type Sentence, within } from "./sentence";

/** Words between a figure and its noun: "4,000 | well-trained North Korean | soldiers". */
const MOST_ADJECTIVES = 4;

/** "d'entre eux sont | au total | en Russie": farther off it is an adverb. */
const TOTAL = "total";

export type Noun = Pick<Counted, "noun" | "nounMark" | "rule">;

/** The noun that a figure counts; null where it is none that the topic knows. */
export function readNoun(sentence: Sentence, quantity: Quantity, room: Room): Noun | null {
  const behind = nounBehind(sentence, quantity, room);
  return (
    lossesOf(sentence, quantity, behind) ??
    peopleOf(sentence, quantity, room, behind) ??
    pieceOf(sentence, quantity, behind) ??
    apposedNoun(sentence, quantity, room) ??
    nounLeftOut(sentence, quantity, room)
  );
}

function nounBehind(sentence: Sentence, quantity: Quantity, room: Room): Noun | null {
  const head = startsLight(sentence, quantity.end) ? headBehind(sentence, quantity, room) : undefined;
  if (head) return { noun: head.value, nounMark: head, rule: "noun.described" };
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

/** Letters that a description before its noun takes. */
const LONGEST_DESCRIPTION = 36;

/** 数百名|与俄军并肩作战|的|朝鲜士兵: the noun that a description before it leads up to. */
function headBehind(sentence: Sentence, quantity: Quantity, room: Room): Mark | undefined {
  const limit = Math.min(room.clause.end, quantity.end + LONGEST_DESCRIPTION);
  const countries = marksOf(sentence, "country");
  const isHead = (noun: Mark, from: number): boolean =>
    noun.end <= limit &&
    (noun.start === from || countries.some(({ start, end }) => start === from && end === noun.start));
  const ends = marksOf(sentence, "clause", "relative").filter((mark) => mark.start >= quantity.end);
  const end = ends.findLast((mark) => marksOf(sentence, "noun").some((noun) => isHead(noun, mark.end)));
  return end && marksOf(sentence, "noun").find((noun) => isHead(noun, end.end));
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
    (mark) => mark.value === "light" && mark.start >= event.end && mark.end <= noun.start && !isOfDeed(sentence, mark),
  );
}

/** 被 of 被俘: a small word within a deed. */
function isOfDeed(sentence: Sentence, light: Mark): boolean {
  return marksOf(sentence, "event").some((event) => event.start <= light.start && light.end < event.end);
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
  const nouns = within(marksOf(sentence, "noun"), room.clause.start, quantity.numberStart);
  const before = nouns.filter((mark) => !isDeed(sentence, mark));
  // "the losses among the soldiers at 3,000": whose losses they are is said last.
  const noun =
    before.at(-1)?.value === "soldier" ? before.findLast((mark) => OF_SOLDIERS.has(mark.value)) : before.at(-1);
  const counts = noun && COUNTING.has(noun.value) ? noun : null;
  const verb = [...marksOf(sentence, "verb"), ...marksOf(sentence, "hedge")].some((mark) => mark.start === next);
  if (isOfStranger(sentence, next)) return null;
  // "more than half of | the | 11,000".
  const isBeforeNext = next + (quantity.isFraction ? OF - 1 : 0) >= room.wide.end;
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
  const meant = counts ?? (before.length < nouns.length ? null : lastGoods(sentence, room));
  if (!meant || marksOf(sentence, "event").some((mark) => mark.start === next && tells(mark)))
    return { noun: "none", nounMark: null, rule: event ? "noun.verb" : "noun.leftOut" };
  return { noun: fateOf(sentence, meant), nounMark: meant, rule: counts ? "noun.before" : "noun.clauseBefore" };
}

/** "the number of soldiers | killed", "killed and | wounded": what became of those whose number it is. */
function fateOf(sentence: Sentence, counting: Mark): string {
  const deed =
    counting.value === "force"
      ? marksOf(sentence, "event").find((mark) => mark.start - counting.end === 1 && FATES.has(mark.value))
      : undefined;
  const told = deed ?? counting;
  return isOneOfFates(sentence, told) ? "casualty" : (FATES.get(deed?.value ?? "") ?? counting.value);
}

/** What a figure of a later clause still counts; soldiers are so often spoken of that they would be a guess. */
const GOODS: ReadonlySet<string> = new Set(["worker", "shell", "container", "missile", "gun", "drone", "target"]);

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
  const isKnown = [...sentence.marks.values()]
    .flat()
    .some((mark) => mark.start === next && mark.value !== "possessive");
  return !isKnown && !sentence.quantities.some((quantity) => quantity.start === next);
}

/** What is counted of soldiers: losses, or "the number of troops at 3,000". */
const OF_SOLDIERS: ReadonlySet<string> = new Set(["casualty", "dead", "wounded", "force"]);

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
    (mark) => FATES.has(mark.value) && FATES.get(mark.value) !== FATES.get(last.value) && !hasOwnFigure(sentence, mark),
  );
  const isNext = (one: Mark, other: Mark): boolean => one.end <= other.start && other.start - one.end <= AND;
  return FATES.has(last.value) && others.some((mark) => isNext(mark, last) || isNext(last, mark));
}

/** "at least 100 | deaths | and the injured approach 1,000". */
function hasOwnFigure(sentence: Sentence, { start }: Mark): boolean {
  return sentence.quantities.some((quantity) => quantity.end < start && start - quantity.end <= 1);
}

/** Of these nobody counts people: "the missile killed 12 people". */
export const THINGS: ReadonlySet<string> = new Set(["shell", "container", "missile", "gun", "drone", "target"]);

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
  "drone",
  "target",
]);

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === " ") at++;
  return at;
}
