import type { Quantity } from "../quantities/quantity";
import type { Proposition } from "../topics/topic";
import type { DateMention } from "./dates/mention";
import type { Discourse } from "./discourse";
import type { Relay } from "./evidence/choose-via";
import type { Candidate } from "./evidence/source-candidates";
import type { Frame } from "./frame";
import type { Mention } from "./mention";
import type { ClaimReader } from "./reader";
import type { Sentence, Span } from "./sentence";

/** What is known about a sentence beside its words: who is in it, who speaks, its dates, and what stood before. */
export interface Context {
  readonly mentions: readonly Mention[];
  readonly frames: readonly Frame[];
  /** Who speaks in the next sentence, and how: found when it is asked for. */
  readonly framesNext: () => readonly Frame[];
  readonly dates: readonly DateMention[];
  readonly discourse: Discourse;
  readonly reader: ClaimReader;
  /** When the article, or its entry of a live blog, was published. */
  readonly publishedAt: string | null;
  /** Null unless weights are to be learned. */
  readonly watch: Watch | null;
}

/** Is told of all evidence before anything is weighed; then nothing is, and the rules alone decide. */
export interface Watch {
  figure(sentence: Sentence, quantity: Quantity, evidence: ReadonlySet<string>): void;
  source(sentence: Sentence, at: Span, candidates: readonly Candidate[]): void;
  via(sentence: Sentence, at: Span, source: string, relays: readonly Relay[]): void;
  statement(sentence: Sentence, proposition: Proposition, evidence: ReadonlySet<string>): void;
}
