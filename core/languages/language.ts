import type { Boundaries } from "../text/lexicon";
import type { ClaimWords } from "./claim-words";
import type { DateWords } from "./date-words";
import type { NumberWords } from "./number-words";
import type { WordClasses } from "./word-classes";

/**
 * What a language must provide: one typed record of words, no class and no pattern. How phrases are written stands
 * in `core/text/lexicon.ts`. The engine gets a language as an argument and names none.
 */
export interface Language {
  /** ISO 639-1: "de". */
  readonly code: string;
  /** Its own name for itself: "Deutsch". */
  readonly name: string;
  readonly profile: LanguageProfile;
  readonly boundaries: Boundaries;
  /** Acronyms are written as words: "Afp", "Nato". */
  readonly oneCapital?: boolean;
  readonly sentences: SentenceWords;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  /** How sentences hang together: attribution, hedges, clauses, particles. */
  readonly claims: ClaimWords;
  /** Verbs, nouns and names by class. */
  readonly words: WordClasses;
}

/** How a text of the language is recognised without a library. */
export interface LanguageProfile {
  readonly script: "latin" | "cyrillic" | "hangul" | "kana" | "han";
  /** Letters this language has and its neighbours of the same script lack. */
  readonly letters: string;
  /** Its most frequent short words, lower case. */
  readonly stopWords: readonly string[];
}

export interface SentenceWords {
  /** Words with a full stop that do not end a sentence: "Dr.", "z. B.", "Maj. Gen.". */
  readonly abbreviations: readonly string[];
  /** A number with a full stop may be an ordinal and not end the sentence ("am 3. Mai"). */
  readonly ordinalStop: boolean;
  /** Sentences may begin with a small letter, or the script has none. */
  readonly lowerStarts?: boolean;
}
