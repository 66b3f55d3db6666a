import type { Quantity } from "../quantities/quantity";
import type { Mark } from "../text/lexicon";
import { isUnparted } from "../text/words";
import { isBeside, type Mention } from "./actors";
import type { Counted } from "./counted";
import { isPlaceOrReceiver } from "./place";
import type { Room } from "./room";
import { breaksBetween, marksOf, overlaps, type Sentence, within } from "./sentence";

/** Whose people (or goods) a figure counts: the topic's own, somebody else's, both in one figure, or not said. */
export type Side = "own" | "other" | "joint" | "unsaid";

export interface SideReading {
  readonly side: Side;
  readonly mark: Mark | null;
  readonly rule: string;
}

/** How far a country may stand from the noun it belongs to: "| North Korean | | soldiers |", "soldiers | from | North Korea". */
const NEAR = 26;
/** Letters that an adjective takes before a noun that stands before its figure: "North Korean | military | losses". */
const ADJECTIVE = 14;
/** Letters between "from" and the country: "of | the | North". */
const ARTICLES = 12;
/** Events that happen to their subject: "Russia lost 300 men". */
const SUFFERED: ReadonlySet<string> = new Set(["lose", "casualty"]);
const SUFFERING_NOUNS: ReadonlySet<string> = new Set(["casualty", "dead", "wounded"]);

/** Whose people `quantity` counts, from the nearest words that tell. Countries that speak (`speakers`) are no side. */
export function readSide(
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
  room: Room,
  own: readonly string[],
  speakers: readonly Mention[],
): SideReading {
  const countries = marksOf(sentence, "country").filter(
    (mark) =>
      !speakers.some((speaker) => overlaps(speaker, mark)) &&
      !isPlaceOrReceiver(sentence, mark) &&
      !isHyphenated(sentence, mark),
  );
  return (
    sideOfMixed(sentence, quantity, counted, countries, own) ??
    sideInPhrase(sentence, quantity, counted, countries, own) ??
    sideOfPossessive(sentence, quantity, counted, countries, own) ??
    sideOfSubject(sentence, quantity, counted, room, countries, own) ??
    (sentence.isSubjectFirst ? sideOfWhole(sentence, quantity, counted, countries, own) : null) ??
    sideOfCivilians(sentence, counted) ??
    sideOfSender(sentence, counted, room, quantity, countries, own) ??
    sideOfOtherPhrases(sentence, quantity, counted, room, countries, own) ??
    sideOfHolder(sentence, counted, room, quantity, countries, own) ??
    sideOfHitters(sentence, counted, room, quantity, countries, own) ?? {
      side: "unsaid",
      mark: null,
      rule: "side.unsaid",
    }
  );
}

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

/** Letters between a group and those who are part of it: "decenas de miles de hombres|, |entre ellos |norcoreanos". */
const PART = 3;

/** "tens of thousands of men, among them North Koreans": the topic's own are only some of them. */
function sideOfMixed(
  sentence: Sentence,
  quantity: Quantity,
  { nounMark }: Counted,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  const inclusive = ownIncluded(sentence, quantity, countries, own);
  if (inclusive) return { side: "joint", mark: inclusive, rule: "side.mixed" };
  const end = Math.max(quantity.end, nounMark?.end ?? 0);
  const among = marksOf(sentence, "clause", "ofThem").find((mark) => mark.start >= end && mark.start - end <= PART);
  if (!among) return null;
  const some = countries.find((mark) => mark.start >= among.end && mark.start - among.end <= ARTICLES);
  if (!some || !own.includes(some.value)) return null;
  return isCountedApart(sentence, among, some) ? null : { side: "joint", mark: some, rule: "side.mixed" };
}

function isCountedApart(sentence: Sentence, among: Mark, some: Mark): boolean {
  return sentence.quantities.some((other) => other.start >= among.end && other.end <= some.start);
}

/** 击毙二十多名士兵，其中包括六名|朝鲜|军官: where nothing else says whose the whole is, it is not that of the part. */
function sideOfWhole(
  sentence: Sentence,
  quantity: Quantity,
  { nounMark }: Counted,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  const end = Math.max(quantity.end, nounMark?.end ?? 0);
  const among = marksOf(sentence, "clause", "ofThem").find((mark) => mark.start >= end && mark.start - end <= PART);
  const some = among && countries.find((mark) => mark.start >= among.end && mark.start - among.end <= ARTICLES);
  if (!among || !some || !own.includes(some.value) || !isCountedApart(sentence, among, some)) return null;
  return { side: "joint", mark: some, rule: "side.mixed" };
}

/** Letters between "included" and its figure: 在内|的近. */
const INCLUDED = 3;

/** 包括|朝鲜|军队在内的近5万名士兵: the same, said before the figure. */
function ownIncluded(
  sentence: Sentence,
  { start }: Quantity,
  countries: readonly Mark[],
  own: readonly string[],
): Mark | undefined {
  const included = marksOf(sentence, "clause", "included").find(
    (mark) => mark.end <= start && start - mark.end <= INCLUDED,
  );
  const named = included && countries.findLast((mark) => mark.end <= included.start);
  return named && own.includes(named.value) && included.start - named.end <= ADJECTIVE ? named : undefined;
}

function sideOf(mark: Mark, own: readonly string[]): Side {
  return own.includes(mark.value) ? "own" : "other";
}

/** "2,000 North Korean soldiers", "North Korea's 4,000 dead", "4,000 men from Pyongyang", "Ukrainian losses at 76,000". */
function sideInPhrase(
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  const noun = counted.nounMark;
  const start = Math.min(quantity.start, noun?.start ?? quantity.start);
  const end = Math.max(quantity.end, noun?.end ?? quantity.end);
  const inside = within(countries, start, end);
  const nearest = noun && noun.start === start ? ADJECTIVE : 2;
  const before = countries.filter(
    (mark) =>
      mark.end <= start &&
      start - mark.end <= nearest &&
      !isSubject(sentence, mark) &&
      breaksBetween(sentence, mark.end, start) === 0 &&
      !hasVerb(sentence, mark.end, start) &&
      !within(marksOf(sentence, "clause"), mark.end, start).some((word) => word.value === "light"),
  );
  const behind = countries.filter(
    (mark) =>
      mark.start >= end &&
      mark.start - end <= NEAR &&
      breaksBetween(sentence, end, mark.start) === 0 &&
      (followsFrom(sentence, end, mark) || isAdjectiveBehind(sentence, end, mark)),
  );
  // Where owners stand before what is theirs, only the nearest is one: "ロシアの工場に北朝鮮の労働者".
  const owners = sentence.particles ? nearestOwners(sentence, before) : before;
  const found = [...inside, ...owners, ...behind];
  // "contro le città ucraine 60 missili nordcoreani": what stands before the figure may belong to a noun before it.
  const first =
    (sentence.isSubjectFirst ? (inside.at(-1) ?? before.at(-1)) : inside[0]) ??
    behind.find((mark) => isAdjectiveBehind(sentence, end, mark)) ??
    found[0];
  if (!first) return null;
  const sides = new Set(found.map((mark) => sideOf(mark, own)));
  const isBoth = sentence.isSubjectFirst
    ? found.some((mark) => isJoint(sentence, mark, countries, own))
    : joined(sentence, found);
  if (sides.size > 1 && isBoth) return { side: "joint", mark: first, rule: "side.joint" };
  return { side: sideOf(first, own), mark: first, rule: "side.phrase" };
}

/** "Russian desperation, with 600,000 of | its | soldiers killed": whoever was named last. */
function sideOfPossessive(
  sentence: Sentence,
  { start, numberEnd }: Quantity,
  { nounMark }: Counted,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  if (!nounMark || nounMark.start < numberEnd) return null;
  const possessive = marksOf(sentence, "clause", "possessive").find((mark) => mark.end + 1 === nounMark.start);
  const owner = possessive && countries.findLast((mark) => mark.end <= start);
  // A country's own name may be whom something is done to: "supported Russia with 12,000 of its soldiers".
  const isName = owner && marksOf(sentence, "speaker").some((name) => overlaps(name, owner));
  return owner && !isName ? { side: sideOf(owner, own), mark: owner, rule: "side.possessive" } : null;
}

/** The last of the countries, and one that an "and" joins to it right there. */
function nearestOwners(sentence: Sentence, countries: readonly Mark[]): readonly Mark[] {
  const [other, last] = countries.slice(-2);
  if (!other || !last) return countries;
  const isJoined = marksOf(sentence, "clause", "and").some(
    (mark) =>
      mark.start - other.end <= 1 && mark.start >= other.end && last.start - mark.end <= 1 && mark.end <= last.start,
  );
  return isJoined ? [other, last] : [last];
}

/** "soldats | américains", "солдат | КНДР": right behind its noun; a country's own name there may be somebody who acts. */
function isAdjectiveBehind(sentence: Sentence, end: number, country: Mark): boolean {
  if (country.start - end !== 1 || isUnparted(sentence.text.charCodeAt(end))) return false;
  return sentence.genitiveBehind || !marksOf(sentence, "speaker").some((name) => overlaps(name, country));
}

/** "soldiers | from | North Korea"; a country right behind the noun is its genitive ("солдат КНДР"). */
function followsFrom(sentence: Sentence, end: number, country: Mark): boolean {
  // "60 of them at Ukraine" comes from nowhere.
  if (marksOf(sentence, "clause", "ofThem").some((mark) => mark.start - end <= 2 && mark.start >= end)) return false;
  return marksOf(sentence, "clause", "from").some(
    (mark) =>
      mark.start >= end && mark.start - end <= 2 && mark.end <= country.start && country.start - mark.end <= ARTICLES,
  );
}

function joined(sentence: Sentence, countries: readonly Mark[]): boolean {
  const start = Math.min(...countries.map((mark) => mark.end));
  const end = Math.max(...countries.map((mark) => mark.start));
  return (
    within(
      marksOf(sentence, "clause").filter((mark) => mark.value === "and"),
      start,
      end,
    ).length > 0
  );
}

/** "Russia has lost 57,000 men": who suffers the loss stands before the figure. */
function sideOfSubject(
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

/** What may count anybody: "87 people", "12 died". */
const ANYBODY: ReadonlySet<string> = new Set(["person", "none"]);

/** "погибли 12 мирных жителей, ещё 87 человек пострадали": where civilians are hit, people are not soldiers. */
function sideOfCivilians(sentence: Sentence, counted: Counted): SideReading | null {
  const civil = ANYBODY.has(counted.noun) ? marksOf(sentence, "event", "civil")[0] : undefined;
  return civil ? { side: "other", mark: civil, rule: "side.civilians" } : null;
}

/** A country that stands at another counted noun of the sentence: "Of the Russian soldiers, 300 died". */
function sideOfOtherPhrases(
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
  { clause }: Room,
  countries: readonly Mark[],
  own: readonly string[],
): SideReading | null {
  const peopled = countries.filter((mark) => isAtNoun(sentence, mark) && !isOwningOrPlace(sentence, mark));
  const byDistance = peopled.toSorted(
    (a, b) => Math.abs(a.start - quantity.start) - Math.abs(b.start - quantity.start),
  );
  // "… and 1,000 more were hurt in fights with Ukrainian troops": a noun left out was named before.
  const isBefore = counted.nounMark === null || sentence.particles !== null;
  const before = isBefore ? byDistance.find((mark) => mark.end <= quantity.start) : undefined;
  // 北韩部署的士兵规模在1.1万人，将与俄军…: where subjects come first, the figure's own clause says whose.
  const inClause = sentence.isSubjectFirst
    ? byDistance.find((mark) => mark.start >= clause.start && mark.end <= clause.end)
    : undefined;
  const nearest = inClause ?? before ?? byDistance[0];
  if (nearest && isJoint(sentence, nearest, countries, own))
    return { side: "joint", mark: nearest, rule: "side.joint" };
  return nearest ? { side: sideOf(nearest, own), mark: nearest, rule: "side.otherPhrase" } : null;
}

/** Letters that "and" takes with its spaces. */
const AND = 5;

/** "Russian | and | North Korean troops": two sides in one phrase. */
function isJoint(sentence: Sentence, country: Mark, countries: readonly Mark[], own: readonly string[]): boolean {
  const other = countries.find(
    (mark) => mark.end < country.start && country.start - mark.end <= AND && sideOf(mark, own) !== sideOf(country, own),
  );
  return (
    other !== undefined &&
    marksOf(sentence, "clause", "and").some((and) => and.start >= other.end && and.end <= country.start)
  );
}

/** "ウクライナ軍|の攻撃で": who stands as an owner or place in another phrase is not who is counted. */
function isOwningOrPlace(sentence: Sentence, country: Mark): boolean {
  const noun = marksOf(sentence, "noun").find((mark) => overlaps(mark, country));
  const role = noun && sentence.particles?.roleAt(sentence.text, noun.end);
  return role === "owner" || role === "place";
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

function hasVerb(sentence: Sentence, start: number, end: number): boolean {
  return ["verb", "hedge"].some((kind) => within(marksOf(sentence, kind), start, end).length > 0);
}

const SENDING: ReadonlySet<string> = new Set(["send", "sends", "sending"]);

/** "the North has sent another 3,000": who sends them owns them. */
function sideOfSender(
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

/** |朝鲜|军队, and not |韩国|联合参谋本部: an institution's country is not whom a clause is about. */
function opensClause(sentence: Sentence, { start, end }: Mark): boolean {
  if (start > 0 && !sentence.breaks.some(({ at }) => at + 1 === start)) return false;
  return !["actor", "institution"].some((kind) =>
    marksOf(sentence, kind).some((mark) => mark.start >= end && mark.start - end <= 1),
  );
}

const HIT: ReadonlySet<string> = new Set(["kill", "wound"]);

/** |俄罗斯|的空袭已造成两人死亡: where subjects come first and no soldiers are named, another's deed hits others. */
function sideOfHitters(
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
function sideOfHolder(
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

function isSubject({ text, particles }: Sentence, country: Mark): boolean {
  const role = particles?.roleAt(text, country.end);
  return role === "topic" || role === "subject";
}
