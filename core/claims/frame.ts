import type { Mark } from "../text/lexicon";
import { countWords } from "../text/words";
import type { Mention } from "./mention";
import { breaksBetween, marksOf, type Sentence, type Span } from "./sentence";

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

/** Words that may stand between a verb and its "no longer". */
const MOST_BEHIND = 2;

/** "did | not | confirm", "| Neither | Moscow nor Pyongyang has admitted", "bestätigte das | nicht |": who leaves it open says nothing. */
export function leavesOpen(sentence: Sentence, { saying, cue, speaker }: Frame): boolean {
  if (saying !== "confirm" && saying !== "deny") return false;
  const from = speaker && speaker.start < cue.start ? wordsBack(sentence.text, speaker.start) : cue.start - 1;
  return marksOf(sentence, "clause", "negation").some((mark) => {
    if (mark.end <= cue.start) return mark.end >= from && breaksBetween(sentence, mark.end, cue.start) === 0;
    const between = sentence.text.slice(cue.end, Math.max(cue.end, mark.start));
    return (
      mark.start >= cue.end && countWords(between) <= MOST_BEHIND && breaksBetween(sentence, cue.end, mark.start) === 0
    );
  });
}

/** Where the word before `at` ends. */
const wordsBack = (text: string, at: number): number => text.slice(0, at).trimEnd().length;

/** A medium, of a state or not. */
export const isMedium = (mention: Mention): boolean => Boolean(mention.id?.includes("media"));
