import { isNextWord } from "../text/words";
import { PUBLISHER, UNNAMED } from "./claim";
import type { Context } from "./context";
import { ABROAD } from "./deeds";
import { rememberMentions, type Speaker } from "./discourse";
import { conceptsOf } from "./evidence/figure-evidence";
import { rememberNames } from "./names";
import { marksOf, overlaps, type Sentence } from "./sentence";
import { isAtNoun, isHyphenated } from "./side-nouns";
import { readSource, speakersOf } from "./source";
import { readVoices } from "./voices";

/** Keeps of a sentence what those after it need: who spoke, whose people it was about, its last date. */
export function remember(sentence: Sentence, context: Context, claimed: string | null): void {
  const { discourse, reader } = context;
  rememberMentions(context.mentions, discourse);
  rememberNames(sentence, context.mentions, discourse.names);
  if (claimed) discourse.side = "own";
  else rememberSide(sentence, context);
  if (marksOf(sentence, "event", ABROAD).length > 0) discourse.abroad = true;
  else if (claimed || marksOf(sentence, "country").some(({ value }) => reader.topic.own.includes(value)))
    discourse.abroad = false;
  rememberSpeaker(sentence, context);
  discourse.date = context.dates.at(-1)?.value ?? discourse.date;
  discourse.measure = claimed ?? discourse.measure;
  discourse.away = claimed || isAboutOwn(sentence, context) ? 0 : discourse.away + 1;
  discourse.concepts = conceptsOf(sentence, context);
}

/** Does the sentence speak of the topic's own people or of something it counts? */
function isAboutOwn(sentence: Sentence, { reader }: Context): boolean {
  const countries = marksOf(sentence, "country");
  if (countries.some((mark) => reader.topic.own.includes(mark.value))) return true;
  return countries.length === 0 && marksOf(sentence, "noun").some((noun) => noun.value !== "other");
}

function rememberSide(sentence: Sentence, { frames, mentions, reader, discourse }: Context): void {
  const own = reader.topic.own;
  const speakers = speakersOf(sentence, frames, mentions);
  const countries = marksOf(sentence, "country").filter((mark) => !isHyphenated(sentence, mark));
  const peopled = countries.filter((mark) => isAtNoun(sentence, mark) && !speakers.some((one) => overlaps(one, mark)));
  const silent = countries.filter((mark) => !mentions.some((one) => overlaps(one, mark) && !isOf(one.id, own)));
  const last = peopled.at(-1) ?? (silent.every((mark) => own.includes(mark.value)) ? silent[0] : undefined);
  // Other people's losses are told in passing: after a sentence that does not go on about them the topic is back.
  discourse.side = last && !own.includes(last.value) ? "other" : "own";
}

const isOf = (id: string | null, countries: readonly string[]): boolean => countries.includes(id?.split(".")[0] ?? "");

function rememberSpeaker(sentence: Sentence, context: Context): void {
  const { discourse, reader } = context;
  const spoken = context.frames.filter((frame) => frame.kind !== "quotedBy");
  const speaker = spoken.length > 0 ? speakerOf(sentence, context) : null;
  discourse.subject = spoken.length === 0 ? subjectOf(context) : teller(sentence, context, speaker);
  if (!speaker) return;
  discourse.speaker = speaker;
  discourse.governs = true;
  discourse.isNear = true;
  const isRelay = reader.topic.actors.relays.includes(speaker.source) || speaker.source.startsWith("media:");
  const isPlace = spoken.every((frame) => frame.speaker?.isCountry);
  if (!isRelay && !isPlace && !discourse.subject) discourse.principal = speaker.source;
}

/** "He said so during a visit (on Monday), | as AFP reported": the medium passes it on, however far off the person stands. */
function personBehind({ frames, discourse }: Context, medium: string): Speaker | null {
  const others = readVoices(frames, discourse).filter(({ id }) => !id.startsWith("media:") && id !== UNNAMED);
  const [one, ...more] = others;
  if (!one || more.length > 0) return null;
  const { id, mouth, via, surface } = one;
  return { source: id, mouth, via: [...new Set([...via, medium])], surface, stance: "asserts", asOf: null };
}

/**
 * "Lee added that this was more than the Pentagon's official had said": what others say within what one tells is not said
 * by "he" of the next sentence. Null where whoever had the last word told it.
 */
function teller(sentence: Sentence, { frames, discourse }: Context, last: Speaker | null): Speaker | null {
  const voices = readVoices(frames, discourse);
  const first = voices.find(({ id, frame }) => TELLING.has(frame.kind) && !id.startsWith("media:"));
  const others = voices.filter((voice) => voice !== first && voice.frame.start > (first?.frame.start ?? 0));
  if (!first || !last || others.length === 0 || countryOf(first.id) === countryOf(last.source)) return null;
  const verb = marksOf(sentence, "verb")[0]?.end ?? 0;
  const isTold = marksOf(sentence, "clause", "that").some((mark) => isNextWord(sentence.text, verb, mark.start));
  const end = others.at(-1)?.frame.start ?? 0;
  if (!isTold || sentence.breaks.some(({ at, hard }) => hard && at >= verb && at < end)) return null;
  const { id, mouth, via, surface } = first;
  return { source: id, mouth, via, surface, stance: "asserts", asOf: null };
}

const countryOf = (id: string): string | undefined => id.split(".")[0];

const TELLING: ReadonlySet<string> = new Set(["verb", "same"]);

/** Who has the last word in a sentence, and the day it was said. */
function speakerOf(sentence: Sentence, context: Context): Speaker | null {
  const { discourse } = context;
  const end = { start: sentence.text.length, end: sentence.text.length };
  const source = readSource(sentence, end, context.frames, discourse, context.reader.topic.actors);
  if (source.source === PUBLISHER) return null;
  const person = source.source.startsWith("media:") ? personBehind(context, source.source) : null;
  if (person) return person;
  const goesOn = discourse.governs && discourse.speaker?.source === source.source;
  return {
    source: source.source,
    mouth: source.mouth,
    via: source.via,
    surface: source.surface,
    stance: source.saying === "confirm" ? "confirms" : "asserts",
    asOf:
      context.dates.find((date) => date.role === "point")?.value ?? (goesOn ? (discourse.speaker?.asOf ?? null) : null),
  };
}

/** Who a sentence is about that quotes nobody: the first named in it. */
function subjectOf({ mentions }: Context): Speaker | null {
  const first = mentions.find((mention) => mention.id && !mention.isCountry);
  if (!first?.id) return null;
  return { source: first.id, mouth: first.id, via: [], surface: first.surface, stance: "asserts", asOf: null };
}
