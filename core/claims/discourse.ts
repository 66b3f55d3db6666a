import type { Actors } from "../topics/topic";
import type { Stance } from "./claim";
import type { Mention } from "./mention";
import type { Side } from "./side";

/** Who spoke last, and what an article's next sentences take over from those before. */
export interface Speaker {
  readonly source: string;
  /** Whoever uttered the words: the lawmaker who passes the spy agency's figures on. */
  readonly mouth: string;
  readonly via: readonly string[];
  readonly surface: string | null;
  readonly stance: Stance;
  /** The day it was said or holds for, if the sentence gave one. */
  readonly asOf: string | null;
}

/** The propositions said so far: the last one, and how often each. */
export interface Said {
  last: string | null;
  readonly counts: Map<string, number>;
}

/** What is known from the sentences before. One object an article (or an entry of a live blog), changed as it is read. */
export interface Discourse {
  readonly actors: Actors;
  /** Who is named in the headline. */
  readonly headline: readonly string[];
  /** The country of whoever was named last. */
  country: string | null;
  speaker: Speaker | null;
  /** Nothing since the last speaker was told of somebody else or in the article's voice: it goes on (codebook, section 7, 24). */
  governs: boolean;
  /** The last speaker stands in this same paragraph, or announced it. */
  isNear: boolean;
  /** Who the last sentence was about if it quoted nobody: "he" is this one then, not the last speaker. */
  subject: Speaker | null;
  /** The actor last named for each institution: "the agency" is the spy agency named before. */
  readonly institutions: Map<string, string>;
  /** People introduced by a title, by first and last name. */
  readonly names: Map<string, string>;
  /** The last service, ministry or government that a relay may be passing on. */
  principal: string | null;
  side: Side;
  /** The last sentence that named a place told of what is done in another country than the topic's. */
  abroad: boolean;
  /** The measure of the last claim. */
  measure: string | null;
  /** The measure of each figure told so far: "the figure of 4,000" is spoken of again. */
  readonly figures: Map<number, string>;
  /** What was said so far, for sentences that deny "this" or "the accusations". */
  readonly said: Said;
  /** The last date read: "nine days later" counts from it. */
  date: string | null;
  /** Sentences since the topic's own people, or a figure on them, were spoken of. */
  away: number;
  /** What the sentence before spoke of: "noun:dead", "country:own". */
  concepts: ReadonlySet<string>;
  /** The way that each source's figures took last: who passed them on. */
  readonly ways: Map<string, readonly string[]>;
}

export function newDiscourse(actors: Actors): Discourse {
  return {
    actors,
    headline: [],
    country: null,
    speaker: null,
    governs: false,
    isNear: false,
    subject: null,
    institutions: new Map(),
    names: new Map(),
    principal: null,
    side: "own",
    abroad: false,
    measure: null,
    figures: new Map(),
    said: { last: null, counts: new Map() },
    date: null,
    away: 0,
    concepts: new Set(),
    ways: new Map(),
  };
}

/** Whose agency or ministry: the one named in the sentence, else the one named before; null where nobody knows. */
export function identify(mention: Mention, discourse: Discourse): string | null {
  if (mention.id) return mention.id;
  if (!mention.institution) return null;
  if (mention.institution === OFFICIAL) {
    return discourse.institutions.get(OFFICIAL) ?? discourse.speaker?.source ?? null;
  }
  if (mention.institution === SPOKESPERSON || mention.institution === DOCUMENT)
    return discourse.speaker?.source ?? mention.likelyId;
  if (mention.institution === MEDIUM) {
    return [...discourse.institutions.values()].findLast((id) => id.includes("media")) ?? null;
  }
  if (mention.institution === ANY_BODY) return lastBody(mention, discourse);
  // Of a country that the topic has no such actor of.
  if (mention.country) return null;
  const last = discourse.institutions.get(mention.institution);
  const goesOn = discourse.governs && discourse.isNear && last !== undefined && last === discourse.speaker?.source;
  if (mention.homeId && !goesOn) return mention.homeId;
  return last ?? mention.likelyId ?? ofLastCountry(mention.institution, discourse);
}

const SPOKESPERSON = "spokesperson";
/** "the report says": whoever's it is. */
const DOCUMENT = "document";
/** "the officials": those named last; with none named, of whoever spoke last. */
const OFFICIAL = "official";
/** "the broadcaster": the medium named last. */
const MEDIUM = "medium";
const ANY_BODY = "body";

/** "the agency", "the ministry in Seoul": whichever body was named last, of that country if it says one. */
function lastBody({ country }: Mention, discourse: Discourse): string | null {
  const named = [...discourse.institutions.values()].toReversed().filter((id) => !discourse.actors.relays.includes(id));
  const bodies = discourse.principal ? [discourse.principal, ...named] : named;
  return bodies.find((id) => country === null || id.startsWith(`${country}.`)) ?? null;
}

/** "The lawmaker … The spy agency …": of the country whose people were named last. */
function ofLastCountry(institution: string, { country, actors }: Discourse): string | null {
  return country ? (actors.composed[`${country}.${institution}`] ?? null) : null;
}

/** Remembers whose institutions were named, for "the agency" further on. */
export function rememberMentions(mentions: readonly Mention[], discourse: Discourse): void {
  for (const mention of mentions) {
    const id = mention.isCountry ? null : identify(mention, discourse);
    if (!id) continue;
    discourse.country = id.includes(".") ? (id.split(".")[0] ?? null) : discourse.country;
    const kinds = institutionsOf(id, discourse.actors);
    const official = mention.institution === OFFICIAL ? [OFFICIAL] : [];
    for (const institution of [...official, ...(kinds.length > 0 ? kinds : [id])]) {
      discourse.institutions.delete(institution);
      discourse.institutions.set(institution, id);
    }
  }
}

/** What each actor is, by the topic's composed names: "kr.nis" an intelligence service. */
const kindsOf = new WeakMap<Actors, Map<string, string[]>>();

function institutionsOf(id: string, actors: Actors): readonly string[] {
  const kinds = kindsOf.get(actors) ?? readKinds(actors);
  kindsOf.set(actors, kinds);
  return kinds.get(id) ?? [];
}

/** Whoever is all of it ("Western officials") is none of it in particular. */
const MOST_KINDS = 4;

/** Actors that stand for all else of a country are a government and nothing more particular. */
function readKinds(actors: Actors): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [name, id] of Object.entries(actors.composed))
    kinds.set(id, [...(kinds.get(id) ?? []), name.slice(name.indexOf(".") + 1)]);
  for (const [id, names] of kinds) if (names.length > MOST_KINDS) kinds.delete(id);
  for (const id of Object.values(actors.countries)) kinds.set(id, ["government"]);
  return kinds;
}
