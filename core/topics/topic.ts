import type { Phrases } from "../languages/claim-words";

/** What a topic must provide. The engine gets a topic as an argument and names none. */
export interface Topic {
  /** "dprk-russia". */
  readonly id: string;
  readonly measures: readonly Measure[];
  readonly propositions: readonly Proposition[];
  readonly actors: Actors;
  /** The topic's words by language code. */
  readonly words: Readonly<Record<string, TopicWords>>;
  readonly gate: Gate;
}

/** Something that is counted, with what a figure must stand beside to count it. */
export interface Measure {
  readonly id: string;
  readonly unit: string;
}

export interface Proposition {
  readonly id: string;
}

/** Who can be a source: an institution of a country, or somebody named. */
export interface Actors {
  /** `country.institution` → actor id, for names put together ("South Korean" + "spy agency"). */
  readonly composed: Readonly<Record<string, string>>;
}

/** The topic's words in one language, by concept. */
export interface TopicWords {
  readonly concepts: Readonly<Record<string, Phrases>>;
}

/** Which words make an article one of this topic. */
export interface Gate {
  /** Lowest score in 0…1 that counts as on the topic. */
  readonly threshold: number;
}
