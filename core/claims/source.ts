import type { Actors } from "../topics/topic";
import type { Mention } from "./actors";
import { type Attribution, PUBLISHER, type Reason, UNNAMED } from "./claim";
import type { Discourse } from "./discourse";
import type { Frame, Saying } from "./frame";
import { breaksBetween, marksOf, type Sentence, type Span } from "./sentence";
import { readVoices, type Voice } from "./voices";

/** Who vouches for a passage, by which frame, and why. */
export interface SourceReading extends Attribution {
  readonly saying: Saying;
  /** Whoever uttered the words; the source unless somebody passed them on. */
  readonly mouth: string;
  /** The frame that named the source; null where it was carried over or is the article's own voice. */
  readonly frame: Frame | null;
  readonly carried: boolean;
  readonly reasons: readonly Reason[];
}

/** Who says what stands at `at`. Never a guess: nobody named is `publisher`, somebody without a known name `unnamed`. */
export function readSource(
  sentence: Sentence,
  at: Span,
  frames: readonly Frame[],
  discourse: Discourse,
  actors: Actors,
): SourceReading {
  const reckoning = marksOf(sentence, "frame").find((mark) => mark.value === "ownReckoning");
  if (reckoning && frames.every((frame) => frame.kind === "same")) {
    return { ...ownVoice(sentence, "source.ownReckoning", reckoning), saying: "estimate" };
  }
  const voices = readVoices(frames, discourse);
  const quoting = voices.filter((voice) => voice.frame.kind === "quotedBy").map((voice) => voice.id);
  const [main, ...others] = nearest(
    sentence,
    at,
    voices.filter((voice) => voice.frame.kind !== "quotedBy"),
  );
  return main ? spoken(sentence, main, others, quoting, discourse, actors) : carriedOver(sentence, discourse);
}

function reason(sentence: Sentence, rule: string, span: Span): Reason {
  return { rule, start: sentence.start + span.start, end: sentence.start + span.end };
}

function ownVoice(sentence: Sentence, rule: string, span: Span): SourceReading {
  const reasons = [reason(sentence, rule, span)];
  return {
    source: PUBLISHER,
    mouth: PUBLISHER,
    via: [],
    surface: null,
    saying: "say",
    frame: null,
    carried: false,
    reasons,
  };
}

/** Frames of a clause farther than this speak of something else ("…, while X says …"). */
const FARTHEST = 3;

/** The voices that may govern `at`, nearest first. Before a colon the main clause's voice governs what follows it. */
function nearest(sentence: Sentence, at: Span, voices: readonly Voice[]): Voice[] {
  const colon = sentence.text.lastIndexOf(":", at.start);
  const introducing = voices.filter((voice) => colon >= 0 && voice.frame.end <= colon && voice.frame.kind === "verb");
  const distance = (voice: Voice): number => {
    const place = introducing.indexOf(voice);
    return place >= 0 ? place : breaksBetween(sentence, placeOf(voice.frame, at), at.start);
  };
  const reachable = voices.filter((voice) => voices.length === 1 || distance(voice) <= FARTHEST);
  const away = (voice: Voice): number => Math.abs(voice.frame.start - at.start);
  return (reachable.length > 0 ? reachable : [...voices]).toSorted(
    (a, b) => distance(a) - distance(b) || away(a) - away(b),
  );
}

const placeOf = (frame: Frame, at: Span): number => (frame.start > at.start ? frame.start : frame.end);

/** One voice of the sentence vouches; another that cites it, or passes on by trade, is `via`. */
function spoken(
  sentence: Sentence,
  main: Voice,
  others: readonly Voice[],
  quoting: readonly string[],
  discourse: Discourse,
  actors: Actors,
): SourceReading {
  const other = others.find((voice) => passesOn(main, voice, actors));
  const [deep, relay] = other && isDeeper(other, main, actors) ? [other, main] : [main, other ?? null];
  const relayed = relay ? null : relayedPrincipal(deep, discourse, actors);
  const continued = relay || relayed ? [] : continuedVia(deep, discourse);
  const source = relayed ?? deep.id;
  const passed = relay ? (relay.id === source ? relay.via : [relay.mouth]) : [];
  return {
    source,
    mouth: relay?.mouth ?? deep.mouth,
    via: [...new Set([...deep.via, ...passed, ...(relayed ? [deep.id] : []), ...continued, ...quoting])].filter(
      (id) => id !== source && id !== UNNAMED,
    ),
    surface: deep.surface,
    saying: strongest(deep, relay, discourse),
    frame: deep.frame,
    carried: deep.carried,
    reasons: [deep, relay].flatMap((voice) => (voice ? [reason(sentence, voice.frame.rule, voice.frame)] : [])),
  };
}

const isRelay = (id: string, actors: Actors): boolean => actors.relays.includes(id) || id.startsWith("media:");

/** Does one of two voices pass on what the other vouches for? */
function passesOn(main: Voice, other: Voice, actors: Actors): boolean {
  if (main.frame.kind === "citing" || other.frame.kind === "citing") return main.mouth !== other.mouth;
  if (other.id === main.id) return false;
  if (isRelay(main.id, actors) !== isRelay(other.id, actors)) return true;
  const nested = main.frame.kind === "before" && other.frame.kind === "verb";
  return nested && main.id.split(".")[0] === other.id.split(".")[0];
}

function isDeeper(other: Voice, main: Voice, actors: Actors): boolean {
  if (main.frame.kind === "citing") return false;
  return other.frame.kind === "citing" || (isRelay(main.id, actors) && !isRelay(other.id, actors));
}

/** A lawmaker who speaks after the spy agency's briefing passes on what the agency said. */
function relayedPrincipal(voice: Voice, discourse: Discourse, actors: Actors): string | null {
  return actors.relays.includes(voice.id) && discourse.principal !== voice.id ? discourse.principal : null;
}

/** "by the service's estimate", said on by the lawmaker who has been passing it on. */
function continuedVia(voice: Voice, discourse: Discourse): readonly string[] {
  const speaker = discourse.speaker;
  const goesOn = discourse.governs && speaker?.source === voice.id && voice.frame.kind === "before";
  return goesOn ? speaker.via : [];
}

const ORDER: readonly Saying[] = ["deny", "confirm", "doubt", "estimate", "say"];

/** The most telling of what the voices do. Somebody who confirmed goes on confirming; a denial is of one thing only. */
function strongest(deep: Voice, relay: Voice | null, discourse: Discourse): Saying {
  const own = deep.carried && deep.frame.saying === "say" ? sayingOf(discourse) : deep.frame.saying;
  return ORDER.find((saying) => saying === own || saying === relay?.frame.saying) ?? "say";
}

function sayingOf(discourse: Discourse): Saying {
  return discourse.speaker?.stance === "confirms" ? "confirm" : "say";
}

/** A sentence that names nobody: the last speaker goes on, or the article speaks itself. */
function carriedOver(sentence: Sentence, discourse: Discourse): SourceReading {
  const hedges = marksOf(sentence, "hedge");
  const reported = hedges.find((mark) => mark.value === "reported");
  const alleged = hedges.find((mark) => mark.value === "alleged");
  const start = { start: 0, end: 0 };
  const speaker = discourse.speaker;
  if (speaker && (discourse.governs || reported)) {
    const why = reported
      ? reason(sentence, "source.reportedSpeech", reported)
      : reason(sentence, "source.governs", start);
    return { ...speaker, saying: sayingOf(discourse), frame: null, carried: true, reasons: [why] };
  }
  if (alleged) return { ...ownVoice(sentence, "source.allegedByNobody", alleged), source: UNNAMED, mouth: UNNAMED };
  return ownVoice(sentence, "source.publisher", start);
}

/** Who speaks by being named: to keep a speaker's country from being taken for the people counted. */
export function speakersOf(frames: readonly Frame[], mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => !mention.isCountry || frames.some((frame) => frame.speaker === mention));
}
