import type { Quantity } from "../quantities/quantity";
import type { Mark } from "../text/lexicon";
import type { Counted } from "./counted";
import type { Room } from "./room";
import { marksOf, overlaps, type Sentence, within } from "./sentence";
import { ANYBODY, type Side, type SideReading } from "./side";
import { isAdjectiveBehind, opensClause } from "./side-nouns";

/** Events that happen to their subject: "Russia lost 300 men". */
const SUFFERED: ReadonlySet<string> = new Set(["lose", "casualty"]);

const SUFFERING_NOUNS: ReadonlySet<string> = new Set(["casualty", "dead", "wounded"]);

/** The topic's own, or somebody else's. */
export function sideOf(mark: Mark, own: readonly string[]): Side {
  return own.includes(mark.value) ? "own" : "other";
}

/** "Russia has lost 57,000 men": who suffers the loss stands before the figure. */
export function sideOfSubject(
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
  room: Room,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  const suffers = counted.events.some((event) => SUFFERED.has(event.value)) || SUFFERING_NOUNS.has(counted.noun);
  if (!suffers) return null;
  // Where verbs come last their subject stands before them.
  const behind = sentence.particles ? [] : within(countries, quantity.end, room.clause.end);
  const before = sentence.isSubjectFirst
    ? subjectAt(sentence, quantity, room, countries)
    : within(countries, room.wide.start, quantity.start).at(-1);
  const subject = ownerBehind(sentence, counted, countries) ?? before ?? behind[0];
  return subject ? { side: sideOf(subject, own), mark: subject, rule: "side.subject" } : null;
}

/** |朝鲜|军队在与乌克兰军队的战斗中: who opens the figure's clause as people, else who is named last in it, else whom earlier clauses are about. */
function subjectAt(sentence: Sentence, { start }: Quantity, room: Room, countries: readonly Mark[]): Mark | undefined {
  const inClause = within(countries, room.clause.start, start);
  const isPeople = (mark: Mark): boolean =>
    marksOf(sentence, "noun").some((noun) => noun.start === mark.end || overlaps(noun, mark));
  return (
    inClause.find((mark) => opensClause(sentence, mark) && isPeople(mark)) ??
    inClause.at(-1) ??
    subjectBefore(sentence, room, countries) ??
    within(countries, room.wide.start, start).at(-1)
  );
}

/** "4,000 killed and wounded | soldiers of the North": whose the people are who were hit. */
function ownerBehind(sentence: Sentence, { nounMark }: Counted, countries: readonly Mark[]): Mark | undefined {
  const people = nounMark && marksOf(sentence, "noun").find((noun) => noun.start - nounMark.end === 1);
  return people ? countries.find((mark) => isAdjectiveBehind(sentence, people.end, mark)) : undefined;
}

const SENDING: ReadonlySet<string> = new Set(["send", "sends", "sending"]);

/** "the North has sent another 3,000": who sends them owns them. */
export function sideOfSender(
  sentence: Sentence,
  counted: Counted,
  room: Room,
  quantity: Quantity,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  if (!counted.events.some((event) => SENDING.has(event.value))) return null;
  const inClause = within(countries, room.clause.start, quantity.start)[0];
  const sender = inClause ?? (sentence.isSubjectFirst ? subjectBefore(sentence, room, countries) : undefined);
  // 中国派出了130万名士兵: where subjects come first, whoever stands before the deed does it.
  if (sender && sentence.isSubjectFirst && !own.includes(sender.value))
    return { side: "other", mark: sender, rule: "side.sender" };
  return sender && own.includes(sender.value) ? { side: "own", mark: sender, rule: "side.sender" } : null;
}

/** |朝鲜|提供武器，还派遣数千名士兵: a clause without a subject goes on about that of an earlier one. */
function subjectBefore(sentence: Sentence, { clause }: Room, countries: readonly Mark[]): Mark | undefined {
  return countries.findLast((mark) => mark.end <= clause.start && opensClause(sentence, mark));
}

const HIT: ReadonlySet<string> = new Set(["kill", "wound"]);

/** |俄罗斯|的空袭已造成两人死亡: where subjects come first and no soldiers are named, another's deed hits others. */
export function sideOfHitters(
  sentence: Sentence,
  counted: Counted,
  room: Room,
  { start }: Quantity,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  if (!sentence.isSubjectFirst || !ANYBODY.has(counted.noun)) return null;
  if (!counted.events.some((event) => HIT.has(event.value))) return null;
  const subject =
    within(countries, room.clause.start, start).find((mark) => opensClause(sentence, mark)) ??
    subjectBefore(sentence, room, countries);
  return subject && !own.includes(subject.value) ? { side: "other", mark: subject, rule: "side.hitter" } : null;
}

/** "Russia has gathered 60,000 soldiers": somebody else holds what is counted. */
export function sideOfHolder(
  sentence: Sentence,
  counted: Counted,
  room: Room,
  quantity: Quantity,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  const holder = within(countries, room.clause.start, quantity.start).find(
    (mark) => !own.includes(mark.value) && (!sentence.particles || isSubject(sentence, mark)),
  );
  if (within(countries, room.wide.start, room.wide.end).some((mark) => own.includes(mark.value))) return null;
  const holds =
    counted.noun === "soldier" && counted.events.every((event) => event.value === "present" || event.value === "army");
  return holder && holds ? { side: "other", mark: holder, rule: "side.holder" } : null;
}

/** Particles mark it as topic or subject; never so where none are. */
export function isSubject({ text, particles }: Sentence, country: Mark): boolean {
  const role = particles?.roleAt(text, country.end);
  return role === "topic" || role === "subject";
}
