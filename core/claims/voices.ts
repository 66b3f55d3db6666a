import { UNNAMED } from "./claim";
import { type Discourse, identify, type Speaker } from "./discourse";
import type { Frame } from "./frame";
import type { Mention } from "./mention";

/** Who a frame lets speak, with the pronouns resolved. */
export interface Voice {
  readonly frame: Frame;
  readonly id: string;
  /** Whoever uttered the words: the lawmaker who passes the spy agency's figures on. */
  readonly mouth: string;
  /** Who passed it on when it is a voice of the sentences before. */
  readonly via: readonly string[];
  readonly surface: string | null;
  /** Who says the same along with it. */
  readonly partner: string | null;
  /** Taken over from the sentences before. */
  readonly carried: boolean;
}

/** The voices of a sentence's frames, in their order; frames of nobody known are left out. */
export function readVoices(frames: readonly Frame[], discourse: Discourse): Voice[] {
  const voices: Voice[] = [];
  for (const frame of frames) {
    const voice = frame.speaker ? named(frame, voices, discourse) : sameVoice(frame, voices, discourse);
    if (voice) voices.push(voice);
  }
  return voices;
}

function named(frame: Frame, soFar: readonly Voice[], discourse: Discourse): Voice | null {
  if (!frame.speaker) return null;
  const id =
    lastOfCountry(frame.speaker, soFar.at(-1)?.id ?? speaking(discourse)) ??
    identify(frame.speaker, discourse) ??
    UNNAMED;
  return {
    frame,
    id,
    mouth: id,
    via: [],
    surface: frame.speaker.surface,
    partner: frame.partner?.id ?? null,
    carried: false,
  };
}

const speaking = ({ governs, isNear, speaker }: Discourse): string | null =>
  governs && isNear && speaker ? speaker.source : null;

/** "… said the ministry. London recalls …", "the minister said that Seoul had found": a capital goes on for its institution that has just spoken. */
function lastOfCountry({ isCountry, id }: Mention, last: string | null): string | null {
  return isCountry && last && id?.split(".")[0] === last.split(".")[0] ? last : null;
}

/** "he said" means the subject of the sentence so far, or of the one before; "demnach" whoever spoke last. */
function sameVoice(frame: Frame, soFar: readonly Voice[], discourse: Discourse): Voice | null {
  const isPronoun = frame.cue.kind === "verb";
  const subject = isPronoun ? soFar.findLast((voice) => voice.frame.kind === "verb") : undefined;
  // "The agency estimates 2,000, he read out": a person spoke of before, not the agency.
  const isSomebodyElse = Boolean(subject?.frame.speaker?.institution && discourse.subject);
  if (subject && !isSomebodyElse) return { ...subject, frame };
  const speaker: Speaker | null = (isPronoun ? discourse.subject : null) ?? discourse.speaker;
  if (!speaker) return null;
  return {
    frame,
    id: speaker.source,
    mouth: speaker.mouth,
    via: speaker.via,
    surface: speaker.surface,
    partner: null,
    carried: true,
  };
}
