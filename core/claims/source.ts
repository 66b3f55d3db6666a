import type { Actors } from "../topics/topic";
import { partOfSpeaker } from "./certainty";
import { type Attribution, PUBLISHER, type Reason, UNNAMED } from "./claim";
import type { Discourse } from "./discourse";
import type { Frame, Saying } from "./frame";
import type { Mention } from "./mention";
import { nextClauseStart } from "./next-clause";
import { breaksBetween, marksOf, type Sentence, type Span, within } from "./sentence";
import { readVoices, type Voice } from "./voices";

/** Who vouches for a passage, by which frame, and why. */
export interface SourceReading extends Attribution {
  readonly saying: Saying;
  /** Whoever uttered the words; the source unless somebody passed them on. */
  readonly mouth: string;
  /** Who says the same along with the source. */
  readonly partner: string | null;
  /** The frame that named the source; null where it was carried over or is the article's own voice. */
  readonly frame: Frame | null;
  readonly carried: boolean;
  readonly reasons: readonly Reason[];
}

/** The rule of a source that the text only hints at. */
export const ALLEGED_BY_NOBODY = "source.allegedByNobody";

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
  if (nextClauseStart(sentence, at, frames) !== null) return carriedOver(sentence, at, { ...discourse, speaker: null });
  const voices = readVoices(frames, discourse);
  const quoting = voices.filter((voice) => voice.frame.kind === "quotedBy").map((voice) => voice.id);
  const [main, ...others] = nearest(
    sentence,
    at,
    voices.filter((voice) => voice.frame.kind !== "quotedBy"),
    actors,
  );
  return main ? spoken(sentence, main, others, quoting, discourse, actors) : carriedOver(sentence, at, discourse);
}

function reason(sentence: Sentence, rule: string, span: Span): Reason {
  return { rule, start: sentence.start + span.start, end: sentence.start + span.end };
}

function ownVoice(sentence: Sentence, rule: string, span: Span): SourceReading {
  const reasons = [reason(sentence, rule, span)];
  return {
    source: PUBLISHER,
    mouth: PUBLISHER,
    partner: null,
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

const COLONS: readonly string[] = [":", "："];

/** The voices that may govern `at`, nearest first. Before a colon the main clause's voice governs what follows it. */
function nearest(sentence: Sentence, at: Span, voices: readonly Voice[], actors: Actors): Voice[] {
  const colon = Math.max(...COLONS.map((sign) => sentence.text.lastIndexOf(sign, at.start)));
  const introducing = voices.filter((voice) => colon >= 0 && voice.frame.end <= colon && voice.frame.kind === "verb");
  const distance = (voice: Voice): number => {
    if (sentence.particles && voice.frame.start <= at.start && voice.frame.end >= at.end) return 0;
    const place = introducing.indexOf(voice);
    return place >= 0
      ? place
      : breaksBetween(sentence, placeOf(voice.frame, at), at.start) - closing(sentence, voice, at);
  };
  const tag = voices.find((voice) => isVerbBehind(voice, at));
  const own = voices.filter(
    (voice) =>
      (!isBehindTag(sentence, voice, tag, at) || passesOnAll(sentence, voice, actors)) &&
      !isOfNext(sentence, voice, voices, at),
  );
  const near = own.filter((voice) => own.length === 1 || distance(voice) <= FARTHEST);
  const reachable = own.filter(
    (voice) =>
      near.includes(voice) ||
      near.some((other) => citesFor(sentence, voice, other)) ||
      passesOnAll(sentence, voice, actors),
  );
  const away = (voice: Voice): number => Math.abs(voice.frame.start - at.start);
  return (reachable.length > 0 ? reachable : own).toSorted((a, b) => distance(a) - distance(b) || away(a) - away(b));
}

/** What a dash counts for more than a comma. */
const DASH = 2;

/** "за оцінками Пентагону | – |": the dash that ends an attribution parts it from what is said no more than a comma would. */
function closing(sentence: Sentence, { frame }: Voice, at: Span): number {
  if (frame.kind !== "before" || frame.end > at.start) return 0;
  return sentence.breaks.some((brk) => brk.hard && brk.at >= frame.end && brk.at - frame.end <= 1) ? DASH : 0;
}

const isVerbBehind = (voice: Voice, at: Span): boolean => voice.frame.kind === "verb" && voice.frame.start >= at.end;

/** "…, lawmakers said, | as Ukraine revealed more": what a second speaker behind the figure's own says is what follows. */
function isBehindTag(sentence: Sentence, voice: Voice, tag: Voice | undefined, at: Span): boolean {
  if (!tag || voice === tag || !isVerbBehind(voice, at) || voice.id.startsWith("media:")) return false;
  return voice.frame.start >= tag.frame.end && breaksBetween(sentence, tag.frame.end, voice.frame.start) > 0;
}

/** 确认|参战，|并称…: where speakers come first, a second verb is of what follows it. */
function isOfNext(sentence: Sentence, { id, frame }: Voice, voices: readonly Voice[], at: Span): boolean {
  if (!sentence.isSubjectFirst || id.startsWith("media:") || frame.cue.start < at.end) return false;
  return voices.some((other) => other.frame.cue.start < at.start);
}

/** Letters that may follow a medium at a sentence's end: "Yonhap reported on Monday". */
const EDGE = 24;

/** "According to Yonhap, …", "…, the lawmaker told reporters": who passes on by trade and stands at a sentence's edge passes all of it on. */
function passesOnAll(sentence: Sentence, { id, frame }: Voice, actors: Actors): boolean {
  if (!(id.includes("media") || actors.relays.includes(id)) || frame.kind === "citing") return false;
  return frame.start <= 2 || sentence.text.length - frame.end <= EDGE;
}

/** Breaks that an insertion about who cites makes: "le député X, | membre de la commission, | citant le service". */
const INSERTION = 2;

/** "– podał „The Times”, | powołując się na urzędników": who is cited is as near as who cites. */
function citesFor(sentence: Sentence, cited: Voice, citing: Voice): boolean {
  return cited.frame.kind === "citing" && breaksBetween(sentence, citing.frame.end, cited.frame.start) <= INSERTION;
}

const placeOf = (frame: Frame, at: Span): number => (frame.start > at.start ? frame.start : frame.end);

/** One voice of the sentence vouches; others that cite it, or pass on by trade, are `via`. */
function spoken(
  sentence: Sentence,
  main: Voice,
  others: readonly Voice[],
  quoting: readonly string[],
  discourse: Discourse,
  actors: Actors,
): SourceReading {
  const deep = deepest(main, others, actors);
  const passing = [main, ...others].filter((voice) => voice !== deep && passesOn(voice, deep, actors));
  // "CNA cites AFP that the ministry said …": who is cited had it first.
  const relays = passing.toSorted((a, b) => Number(isCited(b)) - Number(isCited(a)));
  const relayed = relays.length > 0 ? null : relayedPrincipal(deep, discourse, actors);
  const continued = relays.length > 0 || relayed ? [] : continuedVia(sentence, deep, discourse);
  const source = relayed ?? deep.id;
  const passed = relays.flatMap((voice) => (voice.id === source ? voice.via : [voice.mouth]));
  return {
    source,
    mouth: relays[0]?.mouth ?? deep.mouth,
    via: viaOf([...deep.via, ...passed, ...(relayed ? [deep.id] : []), ...continued, ...quoting], source, actors),
    surface: deep.surface,
    partner: deep.partner,
    saying: strongest(deep, relays, discourse),
    frame: deep.frame,
    carried: deep.carried,
    reasons: [deep, ...relays].map((voice) => reason(sentence, voice.frame.rule, voice.frame)),
  };
}

/** Lawmakers and the like first, media last: nearest to the reader last. */
function viaOf(ids: readonly string[], source: string, actors: Actors): string[] {
  const others = [...new Set(ids)].filter((id) => id !== source && id !== UNNAMED && id !== PUBLISHER);
  return others.toSorted((a, b) => Number(isMediumId(a, actors)) - Number(isMediumId(b, actors)));
}

const isMediumId = (id: string, actors: Actors): boolean => id.includes("media") && !actors.relays.includes(id);

/** Who vouches: the nearest voice, unless that only passes on what another of the sentence says. */
function deepest(main: Voice, others: readonly Voice[], actors: Actors): Voice {
  // "As X reports, citing a post, this was said by Y": of a post nobody is known, of Y somebody is.
  const isLess = (voice: Voice): boolean => voice.id === UNNAMED && main.frame.kind === "backward";
  const cited = others.filter((voice) => voice.frame.kind === "citing" && !isLess(voice));
  if (main.frame.kind !== "citing" && !isRelay(main.id, actors))
    return cited.find((voice) => voice.mouth !== main.mouth && !isRelay(voice.id, actors)) ?? main;
  const candidates = main.frame.kind === "citing" ? [main, ...others] : [...cited, ...others, main];
  const voucher = candidates.find((voice) => !isRelay(voice.id, actors));
  // A lawmaker whom an agency quotes vouches before the agency that a newspaper cites.
  const person = candidates.find((voice) => !isMediumId(voice.id, actors));
  return voucher ?? person ?? cited[0] ?? main;
}

const isCited = (voice: Voice): boolean => voice.frame.kind === "citing";

const isRelay = (id: string, actors: Actors): boolean => actors.relays.includes(id) || id.startsWith("media:");

/** Does `voice` pass on what `deep` vouches for? */
function passesOn(voice: Voice, deep: Voice, actors: Actors): boolean {
  if (deep.frame.kind === "citing") return voice.mouth !== deep.mouth;
  if (voice.id === deep.id) return false;
  if (isRelay(voice.id, actors) || isMediumId(voice.id, actors)) return true;
  if (voice.frame.kind === "citing") return false;
  const nested = deep.frame.kind === "before" && voice.frame.kind === "verb";
  return nested && voice.id.split(".")[0] === deep.id.split(".")[0];
}

/** A lawmaker who speaks after the spy agency's briefing passes on what the agency of that country said. */
function relayedPrincipal(voice: Voice, { principal }: Discourse, actors: Actors): string | null {
  const isOther = actors.relays.includes(voice.id) && principal !== voice.id;
  return isOther && principal && countryOf(principal) === countryOf(voice.id) ? principal : null;
}

/** "by the service's estimate", said on by the lawmaker who has been passing it on. */
function continuedVia(sentence: Sentence, voice: Voice, discourse: Discourse): readonly string[] {
  const speaker = discourse.speaker;
  const isReported = voice.frame.kind === "before" || marksOf(sentence, "hedge", "reported").length > 0;
  return discourse.governs && speaker?.source === voice.id && isReported ? speaker.via : [];
}

const ORDER: readonly Saying[] = ["deny", "confirm", "doubt", "estimate", "say"];

/** The most telling of what the voices do. Somebody who confirmed goes on confirming; a denial is of one thing only. */
function strongest(deep: Voice, relays: readonly Voice[], discourse: Discourse): Saying {
  const own = deep.carried && deep.frame.saying === "say" ? sayingOf(discourse) : deep.frame.saying;
  return ORDER.find((saying) => saying === own || relays.some((voice) => voice.frame.saying === saying)) ?? "say";
}

function sayingOf(discourse: Discourse): Saying {
  return discourse.speaker?.stance === "confirms" ? "confirm" : "say";
}

/** A sentence that names nobody: the last speaker goes on, or the article speaks itself. */
function carriedOver(sentence: Sentence, at: Span, discourse: Discourse): SourceReading {
  const part = partOfSpeaker(sentence, at);
  const hedges = within(marksOf(sentence, "hedge"), part.start, part.end);
  const reported = hedges.find((mark) => mark.value === "reported");
  const alleged = hedges.find((mark) => mark.value === "alleged" || mark.value === "conditional");
  const rumoured = hedges.find((mark) => mark.value === "rumoured");
  const start = { start: 0, end: 0 };
  const speaker = discourse.speaker;
  if (rumoured) return unnamed(sentence, rumoured);
  if (!discourse.isNear && opensImpersonally(sentence)) return ownVoice(sentence, "source.publisher", start);
  // "About 1,000 | are thought | to be dead": whoever spoke last is who thinks so, also a paragraph further on.
  const ofAnother = reported ?? hedges.find((mark) => mark.value === "estimated");
  if (speaker && (discourse.governs || ofAnother)) {
    const why = reported
      ? reason(sentence, "source.reportedSpeech", reported)
      : reason(sentence, "source.governs", start);
    return { ...speaker, partner: null, saying: sayingOf(discourse), frame: null, carried: true, reasons: [why] };
  }
  if (alleged) return unnamed(sentence, alleged);
  return ownVoice(sentence, "source.publisher", start);
}

/** "| It is believed | that …": of a new paragraph, nobody in particular thinks so. */
function opensImpersonally(sentence: Sentence): boolean {
  return marksOf(sentence, "clause", "impersonal").some(({ start }) => start <= 1);
}

/** "Reportedly", with nobody behind it. */
function unnamed(sentence: Sentence, hedge: Span): SourceReading {
  return { ...ownVoice(sentence, ALLEGED_BY_NOBODY, hedge), source: UNNAMED, mouth: UNNAMED };
}

/** Who speaks by being named: to keep a speaker's country from being taken for the people counted. */
export function speakersOf(sentence: Sentence, frames: readonly Frame[], mentions: readonly Mention[]): Mention[] {
  const speaking = frames.flatMap((frame) => [frame.speaker, frame.partner].filter((speaker) => speaker !== null));
  const countries = new Set(speaking.map((speaker) => countryOf(speaker.id ?? speaker.likelyId)));
  // "London, through its defence ministry, …": the country of who speaks speaks with it.
  return mentions.filter(
    (mention) =>
      speaking.includes(mention) ||
      (sentence.particles || sentence.isSubjectFirst
        ? !mention.isCountry && !isPeople(sentence, mention)
        : (!mention.isCountry && !isLosing(sentence, mention)) || isAside(sentence, mention, countries)),
  );
}

/** "우크라이나군": an army that does not speak is people who may be counted. */
function isPeople(sentence: Sentence, mention: Mention): boolean {
  return marksOf(sentence, "noun", "soldier").some((noun) => noun.start === mention.start);
}

const countryOf = (id: string | null): string | null => (id?.includes(".") ? id.slice(0, id.indexOf(".")) : null);

/** Letters between an army and its losses: "l'armée russe | a déjà | perdu". */
const BEFORE_LOSS = 14;

/** "El Ejército ruso | ha sufrido …", "l'armée russe | a perdu …": those who lose do not speak. */
function isLosing(sentence: Sentence, { end }: Mention): boolean {
  return marksOf(sentence, "event", "lose").some(
    (event) =>
      event.start >= end && event.start - end <= BEFORE_LOSS && breaksBetween(sentence, end, event.start) === 0,
  );
}

function isAside(sentence: Sentence, { id, start, end }: Mention, countries: ReadonlySet<string | null>): boolean {
  if (start !== 0 || sentence.text.charAt(end) !== ",") return false;
  return countryOf(id) !== null && countries.has(countryOf(id));
}
