import type { HomeOffices } from "../languages/word-classes";
import type { Mark } from "../text/lexicon";
import { isNextWord, isUnparted } from "../text/words";
import type { Actors } from "../topics/topic";
import { UNNAMED } from "./claim";
import { ACCOUNTS, compose, composeService, LINK, pairedWith, SPOKESPERSON } from "./institutions";
import { type Mention, mention } from "./mention";
import { findNames } from "./names";
import { joinNames } from "./names-final";
import { isCutOff, isOtherName, isPartOfLonger, isTag, isVerb } from "./other-names";
import { readQuotedMedia } from "./quoted-media";
import { breaksBetween, marksOf, overlaps, type Sentence } from "./sentence";

/** Everybody in the sentence who may speak, in order. */
export function readMentions(
  sentence: Sentence,
  actors: Actors,
  names: ReadonlyMap<string, string>,
  home?: HomeOffices,
  own: readonly string[] = [],
): Mention[] {
  const listed = marksOf(sentence, "actor")
    .filter((mark) => !isOtherName(sentence, mark) && !isTag(sentence, mark) && !isLedIn(sentence, mark))
    .map((mark) => (sentence.particles ? mention(sentence, mark, mark.value, null) : withCountry(sentence, mark)));
  const introduced = findNames(sentence, names).filter((name) => !listed.some((other) => overlaps(other, name)));
  const known = [...listed, ...introduced.map((name) => mention(sentence, name, name.id, null))];
  const byName = [...known, ...readQuotedMedia(sentence, known)];
  const all = marksOf(sentence, "institution").filter(
    (mark) => !isVerb(sentence, mark) && !byName.some((name) => isTitleOf(mark, name)),
  );
  const institutions = all.filter(
    (mark) =>
      !byName.some((other) => covers(other, mark) && !(mark.value === ACCOUNTS && other.id === UNNAMED)) &&
      !isPartOfLonger(mark, all),
  );
  const composed = institutions
    .map((mark) => compose(sentence, mark, actors))
    .filter((one) => one.id || one.institution !== ACCOUNTS);
  const services = marksOf(sentence, "clause", "service").flatMap((mark) =>
    byName.some((name) => covers(name, mark)) ? [] : (composeService(sentence, mark, all, actors) ?? []),
  );
  const paired = all.flatMap((mark) => pairedWith(sentence, mark, actors) ?? []);
  const taken = [
    ...paired,
    ...services,
    ...byName.filter((one) => !composed.some((other) => other.id && covers(other, one) && other.end > one.end)),
    ...composed.filter((one) => !services.some((service) => overlaps(service, one))),
  ];
  const countries = marksOf(sentence, "speaker")
    .filter((mark) => !taken.some((other) => overlaps(other, mark)) && !isCutOff(sentence, mark))
    .map((mark) => ({ ...mention(sentence, mark, actors.countries[mark.value] ?? null, null), isCountry: true }));
  const everybody = [...taken, ...countries].toSorted((a, b) => a.start - b.start);
  const distinct = sentence.particles ? everybody : withoutOwners(sentence, everybody);
  const owners = everybody.filter((one, i) => isOwner(one, everybody[i + 1]));
  const homes = everybody.flatMap((one) => homeOf(sentence, one, actors, own));
  const told = distinct.map((one) => possessed(sentence, one, everybody, actors));
  const owned = told.map((one) =>
    one.id || !one.institution
      ? one
      : {
          ...one,
          likelyId: likelyOwner(one.institution, everybody, owners.length > 0 ? owners : homes, actors, own),
          homeId: one.country ? null : atHome(one.institution, actors, home),
        },
  );
  return joinNames(sentence, owned);
}

/** "laut | Berichten | von Yonhap": the words that lead up to who speaks are nobody themselves. */
function isLedIn(sentence: Sentence, actor: Mark): boolean {
  return (
    actor.value === UNNAMED &&
    marksOf(sentence, "frame", "before").some((words) => words.start === actor.start && words.end > actor.end)
  );
}

/** "der staatlichen | Nachrichtenagentur Yonhap": words that run into a medium's name are its title, whatever country follows. */
function isTitleOf(institution: Mark, name: Mention): boolean {
  const isMedium = name.id?.startsWith("media:") ?? false;
  return isMedium && overlaps(institution, name) && institution.start < name.start && institution.end < name.end;
}

function withoutOwners(sentence: Sentence, everybody: readonly Mention[]): Mention[] {
  return everybody.filter(
    (one, i) =>
      !isOwner(one, everybody[i + 1]) && (one.id || !one.institution || !isApposed(sentence, one, everybody[i + 1])),
  );
}

/** Whose an institution is that outlets of the language name without a country. */
function atHome(institution: string, actors: Actors, home?: HomeOffices): string | null {
  const isHome = home?.offices.some((office) => office === institution) ?? false;
  return isHome ? (actors.composed[`${home?.country}.${institution}`] ?? null) : null;
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
  if (!medium.id?.startsWith("media:") && medium.id !== UNNAMED) return [];
  const country = marksOf(sentence, "country").findLast((mark) => mark.end <= medium.start);
  // "южнокорейские | СМИ": of those who have no name right beside them only.
  const reach = medium.id === UNNAMED ? 1 : BEFORE_MEDIUM;
  if (!country || own.includes(country.value) || medium.start - country.end > reach) return [];
  if (breaksBetween(sentence, country.end, medium.start) > 0) return [];
  return [mention(sentence, country, actors.countries[country.value] ?? null, null)];
}

/** "the state agency | KCNA", "il portavoce | del | Cremlino": a title right before a name is no second speaker. */
function isApposed(sentence: Sentence, title: Mention, name: Mention | undefined): boolean {
  const speaksForIt = title.institution === SPOKESPERSON || title.institution === "source";
  const reach = speaksForIt && name && !name.id?.startsWith("media:") ? reachOf(sentence, title, name) : 2;
  return Boolean(name?.id && name.id !== UNNAMED && !name.isCountry && name.start - title.end <= reach);
}

/** "представитель | американского | Госдепартамента": the office's own country may stand between. */
function reachOf(sentence: Sentence, title: Mention, { id, start }: Mention): number {
  const own = marksOf(sentence, "country").find((mark) => mark.start >= title.end && mark.end <= start);
  return own && id?.startsWith(`${own.value}.`) ? OF_THE + own.end - own.start : OF_THE;
}

/** "Zelensky, relying on | his | services", "lawmakers cite | their | spy agency": of the one country whose people were named before. */
function possessed(sentence: Sentence, one: Mention, everybody: readonly Mention[], actors: Actors): Mention {
  if (one.id || !one.institution || one.country) return one;
  const same = sentence.particles ? undefined : everybody.find((other) => isItsName(sentence, one, other, actors));
  if (same?.id) return { ...one, id: same.id };
  const isPossessed = marksOf(sentence, "clause", "possessive").some((mark) =>
    isNextWord(sentence.text, mark.end, one.start),
  );
  if (!isPossessed) return one;
  const before = everybody.filter(({ id, end }) => end < one.start && id?.includes("."));
  const [country, ...others] = new Set(before.map(({ id }) => id?.split(".")[0]));
  const id = country && others.length === 0 ? (actors.composed[`${country}.${one.institution}`] ?? null) : null;
  return id && country ? { ...one, id, country } : one;
}

/** "military intelligence, known as | HUR |": the same office by its name, put in behind it. */
function isItsName(sentence: Sentence, { institution, end }: Mention, name: Mention, { composed }: Actors): boolean {
  if (!name.id || name.isCountry || name.institution || breaksBetween(sentence, end, name.start) !== 1) return false;
  return composed[`${name.id.split(".")[0]}.${institution}`] === name.id;
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

function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** Letters between a spokesman or a source and whose it is: " of the ", " della ". */
const OF_THE = 8;
