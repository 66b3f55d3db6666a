import type { Mark } from "../text/lexicon";
import { countWords, isNextWord, isUnparted } from "../text/words";
import type { Actors } from "../topics/topic";
import { UNNAMED } from "./claim";
import { findNames } from "./names";
import { joinNames } from "./names-final";
import { isPlace } from "./place";
import { readQuotedMedia } from "./quoted-media";
import { breaksBetween, marksOf, overlaps, type Sentence, type Span } from "./sentence";

/** Somebody named in a sentence who may be a source. Offsets are within the sentence. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Actor id; null for "the agency", "the ministry" until it is known whose. */
  readonly id: string | null;
  /** Whose it is if the sentence is about one country only; what was named before goes first. */
  readonly likelyId: string | null;
  /** Whose it is by custom of the article's language if nobody says; who speaks just now goes first. */
  readonly homeId: string | null;
  /** "intelligence", … where it is an institution. */
  readonly institution: string | null;
  /** The country that stands beside an institution, whether or not the two make an actor. */
  readonly country: string | null;
  readonly surface: string;
  /** A bare country or capital: speaks only where a frame says so. */
  readonly isCountry: boolean;
}

/** Somebody nobody knows, by the words for them. */
export function somebody(start: number, end: number, surface: string): Mention {
  const nothing = { likelyId: null, homeId: null, institution: null, country: null, isCountry: false };
  return { start, end, id: UNNAMED, surface, ...nothing };
}

/** "…, | reports | Euractiv": the verb, and not what is reported. */
function isTag({ text, marks }: Sentence, { value, start, end }: Mark): boolean {
  if (value !== UNNAMED || text.charAt(start - 2) !== "," || !/^ \p{Lu}/u.test(text.slice(end, end + 2))) return false;
  return (marks.get("verb") ?? []).some((verb) => verb.start === start && verb.end === end);
}

/** Somebody by a name that says who it is. */
export function named(sentence: Sentence, place: Span, id: string): Mention {
  return mention(sentence, place, id, null);
}

/** Everybody in the sentence who may speak, in order. */
export function readMentions(
  sentence: Sentence,
  actors: Actors,
  names: ReadonlyMap<string, string>,
  home: Home = {},
  own: readonly string[] = [],
): Mention[] {
  const listed = marksOf(sentence, "actor")
    .filter((mark) => !isOtherName(sentence, mark) && !isTag(sentence, mark))
    .map((mark) => (sentence.particles ? mention(sentence, mark, mark.value, null) : withCountry(sentence, mark)));
  const introduced = findNames(sentence.text, names).filter((name) => !listed.some((other) => overlaps(other, name)));
  const known = [...listed, ...introduced.map((name) => mention(sentence, name, name.id, null))];
  const byName = [...known, ...readQuotedMedia(sentence, known)];
  const all = marksOf(sentence, "institution").filter((mark) => !isVerb(sentence, mark));
  const institutions = all.filter(
    (mark) =>
      !byName.some((other) => covers(other, mark) && !(mark.value === ACCOUNTS && other.id === UNNAMED)) &&
      !isPartOfLonger(mark, all),
  );
  const composed = institutions
    .map((mark) => compose(sentence, mark, actors))
    .filter((one) => one.id || one.institution !== ACCOUNTS);
  const paired = all.flatMap((mark) => pairedWith(sentence, mark, actors) ?? []);
  const taken = [
    ...paired,
    ...byName.filter((one) => !composed.some((other) => other.id && covers(other, one) && other.end > one.end)),
    ...composed,
  ];
  const countries = marksOf(sentence, "speaker")
    .filter((mark) => !taken.some((other) => overlaps(other, mark)) && !isCutOff(sentence, mark))
    .map((mark) => ({ ...mention(sentence, mark, actors.countries[mark.value] ?? null, null), isCountry: true }));
  const everybody = [...taken, ...countries].toSorted((a, b) => a.start - b.start);
  const distinct = sentence.particles ? everybody : withoutOwners(everybody);
  const owners = everybody.filter((one, i) => isOwner(one, everybody[i + 1]));
  const homes = everybody.flatMap((one) => homeOf(sentence, one, actors, own));
  const owned = distinct.map((one) =>
    one.id || !one.institution
      ? one
      : {
          ...one,
          likelyId: likelyOwner(one.institution, everybody, owners.length > 0 ? owners : homes, actors, own),
          homeId: one.country ? null : (home[one.institution] ?? null),
        },
  );
  return joinNames(sentence, owned);
}

function withoutOwners(everybody: readonly Mention[]): Mention[] {
  return everybody.filter(
    (one, i) => !isOwner(one, everybody[i + 1]) && (one.id || !one.institution || !isApposed(one, everybody[i + 1])),
  );
}

/** "Seoul | estimates | that …": no estimates of Seoul's that say something. */
function isVerb(sentence: Sentence, { value, start, end }: Mark): boolean {
  if (value !== ACCOUNTS || !marksOf(sentence, "verb").some((verb) => verb.start === start && verb.end === end))
    return false;
  return marksOf(sentence, "clause", "that").some((that) => isNextWord(sentence.text, end, that.start));
}

/** Whose an institution is that is named without a country (`TopicWords.home`). */
type Home = Readonly<Record<string, string>>;

/** "by Ukrainian | figures", "fuentes | ucranianas": speak for the country right beside them, and for nobody without one. */
const ACCOUNTS = "accounts";

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

/** "the North" of "the North Korean soldiers", "Nordkorea" of "Nordkorea-Besuch". */
function isCutOff(sentence: Sentence, { start, end }: Mark): boolean {
  if (/^-\p{L}/u.test(sentence.text.slice(end, end + 2))) return true;
  if (isBehindAcronym(sentence.text, start)) return true;
  return marksOf(sentence, "country").some((mark) => mark.start > start && mark.start < end && mark.end > end);
}

/** "the study «| Putin's | Partner»": the name of a work. */
function isTitle(text: string, start: number, end: number): boolean {
  return /["“„«]/.test(text.charAt(start - 1)) && /^ \p{Lu}/u.test(text.slice(end, end + 2));
}

/** "the NATO|-partner South Korea": the country behind the compound is who it is. */
function isCompoundOf(sentence: Sentence, end: number): boolean {
  const compound = /^-\p{L}+ /u.exec(sentence.text.slice(end, end + COMPOUND));
  return compound !== null && marksOf(sentence, "speaker").some(({ start }) => start === end + compound[0].length);
}

const COMPOUND = 24;

/** Letters of an acronym and the space before it. */
const ACRONYM = 9;

/** "RBC | Ukraine", "CNN | Türk": a name of its own. */
function isBehindAcronym(text: string, start: number): boolean {
  return /(?:^|[^\p{L}\d])\p{Lu}{3,7} $/u.test(text.slice(Math.max(0, start - ACRONYM), start));
}

/** "Kim | Dong-yub": a family name with a given name that is not listed is somebody else. */
function isOtherName(sentence: Sentence, { start, end }: Mark): boolean {
  if (isTitle(sentence.text, start, end) || isCompoundOf(sentence, end)) return true;
  if (sentence.text.slice(start, end).includes(" ")) return false;
  return /^ \p{Lu}\p{Ll}{1,12}-\p{L}/u.test(sentence.text.slice(end, end + 16));
}

/** "Estado Mayor Conjunto | surcoreano", "NIS | de Corea del Sur": the actor's own country behind the name is part of it. */
function withCountry(sentence: Sentence, name: Mark): Mention {
  const own = name.value.split(".")[0];
  const country = marksOf(sentence, "country").find(
    (mark) => mark.value === own && mark.start > name.end && mark.start - name.end <= LINK,
  );
  const between =
    country && !isUnparted(sentence.text.charCodeAt(name.end)) ? { start: name.end + 1, end: country.start - 1 } : null;
  const isBehind =
    between &&
    (between.end < between.start ||
      marksOf(sentence, "clause", "from").some((mark) => mark.start === between.start && mark.end === between.end));
  return mention(sentence, { start: name.start, end: isBehind && country ? country.end : name.end }, name.value, null);
}

/** "South Korea's | National Intelligence Service": a country right before a name is part of it. */
function isOwner(country: Mention, name: Mention | undefined): boolean {
  return country.isCountry && Boolean(name?.id) && !name?.isCountry && (name?.start ?? 0) - country.end <= 1;
}

/** Letters between a country and its medium: "südkoreanische | Nachrichtenagentur „". */
const BEFORE_MEDIUM = 26;

/** "the | South Korean | news agency Yonhap reported, citing the service": the medium's country stands for whose it is. */
function homeOf(sentence: Sentence, medium: Mention, actors: Actors, own: readonly string[]): Mention[] {
  if (!medium.id?.startsWith("media:")) return [];
  const country = marksOf(sentence, "country").findLast((mark) => mark.end <= medium.start);
  if (!country || own.includes(country.value) || medium.start - country.end > BEFORE_MEDIUM) return [];
  if (breaksBetween(sentence, country.end, medium.start) > 0) return [];
  return [mention(sentence, country, actors.countries[country.value] ?? null, null)];
}

/** "the state agency | KCNA", "il portavoce | del | Cremlino": a title right before a name is no second speaker. */
function isApposed(title: Mention, name: Mention | undefined): boolean {
  const speaksForIt = title.institution === SPOKESPERSON || title.institution === "source";
  const reach = speaksForIt && !name?.id?.startsWith("media:") ? OF_THE : 2;
  return Boolean(name?.id && name.id !== UNNAMED && !name.isCountry && name.start - title.end <= reach);
}

/** "South Korean lawmakers … the country's spy agency": the only country of a sentence owns its institutions. */
function likelyOwner(
  institution: string,
  mentions: readonly Mention[],
  owners: readonly Mention[],
  actors: Actors,
  own: readonly string[],
): string | null {
  const people = mentions.filter((other) => other.id?.includes(".") && !other.isCountry);
  const named = people.length > 0 ? people : owners.length > 0 ? owners : mentions;
  const countries = new Set(
    named.flatMap((other) => (other.id?.includes(".") ? [other.id.slice(0, other.id.indexOf("."))] : [])),
  );
  const [only] = countries;
  // The topic's own country stands in most sentences: that it is named says nothing of whose an institution is.
  const isTold = countries.size === 1 && !(named === mentions && own.includes(only ?? ""));
  return isTold ? (actors.composed[`${only}.${institution}`] ?? null) : null;
}

/** "la agencia" begins in "la agencia de espionaje", whose longer name tells more. */
function isPartOfLonger(mark: Mark, all: readonly Mark[]): boolean {
  return all.some(
    (other) => other !== mark && overlaps(other, mark) && other.end - other.start > mark.end - mark.start,
  );
}

function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function mention(sentence: Sentence, mark: Span, id: string | null, institution: string | null): Mention {
  return {
    start: mark.start,
    end: mark.end,
    id,
    likelyId: null,
    homeId: null,
    country: null,
    institution,
    surface: sentence.text.slice(mark.start, mark.end),
    isCountry: false,
  };
}

/** "South Korean" + "spy agency": an institution with the country at its side. */
function compose(sentence: Sentence, institution: Mark, actors: Actors): Mention {
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

/** "| South Korean | and Western intelligence agencies": the same institution of another country. */
function pairedWith(sentence: Sentence, institution: Mark, actors: Actors): Mention | null {
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
const LINK = 12;

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

/** Letters between a spokesman or a source and whose it is: " of the ", " della ". */
const OF_THE = 8;
const SPOKESPERSON = "spokesperson";

/** A verb, noun or figure in between: the two do not belong together. */
function hasWordOfOther(sentence: Sentence, start: number, end: number): boolean {
  const inside = (mark: { start: number; end: number }): boolean => mark.start >= start && mark.end <= end;
  return (
    ["verb", "hedge", "event", "noun", "institution"].some((kind) => marksOf(sentence, kind).some(inside)) ||
    sentence.quantities.some(inside)
  );
}
