import type { Actors } from "../topics/topic";
import type { Mention } from "./actors";
import { type Attribution, PUBLISHER, type Reason, UNNAMED } from "./claim";
import { type Discourse, identify } from "./discourse";
import type { Frame, Saying } from "./frame";
import { breaksBetween, marksOf, type Sentence, type Span } from "./sentence";

/** Who vouches for a passage, by which frame, and why. */
export interface SourceReading extends Attribution {
  readonly saying: Saying;
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
  const ownReckoning = marksOf(sentence, "frame").find((mark) => mark.value === "ownReckoning");
  if (ownReckoning && frames.every((frame) => frame.kind === "same"))
    return ownVoice([reason(sentence, "source.ownReckoning", ownReckoning)]);
  const near = nearestFrames(
    sentence,
    at,
    frames.filter((frame) => frame.kind !== "quotedBy"),
  );
  const main = near[0];
  if (main) return fromFrame(sentence, main, near.slice(1), passersOn(frames, discourse), discourse, actors);
  return carriedOver(sentence, discourse);
}

function reason(sentence: Sentence, rule: string, span: Span): Reason {
  return { rule, start: sentence.start + span.start, end: sentence.start + span.end };
}

function ownVoice(reasons: readonly Reason[]): SourceReading {
  return { source: PUBLISHER, via: [], surface: null, saying: "say", frame: null, carried: false, reasons };
}

/** Frames of a clause farther than this speak of something else ("…, while X says …"). */
const FARTHEST = 3;

/** The frames that may govern `at`, nearest first. Before a colon the main clause's frame governs what follows it. */
function nearestFrames(sentence: Sentence, at: Span, frames: readonly Frame[]): Frame[] {
  const colon = sentence.text.lastIndexOf(":", at.start);
  const introducing = colon >= 0 ? frames.filter((frame) => frame.end <= colon && frame.kind === "verb") : [];
  const distance = (frame: Frame): number =>
    introducing.includes(frame) ? introducing.indexOf(frame) : breaksBetween(sentence, placeOf(frame, at), at.start);
  const reachable = frames.filter((frame) => frames.length === 1 || distance(frame) <= FARTHEST);
  const all = reachable.length > 0 ? reachable : frames;
  return all.toSorted(
    (a, b) => distance(a) - distance(b) || Math.abs(a.start - at.start) - Math.abs(b.start - at.start),
  );
}

const placeOf = (frame: Frame, at: Span): number => (frame.start > at.start ? frame.start : frame.end);

/** Media and others who only quote: "quoted by the BBC". */
function passersOn(frames: readonly Frame[], discourse: Discourse): string[] {
  const quoting = frames
    .filter((frame) => frame.kind === "quotedBy")
    .map((frame) => frame.speaker && identify(frame.speaker, discourse));
  return quoting.filter((id): id is string => Boolean(id?.includes("media")));
}

function fromFrame(
  sentence: Sentence,
  main: Frame,
  others: readonly Frame[],
  quoting: readonly string[],
  discourse: Discourse,
  actors: Actors,
): SourceReading {
  const reasons = [reason(sentence, main.rule, main)];
  if (!main.speaker) return same(sentence, main, others, quoting, discourse, actors);
  const id = identify(main.speaker, discourse) ?? UNNAMED;
  const outer = others.find(
    (other) => other.speaker && passesOn(main, other, id, identify(other.speaker, discourse), actors),
  );
  const outerId = outer?.speaker ? identify(outer.speaker, discourse) : null;
  if (outer && outerId) {
    const outerIsDeeper = outer.kind === "citing" || (isRelay(id, actors) && !isRelay(outerId, actors));
    const [source, relay] = outerIsDeeper && main.kind !== "citing" ? [outerId, id] : [id, outerId];
    const deep = source === id ? main : outer;
    return {
      source,
      via: chain([relay, ...quoting], source),
      surface: deep.speaker?.surface ?? null,
      saying: strongest(main, outer),
      frame: deep,
      carried: false,
      reasons: [...reasons, reason(sentence, outer.rule, outer)],
    };
  }
  const relayed = relayedPrincipal(id, discourse, actors);
  if (relayed)
    return {
      source: relayed,
      via: chain([id, ...quoting], relayed),
      surface: main.speaker.surface,
      saying: main.saying,
      frame: main,
      carried: false,
      reasons: [...reasons, reason(sentence, "source.relayOfLast", main)],
    };
  return {
    source: id,
    via: chain(quoting, id),
    surface: main.speaker.surface,
    saying: main.saying,
    frame: main,
    carried: false,
    reasons,
  };
}

const isRelay = (id: string, actors: Actors): boolean => actors.relays.includes(id) || id.startsWith("media:");

/** Does one of two speakers of a passage pass on what the other vouches for? */
function passesOn(main: Frame, other: Frame, id: string, otherId: string | null, actors: Actors): boolean {
  if (!otherId || otherId === id) return false;
  if (main.kind === "citing" || other.kind === "citing") return true;
  if (isRelay(id, actors) !== isRelay(otherId, actors)) return true;
  const nested = main.kind === "before" && other.kind === "verb";
  return nested && id.split(".")[0] === otherId.split(".")[0];
}

function strongest(a: Frame, b: Frame): Saying {
  const order: readonly Saying[] = ["deny", "confirm", "doubt", "estimate", "say"];
  return order.find((saying) => a.saying === saying || b.saying === saying) ?? "say";
}

function chain(via: readonly (string | null)[], source: string): string[] {
  return [...new Set(via.filter((id): id is string => id !== null && id !== source && id !== UNNAMED))];
}

/** A lawmaker who speaks after the spy agency's briefing passes on what the agency said. */
function relayedPrincipal(id: string, discourse: Discourse, actors: Actors): string | null {
  const principal = discourse.principal;
  return actors.relays.includes(id) && principal && principal !== id ? principal : null;
}

/** "he said", "demnach": whoever spoke last. */
function same(
  sentence: Sentence,
  frame: Frame,
  others: readonly Frame[],
  quoting: readonly string[],
  discourse: Discourse,
  actors: Actors,
): SourceReading {
  const named = others.find((other) => other.speaker);
  const subject = isPronoun(frame) ? others.findLast((other) => other.speaker && other.end <= frame.start) : undefined;
  if (subject)
    return { ...fromFrame(sentence, subject, [], quoting, discourse, actors), saying: strongest(subject, frame) };
  if (named && named.kind === "citing") {
    const speaker = discourse.speaker;
    const deep = fromFrame(sentence, named, [], quoting, discourse, actors);
    const relay = speaker && (isRelay(speaker.source, actors) ? [speaker.source] : speaker.via);
    return { ...deep, via: chain([...(relay ?? []), ...deep.via], deep.source), saying: frame.saying };
  }
  const speaker = (isPronoun(frame) ? discourse.subject : null) ?? discourse.speaker;
  if (named && !speaker) return fromFrame(sentence, named, [], quoting, discourse, actors);
  if (!speaker) return ownVoice([reason(sentence, "source.nobodyBefore", frame)]);
  const { source, via, surface } = speaker;
  return {
    source,
    via: chain([...via, ...quoting], source),
    surface,
    saying: frame.saying === "say" ? sayingOf(discourse) : frame.saying,
    frame,
    carried: true,
    reasons: [reason(sentence, frame.rule, frame)],
  };
}

const isPronoun = (frame: Frame): boolean => frame.cue.kind === "verb";

/** Somebody who confirmed goes on confirming; a denial is of one thing only. */
function sayingOf(discourse: Discourse): Saying {
  return discourse.speaker?.stance === "confirms" ? "confirm" : "say";
}

/** A sentence that names nobody: the last speaker goes on, or the article speaks itself. */
function carriedOver(sentence: Sentence, discourse: Discourse): SourceReading {
  const reported = marksOf(sentence, "hedge").find((mark) => mark.value === "reported");
  const alleged = marksOf(sentence, "hedge").find((mark) => mark.value === "alleged");
  const speaker = discourse.speaker;
  const start = { start: 0, end: 0 };
  if (speaker && (discourse.governs || reported)) {
    const why = reported
      ? reason(sentence, "source.reportedSpeech", reported)
      : reason(sentence, "source.governs", start);
    return { ...speaker, saying: sayingOf(discourse), frame: null, carried: true, reasons: [why] };
  }
  if (alleged) return { ...ownVoice([reason(sentence, "source.allegedByNobody", alleged)]), source: UNNAMED };
  return ownVoice([reason(sentence, "source.publisher", start)]);
}

/** Who speaks by being named: to keep a speaker's country from being taken for the people counted. */
export function speakersOf(frames: readonly Frame[], mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => !mention.isCountry || frames.some((frame) => frame.speaker === mention));
}
