import type { DateMention } from "./dates/mention";
import type { Discourse } from "./discourse";
import type { Frame } from "./frame";
import type { Mention } from "./mention";
import type { ClaimReader } from "./reader";

/** What is known about a sentence beside its words: who is in it, who speaks, its dates, and what stood before. */
export interface Context {
  readonly mentions: readonly Mention[];
  readonly frames: readonly Frame[];
  readonly dates: readonly DateMention[];
  readonly discourse: Discourse;
  readonly reader: ClaimReader;
  /** When the article, or its entry of a live blog, was published. */
  readonly publishedAt: string | null;
}
