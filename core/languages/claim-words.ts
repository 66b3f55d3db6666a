/** Phrases of one meaning, written as `core/text/lexicon.ts` says. */
export type Phrases = readonly string[];

/** The words of a language for who says something, how sure, and how clauses hang together (see claims/). */
export interface ClaimWords {
  /**
   * Where a verb of saying looks for its speaker: beside it in its clause, far before it ("verb-final"), or beside it
   * but never behind ("subject-first").
   */
  readonly order: "verb-medial" | "verb-final" | "subject-first";
  /** A bracket behind a name is an aside that ends no clause: 李成权（音译）表示. */
  readonly bracketsGoOn?: boolean;
  /** The marks around the names of newspapers, books and treaties, and how those of newspapers end: 《国防快报》. */
  readonly titles?: TitleMarks;
  readonly attribution: AttributionWords;
  readonly hedges: HedgeWords;
  readonly clauses: ClauseWords;
  /** A name right behind a noun is its genitive, never somebody who acts: "солдат КНДР". */
  readonly genitiveBehind?: boolean;
  /** What a name that was introduced takes in other cases, plain letters: "Шин|а", "Шин|ом"; "s" where left out. */
  readonly nameEndings?: readonly string[];
  /** What marks a noun's part in its sentence where that stands behind the noun; a verb-final language needs them. */
  readonly particles?: ParticleWords;
}

/** Particles stand right behind a noun, without a space: 국정원|은, 政府|は. Plain letters, no `*`. */
export interface ParticleWords {
  /** Words are parted by spaces, so a particle ends its word. */
  readonly spaced: boolean;
  /** What the sentence is about: 은, は. It speaks for the last verb before others do. */
  readonly topic: Phrases;
  /** Who does it: 이, が. */
  readonly subject: Phrases;
  /** Between an owner and what is owned, a figure and what it counts: 의, の. */
  readonly owner: Phrases;
  /** Where, to whom, against whom: 에, に. */
  readonly place: Phrases;
  /** May stand between a name and its particle: "관계자", "報道官". */
  readonly tails: Phrases;
  /** End what somebody says or thinks; a verb of saying may follow at once: 다고, と. */
  readonly quoting: Phrases;
  /** End what is thought or known rather than said: 것으로. */
  readonly supposing?: Phrases;
  /** Right behind a verb of saying: it stands within what another says, or before a noun: 다고, 는. */
  readonly embedding: Phrases;
}

export interface TitleMarks {
  readonly open: string;
  readonly close: string;
  /** In the letters that folding leaves. */
  readonly media: readonly string[];
}

export interface AttributionWords {
  /** Stand before the source: "laut", "according to". */
  readonly before: Phrases;
  /** The same, and they say that it is an estimate: "nach Schätzungen", "by the reckoning of". */
  readonly beforeEstimate: Phrases;
  /** Stand behind the source: "zufolge", "에 따르면". */
  readonly after: Phrases;
  /** What follows is the deeper source: "citing", "unter Berufung auf". */
  readonly citing: Phrases;
  /** Behind them stands who told the lawmakers and others who pass on what they say: "tras", "à l'issue". */
  readonly briefing?: Phrases;
  /** What stands before is the deeper source: "를 인용해". */
  readonly citedAfter: Phrases;
  /** What follows passes the speaker's words on: "quoted by", "told" before a medium. */
  readonly quotedBy: Phrases;
  /** What follows passes the speaker's words on, whoever it is: "rapportée par". */
  readonly passedOnBy?: Phrases;
  /** What stands before passes the speaker's words on: "와의 인터뷰에서". */
  readonly quotedAfter?: Phrases;
  /** Refer to the speaker named last: "demnach", "the same source". */
  readonly sameSpeaker: Phrases;
  /** Words that stand for the speaker named last where a verb of saying wants one: "he", "er". */
  readonly pronouns: Phrases;
  /** Point back at the sentences before; the source follows: "Об этом сообщил". */
  readonly backward: Phrases;
  /** Right before a verb of saying they point back at the sentences before: 이같이. */
  readonly thus?: Phrases;
  /** Begin background in the article's own voice: "Напомним", "Hintergrund". */
  readonly background: Phrases;
  /** The article reckons itself: "das wäre", "that would be". */
  readonly ownReckoning: Phrases;
}

export interface HedgeWords {
  readonly estimated: Phrases;
  readonly alleged: Phrases;
  /** The same, and they say that nobody in particular does: "reportedly", "Berichten zufolge". */
  readonly rumoured: Phrases;
  /** Distance too ("il enverrait"), but what somebody said "that" would come is a plain future ("a dit qu'il enverrait"). */
  readonly conditional?: Phrases;
  /** Forms of reported speech that carry the last speaker on (Konjunktiv I): "seien", "habe". */
  readonly reported: Phrases;
}

export interface ClauseWords {
  /** Begin a clause of another speaker or subject: "while", "während", "but". */
  readonly boundary: Phrases;
  /** Hold a word or sign of `boundary` and go on about the same: "while fighting", 、 in a list. */
  readonly noBoundary?: Phrases;
  /** Hold words of these and the topic's lists and are something else: 数据 (holds 据), 朝鲜半岛. */
  readonly void?: Phrases;
  /** Beside a country they are its intelligence, alone whatever they are: "South Korean | services", "ukraińskie | służby". */
  readonly service?: Phrases;
  readonly and: Phrases;
  readonly negation: Phrases;
  /** Nothing is said by it: "neither confirmed nor denied", "no comment". */
  readonly noStance: Phrases;
  /** Said of the content, they make it a denial by whoever says so: "nonsense", "Falschmeldung". */
  readonly denial: Phrases;
  /** "the accusations", "solche Berichte": what is denied is what the article is about. */
  readonly accusations: Phrases;
  /** Ends what describes the noun behind it: 在库尔斯克作战|的|士兵. */
  readonly relative?: Phrases;
  /** "davon", "of them": parts of what was counted before. */
  /** Say of the verb behind them that it is done: 已, 曾. */
  readonly done?: Phrases;
  /** Behind those who are only some of the people counted: 包括朝鲜军队|在内|的近5万名士兵. */
  readonly included?: Phrases;
  readonly ofThem: Phrases;
  /** Right before a figure that was told before: "ces 50 missiles". */
  readonly these?: Phrases;
  /** Behind a part, before the figure of its whole: "を含む". */
  readonly including?: Phrases;
  /** Between a part and its whole: "of the", "der". */
  readonly partOf: Phrases;
  /** Stand for the figure spoken of last: "puts it at", "beziffert sie auf". */
  readonly theFigure: Phrases;
  /** Begin a correction, which repeats a figure that was wrong. */
  readonly correction: Phrases;
  /** "if", "wenn": what follows is not claimed. */
  readonly hypothetical: Phrases;
  /** May follow a figure whose noun is left out: "were", "wurden", "in". */
  readonly light: Phrases;
  /** Right before a verb of saying they make it passive, and its subject no speaker: "is", "was", "been". */
  readonly passive?: Phrases;
  /** Where the verb stands second, it ends the words for a source before it: "laut Augenzeugen | hat | Nordkorea …". */
  readonly second?: Phrases;
  /** Passives of verbs of saying, whose speaker can only stand behind them: "оценивается", "szacuje się". */
  readonly reflexive?: Phrases;
  /** Right behind a verb of saying they make it a participle of what stands before: "estimated | to be". */
  readonly passiveBehind?: Phrases;
  /** Right behind "according to" they begin somebody not named before: "a", "several". */
  readonly indefinite?: Phrases;
  /** Right behind a verb of saying: what follows is what is said, never who says it: "that". */
  readonly that?: Phrases;
  /** Begin words whose dates are their own and not the figure's before them: "where", "since the summit". */
  readonly ownTime?: Phrases;
  /** Between a noun and where it comes from: "from", "aus". */
  readonly from: Phrases;
  /** At the head of a sentence: nobody in particular thinks so, "it is believed". */
  readonly impersonal?: Phrases;
  /** "its", "ihrer": right before a noun they stand for whose it is. */
  readonly possessive?: Phrases;
  /** Of `place`, those that say only where somebody is, never where to: "in", "bei". */
  readonly inside?: Phrases;
  /** Right before a country they say where or against whom, not whose people: "в", "области", "против". */
  readonly place?: Phrases;
  /** Behind somebody, they begin what that one is accused of: "d'avoir", "de haber". */
  readonly accused?: Phrases;
  /** Right before somebody, they say to whom is spoken: "à", "a". */
  readonly recipient?: Phrases;
  /** Right behind a verb of saying that opens a sentence: the verb's subject was dropped ("Añadió | que"). */
  readonly subjectless?: Phrases;
}
