/** Phrases by what they mean; the keys are given by the interface that holds the record. */
export type Phrases = readonly string[];

/**
 * The words of a language for who says something, how sure, and how clauses hang together (see claims/). Phrases are
 * written as `core/text/lexicon.ts` says.
 */
export interface ClaimWords {
  /** Where the speaker stands as seen from a verb of saying that has none before it. */
  readonly order: "verb-medial" | "verb-final";
  readonly attribution: AttributionWords;
  readonly verbs: VerbWords;
  readonly hedges: { readonly estimated: Phrases; readonly alleged: Phrases };
  readonly clauses: ClauseWords;
}

export interface AttributionWords {
  /** Stand before the source: "laut", "according to". */
  readonly before: Phrases;
  /** The same, and they say that it is an estimate: "nach Schätzungen", "by X's estimate". */
  readonly beforeEstimate: Phrases;
  /** Stand behind the source: "zufolge", "에 따르면". */
  readonly after: Phrases;
  /** What follows is the deeper source: "citing", "unter Berufung auf". */
  readonly citing: Phrases;
  /** What follows passes the speaker's words on: "quoted by", "told" (a medium). */
  readonly quotedBy: Phrases;
  /** Refer to the speaker named last: "he said", "demnach", "it added". */
  readonly sameSpeaker: Phrases;
  /** Point back at the sentence before, whose source follows: "Об этом сообщил". */
  readonly backward: Phrases;
  /** Begin background of the article's own: "earlier", "Напомним". */
  readonly background: Phrases;
}

/** Verbs by what the speaker does. */
export interface VerbWords {
  readonly say: Phrases;
  readonly estimate: Phrases;
  readonly confirm: Phrases;
  readonly deny: Phrases;
  readonly doubt: Phrases;
}

export interface ClauseWords {
  /** Begin a clause of their own beside a comma: "while", "während", "and". */
  readonly boundary: Phrases;
  readonly or: Phrases;
  readonly and: Phrases;
  readonly negation: Phrases;
  /** "davon", "of them": parts of what was counted before. */
  readonly ofThem: Phrases;
  /** "if", "wenn": what follows is not claimed. */
  readonly hypothetical: Phrases;
  /** "weitere", "another": more of what was counted before. */
  readonly further: Phrases;
}
