import type { Actors } from "../topics/topic";
import { readBriefing } from "./briefing";
import type { Frame, Saying } from "./frame";
import { readCueFrames } from "./frame-cues";
import { readElliptic } from "./frame-ellipsis";
import { readVerbFrames } from "./frame-verbs";
import { readFinalVerbFrames } from "./frame-verbs-final";
import type { Mention } from "./mention";
import { partnerOf } from "./partner";
import { breaksBetween, type Sentence } from "./sentence";
import { soleSpeaker } from "./sole-speaker";
import { readStrangers } from "./strangers";

/** All frames of a sentence, in order. */
export function readFrames(sentence: Sentence, mentions: readonly Mention[], actors: Actors): Frame[] {
  const cued = readCueFrames(sentence, mentions);
  const spoken = sentence.particles
    ? readFinalVerbFrames(sentence, mentions, cued, sentence.particles)
    : readVerbFrames(sentence, mentions, cued);
  const frames = [...cued, ...withoutRepeats(sentence, spoken)];
  if (frames.length === 0) return readUnsaid(sentence, mentions, actors);
  const elliptic = readElliptic(sentence, mentions, frames);
  return [...frames, ...elliptic, ...readBriefing(sentence, mentions, frames, actors)]
    .map((frame) => ({ ...frame, partner: frame.speaker && partnerOf(sentence, frame.speaker, mentions) }))
    .toSorted((a, b) => a.start - b.start);
}

/** Where no word of saying is known to belong to anybody named. */
function readUnsaid(sentence: Sentence, mentions: readonly Mention[], actors: Actors): Frame[] {
  const sole = soleSpeaker(sentence, mentions, actors);
  if (sole) return [sole];
  return sentence.particles || sentence.isSubjectFirst ? [] : readStrangers(sentence);
}

const WEIGHT: Readonly<Record<Saying, number>> = { deny: 4, confirm: 3, doubt: 2, estimate: 1, say: 0 };

/** Of several verbs with one speaker the most telling stands for all; of one clause, where a verb is of what follows it. */
function withoutRepeats(sentence: Sentence, frames: readonly Frame[]): Frame[] {
  const isWith = (frame: Frame, other: Frame): boolean =>
    !sentence.isSubjectFirst || breaksBetween(sentence, frame.cue.start, other.cue.start) === 0;
  return frames.filter((frame) => {
    if (frame.kind === "backward") return true;
    const same = frames.filter(
      (other) => other.speaker === frame.speaker && other.kind !== "backward" && isWith(frame, other),
    );
    return same.reduce((best, other) => (WEIGHT[other.saying] > WEIGHT[best.saying] ? other : best)) === frame;
  });
}
