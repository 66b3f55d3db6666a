import type { Actors } from "../topics/topic";
import { type Frame, frameOf, isMedium } from "./frame";
import { mentionBehind, REACH } from "./frame-cues";
import type { Mention } from "./mention";
import { marksOf, type Sentence } from "./sentence";

/**
 * Who told a relay what it passes on: "a déclaré le député | à l'issue d'un briefing | du NIS". Only where a relay
 * speaks and cites nobody: a president who speaks after a meeting speaks for himself.
 */
export function readBriefing(
  sentence: Sentence,
  mentions: readonly Mention[],
  frames: readonly Frame[],
  actors: Actors,
): Frame[] {
  const relay = frames.find((frame) => frame.speaker && isRelay(frame.speaker, actors));
  if (!relay || frames.some((frame) => frame.kind === "citing")) return [];
  for (const cue of marksOf(sentence, "frame", "briefing")) {
    const others = mentions.filter((mention) => !isRelay(mention, actors) && !mention.isCountry && !isMedium(mention));
    const briefer = mentionBehind(sentence, cue, others, REACH);
    if (briefer && briefer !== relay.speaker) return [frameOf("citing", "say", cue, briefer)];
  }
  return [];
}

/** A lawmaker, named or by office: whatever the topic calls a relay. */
function isRelay({ id, institution }: Mention, { relays, composed }: Actors): boolean {
  if (id) return relays.includes(id);
  return relays.some((relay) =>
    Object.entries(composed).some(([name, actor]) => actor === relay && name.endsWith(`.${institution}`)),
  );
}
