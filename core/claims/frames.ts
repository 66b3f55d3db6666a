import type { Mark } from "../text/lexicon";
import type { Mention } from "./actors";
import { breakBefore, breaksBetween, marksOf, overlaps, type Sentence, type Span } from "./sentence";

/** What a speaker does with what is said. */
export type Saying = "say" | "estimate" | "confirm" | "deny" | "doubt";

/**
 * Words that put something into somebody's mouth: "according to X", "X said", "citing X", "X zufolge". Offsets are
 * within the sentence and span cue and speaker.
 */
export interface Frame extends Span {
  readonly kind: "before" | "after" | "verb" | "citing" | "quotedBy" | "same" | "backward";
  readonly saying: Saying;
  /** Null for `same`: whoever spoke last. */
  readonly speaker: Mention | null;
  readonly cue: Mark;
  readonly rule: string;
}

/** Farthest a speaker may stand from its cue, in code units. */
const REACH = 60;
const REACH_OF_SUBJECT = 140;
const REACH_OF_INVERSION = 48;
/** "so", "per": too short to trust unless the speaker follows at once. */
const SHORT_CUE = 3;
const REACH_OF_SHORT_CUE = 16;

/** All frames of a sentence, in order. */
export function readFrames(sentence: Sentence, mentions: readonly Mention[]): Frame[] {
  const frames = marksOf(sentence, "frame").flatMap((cue) => frameOf(sentence, cue, mentions) ?? []);
  const passive = frames.filter((frame) => frame.kind === "quotedBy").map((frame) => frame.speaker);
  const active = mentions.filter((mention) => !passive.includes(mention));
  const free = active.filter((mention) => !frames.some((frame) => frame.kind !== "same" && frame.speaker === mention));
  const verbs = marksOf(sentence, "verb").filter((verb) => !frames.some((frame) => overlaps(frame.cue, verb)));
  const spoken = verbs.flatMap((verb) => verbFrame(sentence, verb, free, active) ?? []);
  return [...frames, ...withoutRepeats(spoken)].toSorted((a, b) => a.start - b.start);
}

function frameOf(sentence: Sentence, cue: Mark, mentions: readonly Mention[]): Frame | null {
  switch (cue.value) {
    case "before":
      return withSpeaker("before", "say", cue, mentionBehind(sentence, cue, mentions, reachOf(cue)));
    case "beforeEstimate":
      return withSpeaker("before", "estimate", cue, mentionBehind(sentence, cue, mentions, REACH));
    case "after":
    case "citedAfter":
      return withSpeaker(
        cue.value === "after" ? "after" : "citing",
        "say",
        cue,
        mentionBefore(sentence, cue, mentions, REACH),
      );
    case "citing":
      return withSpeaker("citing", "say", cue, mentionBehind(sentence, cue, mentions, REACH));
    case "quotedBy":
      return withSpeaker("quotedBy", "say", cue, mentionBehind(sentence, cue, mentions, REACH_OF_SHORT_CUE));
    case "backward":
      return withSpeaker("backward", "say", cue, mentionBehind(sentence, cue, mentions, REACH_OF_SUBJECT));
    case "sameSpeaker":
      return {
        kind: "same",
        saying: "say",
        speaker: null,
        cue,
        start: cue.start,
        end: cue.end,
        rule: `source.same:${cue.phrase}`,
      };
    default:
      return null;
  }
}

const reachOf = (cue: Mark): number => (cue.phrase.length <= SHORT_CUE ? REACH_OF_SHORT_CUE : REACH);

function withSpeaker(kind: Frame["kind"], saying: Saying, cue: Mark, speaker: Mention | null): Frame | null {
  if (!speaker) return null;
  const start = Math.min(cue.start, speaker.start);
  return {
    kind,
    saying,
    speaker,
    cue,
    start,
    end: Math.max(cue.end, speaker.end),
    rule: `source.${kind}:${cue.phrase}`,
  };
}

function mentionBehind(sentence: Sentence, cue: Mark, mentions: readonly Mention[], reach: number): Mention | null {
  const behind = mentions.filter(
    (mention) =>
      mention.end > cue.end &&
      mention.start - cue.end <= reach &&
      breaksBetween(sentence, cue.end, mention.start) === 0,
  );
  const first = behind[0];
  if (!first) return null;
  // "nach Angaben des Verteidigungsministers Kim Yong-hyun": the first is enough unless it does not say whose it is.
  return first.id
    ? first
    : (behind.find((mention) => mention.id && !mention.isCountry && mention.start - first.end <= LINKED) ?? first);
}

const LINKED = 20;

function mentionBefore(sentence: Sentence, cue: Span, mentions: readonly Mention[], reach: number): Mention | null {
  return (
    mentions.findLast(
      (mention) =>
        mention.end <= cue.start &&
        cue.start - mention.end <= reach &&
        breaksBetween(sentence, mention.end, cue.start) === 0,
    ) ?? null
  );
}

/** "X said …", "…, said X", "he said": the speaker of a verb. */
function verbFrame(sentence: Sentence, verb: Mark, free: readonly Mention[], all: readonly Mention[]): Frame | null {
  const clauseStart = breakBefore(sentence, verb.start);
  const opens = sentence.text.slice(clauseStart, verb.start).replace(/[\s"“”„»«'’]/g, "") === "";
  const subject = opens
    ? inverted(sentence, verb, free)
    : (ofClause(verb, free, clauseStart) ?? pronounFrame(sentence, verb, clauseStart));
  const speaker =
    subject ??
    (opens
      ? null
      : (inverted(sentence, verb, free) ?? acrossInsertion(sentence, verb, free) ?? ofClause(verb, all, clauseStart)));
  if (!speaker) return null;
  if (speaker === "same") {
    return {
      kind: "same",
      saying: verb.value as Saying,
      speaker: null,
      cue: verb,
      start: verb.start,
      end: verb.end,
      rule: `source.pronoun:${verb.phrase}`,
    };
  }
  return { ...(withSpeaker("verb", verb.value as Saying, verb, speaker) as Frame), rule: `source.verb:${verb.phrase}` };
}

function ofClause(verb: Mark, mentions: readonly Mention[], clauseStart: number): Mention | null {
  return mentions.findLast((mention) => mention.start >= clauseStart && mention.end <= verb.start) ?? null;
}

function pronounFrame(sentence: Sentence, verb: Mark, clauseStart: number): "same" | null {
  const pronoun = marksOf(sentence, "frame").some(
    (mark) => mark.value === "pronouns" && mark.start >= clauseStart && mark.end <= verb.start,
  );
  return pronoun ? "same" : null;
}

function inverted(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): Mention | null {
  const behind = mentions.find(
    (mention) => mention.start >= verb.end && mention.start - verb.end <= REACH_OF_INVERSION,
  );
  if (!behind || breaksBetween(sentence, verb.end, behind.start) > 0) return null;
  if (sentence.quantities.some((quantity) => quantity.start >= verb.end && quantity.end <= behind.start)) return null;
  // "der Abgeordnete Lee Seong-kweun", "der Sprecher des Sicherheitsrats": one speaker in two words.
  return behind.id
    ? behind
    : (mentions.find(
        (mention) =>
          mention.id && !mention.isCountry && mention.start >= behind.end && mention.start - behind.end <= LINKED,
      ) ?? behind);
}

/** "Lee Seong-kweun, who sits on the committee, told reporters": an insertion stands between speaker and verb. */
function acrossInsertion(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): Mention | null {
  const before = mentions.findLast((mention) => mention.end <= verb.start);
  if (!before || verb.start - before.end > REACH_OF_SUBJECT) return null;
  const breaks = sentence.breaks.filter((brk) => brk.at >= before.end && brk.at < verb.start);
  const second = breaks[1];
  if (breaks.length !== 2 || !second || second.hard) return null;
  return sentence.text
    .slice(second.at + 1, verb.start)
    .trim()
    .split(" ").length <= 2
    ? before
    : null;
}

/** Of several verbs with one speaker the most telling stands for all. */
function withoutRepeats(frames: readonly Frame[]): Frame[] {
  const weight: Record<Saying, number> = { deny: 4, confirm: 3, doubt: 2, estimate: 1, say: 0 };
  return frames.filter((frame) => {
    const same = frames.filter(
      (other) => other.speaker === frame.speaker && (frame.speaker !== null || other.cue === frame.cue),
    );
    const strongest = same.reduce((best, other) => (weight[other.saying] > weight[best.saying] ? other : best));
    return strongest === frame;
  });
}
