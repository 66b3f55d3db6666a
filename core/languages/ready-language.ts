import type { WordTable } from "../text/word-table";
import type { ClaimWords } from "./claim-words";
import type { DateWords } from "./date-words";
import type { Language } from "./language";
import type { WordClasses } from "./word-classes";

/** What the reading asks of a language itself, beside the words that it finds in a text. */
export type Grammar = Pick<Language, "code" | "boundaries" | "sentences" | "numbers"> & {
  readonly dates: Pick<DateWords, "order" | "ordinalEndings" | "yearNeedsMark">;
  readonly claims: Omit<ClaimWords, "attribution" | "hedges" | "clauses">;
  readonly words: Pick<WordClasses, "home">;
};

/**
 * A language as it is brought to a page: its words as tables, with those of the topics and the names of media and
 * institutions in it, and no other language's. Plain data.
 */
export interface ReadyLanguage {
  readonly grammar: Grammar;
  readonly words: WordTable;
  /** Of days, months and spans. */
  readonly dates: WordTable;
  /** Media and institutions, by their ids. */
  readonly names: WordTable;
  /** By topic; a topic without words in the language has none. */
  readonly topics: Readonly<Record<string, ReadyTopicWords>>;
}

export interface ReadyTopicWords {
  readonly words: WordTable;
  readonly gate: WordTable;
}
