import type { Words } from "./lemma";

/**
 * The words of a language by class: what any war, state or newspaper needs, whatever the topic. A class is a file of
 * `xx/words/`. The keys are concepts, the same in every language and in the topics' tables ("noun:soldier").
 */
export interface WordClasses {
  readonly saying: SayingWords;
  readonly people: PeopleWords;
  readonly losses: LossWords;
  readonly goods: GoodsWords;
  /** What is counted too and must not be taken for people, losses or goods: kilometres, villages, sanctions. */
  readonly otherCounts: Words;
  readonly fighting: FightingWords;
  readonly moving: MovingWords;
  readonly trading: TradingWords;
  readonly beside: BesideWords;
  /** Names, adjectives, inhabitants and capitals, by country code; "west" for the Western states together. */
  readonly countries: ByCountry;
  /** Names and capitals that can speak for a country ("Kyiv says"), by country code. */
  readonly speakers: ByCountry;
  readonly offices: OfficeWords;
  readonly home?: HomeOffices;
  readonly voices: VoiceWords;
  readonly cues: CueWords;
  readonly little: LittleWords;
}

/** Verbs of saying and thinking, by what their subject does with what is said. */
export interface SayingWords {
  readonly say: Words;
  /** Say something only at the head of a clause with their speaker behind them (", передает X"); elsewhere they hand things over. */
  readonly passOn?: Words;
  /** Thinks, reckons, expects, fears that it is so. */
  readonly estimate: Words;
  /** Admits it, or thanks and praises for it. */
  readonly confirm: Words;
  readonly deny: Words;
  readonly doubt: Words;
}

export type ByCountry = Readonly<Record<string, Words>>;

/** Nouns for people who are counted while alive. */
export interface PeopleWords {
  /** Soldiers of every kind: "troops", "sappers", "paratroopers". */
  readonly soldier: Words;
  /** May be soldiers or not: "citizens", "человек". */
  readonly person?: Words;
  /** Civilians who work. */
  readonly worker: Words;
  /** A body of soldiers whose size is told: "contingent". */
  readonly force?: Words;
  /** Units that are counted themselves: "개 여단". */
  readonly formation?: Words;
}

/** Nouns for people whom a war has cost. */
export interface LossWords {
  readonly dead: Words;
  readonly wounded: Words;
  /** Dead and wounded together: "casualties", "Verluste". */
  readonly casualty: Words;
  readonly captive: Words;
  readonly missing: Words;
  /** Sums of what was counted before: "the total". */
  readonly total?: Words;
}

/** Nouns for arms and what they come in. */
export interface GoodsWords {
  readonly shell: Words;
  readonly missile: Words;
  /** Howitzers, guns, launchers. */
  readonly gun: Words;
  readonly container: Words;
  /** Stands for goods named before: "pieces of them", "Stück". */
  readonly piece?: Words;
}

/** What a war does to people and things. */
export interface FightingWords {
  readonly kill: Words;
  /** Kill whom they have as their object and nobody else: "killing". */
  readonly slay?: Words;
  readonly wound: Words;
  /** "lost 4,000 men": dead and wounded together. */
  readonly lose: Words;
  readonly casualty?: Words;
  readonly vanish: Words;
  readonly capture: Words;
  /** Of things. */
  readonly destroy: Words;
  /** Take part in the war: "fight", "im Einsatz", "в боях". */
  readonly fight?: Words;
  /** Shells and missiles at an enemy. */
  readonly fire: Words;
  /** Missiles at nobody: "into the sea". */
  readonly test?: Words;
}

/** What is done with people who are sent somewhere. */
export interface MovingWords {
  /** Done: "sent", "arrived". */
  readonly send: Words;
  /** Being done, or what one does as a rule: "sends". */
  readonly sends?: Words;
  /** Still to be done: "to send". */
  readonly sending: Words;
  readonly announce?: Words;
  readonly plan: Words;
  /** Was foretold and is so no more. */
  readonly foretold?: Words;
  readonly present: Words;
  readonly return: Words;
  /** As civilians, for pay. */
  readonly work?: Words;
}

/** What is done with goods and money. */
export interface TradingWords {
  readonly deliver: Words;
  readonly pay: Words;
  readonly earn: Words;
  readonly worth: Words;
  /** "for each soldier". */
  readonly perHead: Words;
  /** "per container". */
  readonly perUnit?: Words;
  /** Goods that go the other way: "return cargo". */
  readonly inReturn?: Words;
  /** Given to somebody else: "援乌". */
  readonly elsewhere?: Words;
  /** A state's whole economy, not what a trade brings it. */
  readonly economy?: Words;
}

/** Words that tell, beside a figure, what it is of. */
export interface BesideWords {
  readonly shell: Words;
  readonly weapon: Words;
  readonly worker?: Words;
  /** An army as a whole, not those who were sent: "a standing army". */
  readonly army: Words;
  readonly civil: Words;
  /** Shells that do not go off. */
  readonly dud?: Words;
}

/** Institutions and offices, which become somebody with a country: "South Korean" + "spy agency". */
export interface OfficeWords {
  readonly intelligence: Words;
  readonly militaryIntelligence: Words;
  readonly defence: Words;
  /** General staff, commanders, "the military". */
  readonly staff: Words;
  readonly president: Words;
  /** Ministries, diplomats, prosecutors and all others of a state. */
  readonly government: Words;
  readonly lawmaker: Words;
  readonly stateMedia: Words;
  /** Special forces. */
  readonly special: Words;
  readonly official: Words;
  readonly spokesperson: Words;
  /** Think tanks, universities, scholars. */
  readonly institute: Words;
  /** Stand for whoever was named last: "the agency", "the ministry". */
  readonly body: Words;
  /** "the report", "the document". */
  readonly document?: Words;
  /** What somebody tells, in words for whoever tells it: "estimates", "Angaben". */
  readonly accounts?: Words;
  /** "a source in the …". */
  readonly source?: Words;
  /** "the newspaper", "portal", "매체": with a name behind it that is its own medium's, alone the medium named last. */
  readonly medium?: Words;
}

/** Institutions of their own country that outlets of a language name without it: 국방부, 국회의원. */
export interface HomeOffices {
  /** "kr". */
  readonly country: string;
  readonly offices: readonly (keyof OfficeWords)[];
}

/** People without a name who may be somebody's source, by actor id. */
export interface VoiceWords {
  /** "experts", "sources", "media reports". */
  readonly unnamed: Words;
  /** Prisoners and deserters. */
  readonly soldiers: Words;
  readonly "western-officials": Words;
  /** "researchers". */
  readonly "think-tank"?: Words;
}

/** Words that statements are made of, by what they tell. */
export interface CueWords {
  readonly presence: Words;
  readonly front: Words;
  readonly deploy: Words;
  readonly reinforcement: Words;
  readonly further: Words;
  readonly coming: Words;
  readonly liberate: Words;
  readonly fighting: Words;
  readonly weapons: Words;
  readonly armsDeal: Words;
  readonly deliver: Words;
  readonly technology: Words;
  readonly exchange: Words;
  readonly sanctions: Words;
  readonly violate: Words;
  readonly treaty: Words;
  readonly oblige: Words;
}

/** Words of all articles that tell when, how far along and of how much: evidence beside a figure, no rule of theirs. */
export interface LittleWords {
  readonly now: Words;
  readonly already: Words;
  /** Has not ended: "remain", "noch". */
  readonly still: Words;
  /** From the beginning until now: "so far", "in total". */
  readonly soFar: Words;
  /** Is yet to come: "will", "next month". */
  readonly will: Words;
  readonly may: Words;
  readonly before: Words;
  /** Parts of what comes one after another: "the third wave". */
  readonly wave: Words;
  readonly more: Words;
  readonly each: Words;
  readonly compared: Words;
  /** A part, or what is left: "the others", "half". */
  readonly rest: Words;
  readonly only: Words;
  /** How the dead are remembered and counted: "names", "graves". */
  readonly named: Words;
  readonly train: Words;
  readonly prepare: Words;
  readonly arrive: Words;
  /** What is counted at home and in peace: "wildfires", "tourists". */
  readonly domestic: Words;
}
