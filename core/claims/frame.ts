import type { Mark } from "../text/lexicon";
import type { Mention } from "./mention";
import { marksOf, type Sentence, type Span } from "./sentence";

/** What a speaker does with what is said. */
export type Saying = "say" | "estimate" | "confirm" | "deny" | "doubt";

/**
 * Words that put something into somebody's mouth: "according to X", "X said", "citing X", "X zufolge". Offsets are
 * within the sentence and span cue and speaker.
 */
export interface Frame extends Span {
  readonly kind: "before" | "after" | "verb" | "citing" | "quotedBy" | "same" | "backward" | "colon";
  readonly saying: Saying;
  /** Null for `same`: whoever spoke last. */
  readonly speaker: Mention | null;
  /** Who says the same along with the speaker: "Moscow | and Pyongyang | confirmed". */
  readonly partner: Mention | null;
  readonly cue: Pick<Mark, "start" | "end" | "kind" | "phrase">;
  readonly rule: string;
}

/** A frame of cue and speaker. */
export function frameOf(kind: Frame["kind"], saying: Saying, cue: Frame["cue"], speaker: Mention): Frame {
  const start = Math.min(cue.start, speaker.start);
  return {
    kind,
    saying,
    speaker,
    partner: null,
    cue,
    start,
    end: Math.max(cue.end, speaker.end),
    rule: `source.${kind}:${cue.phrase}`,
  };
}

/** "did | not | confirm", "non | ha smentito": who leaves it open says nothing. */
export function leavesOpen(sentence: Sentence, { saying, cue }: Frame): boolean {
  if (saying !== "confirm" && saying !== "deny") return false;
  return marksOf(sentence, "clause", "negation").some((mark) => mark.end <= cue.start && cue.start - mark.end <= 1);
}

/** A medium, of a state or not. */
export const isMedium = (mention: Mention): boolean => Boolean(mention.id?.includes("media"));
