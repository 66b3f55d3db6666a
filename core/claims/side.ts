import type { Quantity } from "../quantities/quantity";
import type { Mark } from "../text/lexicon";
import type { Counted } from "./counted";
import type { Mention } from "./mention";
import { isPlaceOrReceiver } from "./place";
import type { Room } from "./room";
import { breaksBetween, marksOf, overlaps, type Sentence, within } from "./sentence";
import { ARTICLES, followsFrom, hasVerb, isAdjectiveBehind, isAtNoun, isHyphenated, NEAR } from "./side-nouns";
import { isSubject, sideOf, sideOfHitters, sideOfHolder, sideOfSender, sideOfSubject } from "./side-subjects";

/** Whose people (or goods) a figure counts: the topic's own, somebody else's, both in one figure, or not said. */
export type Side = "own" | "other" | "joint" | "unsaid";

export interface SideReading {
  readonly side: Side;
  readonly mark: Mark | null;
  readonly rule: string;
}

/** Letters that an adjective takes before a noun that stands before its figure: "North Korean | military | losses". */
const ADJECTIVE = 14;

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

/** What may count anybody: "87 people", "12 died". */
export const ANYBODY: ReadonlySet<string> = new Set(["person", "none"]);

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
