import type { MeasureRelations } from "../comparison/relations";
import type { Phrases } from "../languages/claim-words";
import type { HomeOffices } from "../languages/word-classes";

/** What a topic must provide. The engine gets a topic as an argument and names none. */
export interface Topic {
  /** "dprk-russia". */
  readonly id: string;
  /** In the order in which they are tried: the first that fits is the measure. */
  readonly measures: readonly Measure[];
  /** What is weighed where the rules leave a choice; null where they alone decide. */
  readonly weights: Weights | null;
  readonly propositions: readonly Proposition[];
  /** What a figure takes for granted, by the first part of its measure: "the accusations" behind it are of that. */
  readonly implied: Readonly<Record<string, string>>;
  readonly actors: Actors;
  /** Countries whose people the measures count. */
  readonly own: readonly string[];
  /** Where the topic's own people are counted as present: countries, and places among the cues. */
  readonly theatre: { readonly countries: readonly string[]; readonly places: readonly string[] };
  /** The topic's words by language code. */
  readonly words: Readonly<Record<string, TopicWords>>;
  readonly gate: Gate;
}

/** A topic without its words: the same in every language. */
export type TopicFrame = Omit<Topic, "words">;

/** What screens and the store know of a topic. */
export interface AboutTopic {
  readonly id: string;
  /** Ids, each of one topic alone. */
  readonly measures: readonly string[];
  readonly propositions: readonly string[];
  /** What it is called, by language of the interface; English at least. */
  readonly title: Readonly<Record<string, string>> & { readonly en: string };
  /** How its measures stand to each other. */
  readonly relations: MeasureRelations;
}

/**
 * Something that is counted, and what a figure must stand beside to count it. Nouns, events and cues are the concepts
 * of `TopicWords`.
 */
export interface Measure {
  /** "casualties.killed". */
  readonly id: string;
  /** What the figure is in: "people", "items", "percent", "money". Money takes the currency of the text. */
  readonly unit: "people" | "items" | "percent" | "money";
  /** What is counted: one of these nouns. "none" is a figure whose noun is left out ("300 were killed"). */
  readonly nouns: readonly string[];
  /** Each group needs one of its events beside the figure; no group, no need. */
  readonly events?: readonly (readonly string[])[];
  /** The claim before must be of one of these: "the total" is the total of what was counted last. */
  readonly follows?: readonly string[];
  /** Somebody named in the sentence must say so: the noun alone tells too little. */
  readonly attributed?: boolean;
  /** Smaller figures are of something else; inclusive, 0 where left out. */
  readonly least?: number;
  /** None of these may stand beside it. */
  readonly without?: readonly string[];
  /**
   * Whose it must be: people are the topic's own unless somebody else's are named nearer; of goods, of victims and of what
   * is used against its people, only the phrase itself tells; shares are taken of anybody's.
   */
  readonly side: "people" | "goods" | "victims" | "against" | "any";
}

/**
 * How much evidence counts, in tenths (natural logarithm of odds): learned from the project's own coded articles by
 * `npm run -s weigh`. Evidence that is not listed says nothing.
 */
export interface Weights {
  /** What a figure counts. */
  readonly measures: ChoiceWeights;
  /** Who says so. */
  readonly sources: CandidateWeights;
  /** Who passed it on. */
  readonly via: CandidateWeights;
  /** What a sentence says without a figure; a choice is a proposition with a stance. */
  readonly statements: ChoiceWeights;
}

export interface ChoiceWeights {
  /** What is chosen among, "none" first. */
  readonly choices: readonly string[];
  /** For each evidence, pairs of a choice's place in `choices` and how much it speaks for that choice. */
  readonly evidence: Readonly<Record<string, readonly number[]>>;
}

/** How much each evidence speaks for a candidate that has it. */
export type CandidateWeights = Readonly<Record<string, number>>;

/** Something that is said to be so. */
export interface Proposition {
  /** "arms.supplied". */
  readonly id: string;
  /** Any one of these says it; tried in this order. */
  readonly patterns: readonly Pattern[];
  /** A sentence that says one of these takes this for granted and does not say it ("the deployment breaks sanctions"). */
  readonly grantedBy?: readonly string[];
  /** Said in the article's own voice, it counts without a source. */
  readonly ownVoice: boolean;
}

/** Words that together say something. */
export interface Pattern {
  /** Of each list one concept must stand in the sentence ("noun:soldier", "event:send", "country:kp"). */
  readonly needs: readonly (readonly string[])[];
  /** Only if somebody of these countries says so: what is praise from Moscow is none from elsewhere. */
  readonly by?: readonly string[];
}

/** Who can be a source: an institution of a country, or somebody named. */
export interface Actors {
  /** `country.institution` → actor id, for names put together ("South Korean" + "spy agency"). */
  readonly composed: Readonly<Record<string, string>>;
  /** `country` → the actor its name or capital stands for ("Kyiv says"). */
  readonly countries: Readonly<Record<string, string>>;
  /** Actors that pass on more often than they vouch (lawmakers after a briefing); media always do. */
  readonly relays: readonly string[];
  /** Actors that do what is counted more often than they tell of it: those at war, and those who supply them. */
  readonly doers: readonly string[];
  /** Whose offices are meant where no country is named and nobody has spoken: "the president said". */
  readonly home?: HomeOffices;
  /** Media that speak for a side: "media:tass" → "ru.state-media". */
  readonly stateMedia: Readonly<Record<string, string>>;
}

/**
 * The topic's own words in one language, by concept: names, models, places. What any war, state or newspaper needs is the
 * language's (`core/languages/word-classes.ts`); both are read together. Phrases are written as `core/text/lexicon.ts` says.
 */
export interface TopicWords {
  /** What can be counted: "soldier", "missile". A phrase that the language has in another sense has this one here; so in all below. */
  readonly nouns?: ByConcept;
  /** What happens to it: "send", "present". */
  readonly events?: ByConcept;
  /** What stands for a country, by its code: models of its arms. */
  readonly countries?: ByConcept;
  /** Institutions that only the topic's countries have: become an actor with a country. */
  readonly institutions?: ByConcept;
  /** People and what only the topic calls them, by actor id. */
  readonly actors?: ByConcept;
  /** Places and documents that propositions are made of. */
  readonly cues?: ByConcept;
  /** Words for the gate, by its group; under "telling" those of them that settle a short text. */
  readonly gate: ByConcept;
}

type ByConcept = Readonly<Record<string, Phrases>>;

/** Which words make an article one of this topic. */
export interface Gate {
  /** Each group must be found; weights are by how often and where (see gate.ts). The first holds the topic's own names. */
  readonly groups: readonly string[];
  /** Words of other matters in which the topic's own words stand too: an article that names one must be clearly on the topic. */
  readonly aside?: string;
  /** Its words stand in articles on the opposite too: however many do, one must tell something that can be read. */
  readonly mustTell?: true;
  /** Lowest score in 0…1 that counts as on the topic. */
  readonly threshold: number;
}

/** The ids of measures or propositions, each once. */
export const idsOf = (listed: readonly { readonly id: string }[]): string[] => [...new Set(listed.map(({ id }) => id))];
