import type { Mark } from "../text/lexicon";
import { countWords, isNextWord } from "../text/words";
import type { Actors } from "../topics/topic";
import { type Mention, mention } from "./mention";
import { isPlace } from "./place";
import { breaksBetween, marksOf, overlaps, type Sentence, type Span } from "./sentence";

/** "by Ukrainian | figures", "fuentes | ucranianas": speak for the country right beside them, and for nobody without one. */
export const ACCOUNTS = "accounts";

function besideAccounts(sentence: Sentence, accounts: Mark, before: Mark | null): Mark | null {
  if (before && accounts.start - before.end <= 1) return before;
  // "nach Angaben südkoreanischer und westlicher Geheimdienste": an institution behind the adjective has it for itself.
  const isOfNext = (mark: Mark): boolean =>
    marksOf(sentence, "institution").some(
      ({ start }) =>
        start > mark.end && start - mark.end <= ADJECTIVES && breaksBetween(sentence, mark.end, start) === 0,
    );
  const isAdjective = (mark: Mark): boolean =>
    mark.start - accounts.end === 1 &&
    !isOfNext(mark) &&
    !marksOf(sentence, "speaker").some((name) => overlaps(name, mark));
  return marksOf(sentence, "country").find(isAdjective) ?? null;
}

/** "South Korean" + "spy agency": an institution with the country at its side. */
export function compose(sentence: Sentence, institution: Mark, actors: Actors): Mention {
  const country = countryOf(sentence, institution);
  const bare = mention(
    sentence,
    institution,
    institution.value === "institute" ? "think-tank" : null,
    institution.value,
  );
  if (!country || speaksFor(sentence, institution)) return bare;
  const id = actors.composed[`${country.value}.${institution.value}`] ?? bare.id;
  // "À Séoul, | le ministère": the place stands outside the name.
  if (breaksBetween(sentence, country.end, institution.start) > 0) return { ...bare, id, country: country.value };
  const start = Math.min(country.start, institution.start);
  const end = Math.max(country.end, institution.end);
  return { ...bare, id, country: country.value, start, end, surface: sentence.text.slice(start, end) };
}

/** "South Korean | services": with a country they are its intelligence, if no longer name of an institution holds them. */
export function composeService(
  sentence: Sentence,
  service: Mark,
  institutions: readonly Mark[],
  actors: Actors,
): Mention | null {
  if (institutions.some((mark) => mark.value !== ANY_BODY && overlaps(mark, service))) return null;
  const one = compose(sentence, { ...service, kind: "institution", value: "intelligence" }, actors);
  return one.id ? one : null;
}

/** "the agency", "the ministry": whatever kind of institution. */
const ANY_BODY = "body";

/** "| South Korean | and Western intelligence agencies": the same institution of another country. */
export function pairedWith(sentence: Sentence, institution: Mark, actors: Actors): Mention | null {
  const country = countryBefore(sentence, institution);
  const other = country && marksOf(sentence, "country").findLast((mark) => mark.end < country.start);
  if (!country || !other || country.start - other.end > AND || institution.start - country.end > 1) return null;
  const isJoined = marksOf(sentence, "clause", "and").some(
    (and) => isNextWord(sentence.text, other.end, and.start) && isNextWord(sentence.text, and.end, country.start),
  );
  const id = actors.composed[`${other.value}.${institution.value}`];
  return isJoined && id ? { ...mention(sentence, other, id, institution.value), country: other.value } : null;
}

/** "a spokesman of the general staff": the institution that follows is the one that speaks. */
function speaksFor(sentence: Sentence, institution: Mark): boolean {
  if (institution.value !== SPOKESPERSON) return false;
  const others = [...marksOf(sentence, "institution"), ...marksOf(sentence, "actor")];
  return others.some((other) => other.start >= institution.end && other.start - institution.end <= OFFICE);
}

/** Letters between a spokesman and the office: "of the Ukrainian". */
const OFFICE = 24;

/** Letters of "and" with its spaces. */
const AND = 5;

/** Letters between a country and its institution: "South Korea's | national | spy agency". */
const ADJECTIVES = 22;

export const LINK = 12;

/** Whose institution it is; a country named as the place before it ("в Пхеньяне секретарь") only if none stands behind. */
function countryOf(sentence: Sentence, institution: Mark): Mark | null {
  // "ministère | britannique | de la Défense": an adjective within the name.
  const inside = marksOf(sentence, "country").find(
    (mark) => mark.start > institution.start && mark.end < institution.end,
  );
  if (inside || sentence.particles) return inside ?? countryBeside(sentence, institution);
  const before = countryBefore(sentence, institution);
  if (institution.value === ACCOUNTS) return besideAccounts(sentence, institution, before);
  if (before && !isPlace(sentence, before)) return before;
  return countryBehind(sentence, institution) ?? before ?? frontedPlace(sentence, institution);
}

/** Letters between a place and the institution there: "À Séoul|, le |ministère". */
const AFTER_PLACE = 8;

/** "À Séoul, le ministère …": a place that opens the sentence says whose it is. */
function frontedPlace(sentence: Sentence, institution: Mark): Mark | null {
  const place = marksOf(sentence, "country")[0];
  if (!place || !isPlace(sentence, place) || sentence.text.charAt(place.end) !== ",") return null;
  const opens = sentence.text.slice(0, place.start).trim().split(" ").length === 1;
  const gap = institution.start - place.end;
  return opens && gap >= 0 && gap <= AFTER_PLACE ? place : null;
}

/** "우크라이나 | 국방부", "러시아|의 | 국방부": right before its institution where particles part all others. */
function countryBeside(sentence: Sentence, institution: Mark): Mark | null {
  const beside = marksOf(sentence, "country").findLast((mark) => mark.end <= institution.start);
  return beside && isBeside(sentence, beside, institution) ? beside : null;
}

/** Letters of an owner's particle and the space around it. */
const LONGEST_OWNER = 10;

/** Does `owner` stand right before `owned`, joined by nothing or by its particle? */
export function isBeside({ text, particles }: Sentence, owner: Span, owned: Span): boolean {
  const gap = owned.start - owner.end;
  if (gap < 0 || gap > LONGEST_OWNER) return false;
  return gap <= 1 || owned.start - (particles?.ownerEnd(text, owner.end) ?? owner.end) <= 1;
}

function countryBefore(sentence: Sentence, institution: Mark): Mark | null {
  const before = marksOf(sentence, "country").findLast(
    (mark) => mark.start <= institution.start && mark.end <= institution.end,
  );
  if (!before || institution.start - before.end > ADJECTIVES) return null;
  const between = sentence.text.slice(before.end, Math.max(before.end, institution.start));
  if (breaksBetween(sentence, before.end, institution.start) > 0 || countWords(between) > 2) return null;
  return hasWordOfOther(sentence, before.end, institution.start) ? null : before;
}

/** "the spy agency | in | Seoul", "Geheimdienst Südkoreas". */
function countryBehind(sentence: Sentence, institution: Mark): Mark | null {
  const behind = marksOf(sentence, "country").find((mark) => mark.start >= institution.end);
  if (!behind || behind.start - institution.end > LINK || breaksBetween(sentence, institution.end, behind.start) > 0)
    return null;
  if (isOfNext(sentence, institution, behind)) return null;
  return hasWordOfOther(sentence, institution.end, behind.start) ? null : behind;
}

/** "die Behörde hatte das | nordkoreanische | Militär" and not "der Dienst | im | Seouler | Ministerium". */
function isOfNext(sentence: Sentence, institution: Mark, country: Mark): boolean {
  const others = marksOf(sentence, "institution");
  if (!others.some((other) => other !== institution && other.start === country.end + 1)) return false;
  const links = [...marksOf(sentence, "clause", "place"), ...marksOf(sentence, "clause", "from")];
  return !links.some((mark) => mark.start >= institution.end && mark.end <= country.start);
}

export const SPOKESPERSON = "spokesperson";

/** A verb, noun or figure in between: the two do not belong together. */
function hasWordOfOther(sentence: Sentence, start: number, end: number): boolean {
  const inside = (mark: { start: number; end: number }): boolean => mark.start >= start && mark.end <= end;
  return (
    ["verb", "hedge", "event", "noun", "institution"].some((kind) => marksOf(sentence, kind).some(inside)) ||
    sentence.quantities.some(inside)
  );
}
