import type { Mark } from "../text/lexicon";
import { type Frame, frameOf, type Saying } from "./frame";
import { type Mention, somebody } from "./mention";
import type { Content, ParticleReader } from "./particles";
import { marksOf, overlaps, type Sentence } from "./sentence";
import { SubjectsWaiting, sameFrame } from "./waiting-subjects";

/**
 * Frames made by verbs of saying where verbs come last: "국정원은 … 밝혔다고 의원이 전했다". Subjects wait for their verb,
 * so what stands innermost is read first, like brackets.
 */
export function readFinalVerbFrames(
  sentence: Sentence,
  mentions: readonly Mention[],
  cued: readonly Frame[],
  particles: ParticleReader,
): Frame[] {
  const free = mentions.filter((mention) => !cued.some((frame) => frame.speaker === mention));
  const reading = new SubjectsWaiting(sentence, free, particles);
  const verbs = sayingVerbs(sentence, cued);
  const contents = contentEnds(sentence, particles, verbs);
  const frames: Frame[] = [];
  for (const verb of verbs) {
    while (contents[0] && contents[0].start <= verb.start) reading.closeContent((contents.shift() as Content).end);
    frames.push(...reading.close(verb));
  }
  frames.push(...reading.closeRest(contents));
  return frames.length > 0 || cued.length > 0 ? frames : unnamed(sentence, verbs, particles);
}

/** The verbs of saying, in order; of several readings of one place the most telling. */
function sayingVerbs(sentence: Sentence, cued: readonly Frame[]): Mark[] {
  const verbs: Mark[] = [];
  for (const verb of marksOf(sentence, "verb")) {
    if (cued.some((frame) => overlaps(frame.cue, verb))) continue;
    const last = verbs.at(-1);
    if (!last || !overlaps(last, verb)) verbs.push(verb);
    else if (WEIGHT[verb.value as Saying] > WEIGHT[last.value as Saying]) verbs[verbs.length - 1] = verb;
  }
  return verbs;
}

const WEIGHT: Readonly<Record<Saying, number>> = { deny: 4, confirm: 3, doubt: 2, estimate: 1, say: 0 };

/** Letters of a verb before its quoting ending: "밝혔|습니|다고". */
const LONGEST_ENDING = 2;

/** Where predicates end that are said, and are no verbs of saying themselves: "보냈|다고". */
function contentEnds(sentence: Sentence, particles: ParticleReader, verbs: readonly Mark[]): Content[] {
  const ends = new Set(verbs.flatMap(({ end }) => Array.from({ length: LONGEST_ENDING + 1 }, (_, i) => end + i)));
  return particles.quotingEnds(sentence.text).filter(({ start }) => !ends.has(start));
}

/** Nobody is known by name: somebody unnamed speaks, or who spoke before goes on. */
function unnamed(sentence: Sentence, verbs: readonly Mark[], particles: ParticleReader): Frame[] {
  const verb = verbs.findLast((candidate) => !particles.isEmbedded(sentence.text, candidate.end));
  if (!verb) return [];
  const speaker = stranger(sentence, verb, particles);
  return [speaker ? frameOf("verb", verb.value as Saying, verb, speaker) : sameFrame(verb, "source.noSubject")];
}

/** Letters between "한" and what the sentence is about: "한 전직 고위 관료는". */
const LONGEST_STRANGER = 30;

/** "한 | 주민은": somebody nobody knows. */
function stranger(sentence: Sentence, verb: Mark, particles: ParticleReader): Mention | null {
  const { text } = sentence;
  for (const { start, end } of marksOf(sentence, "clause", "indefinite")) {
    const nounEnd = particles.nounWith(text, end, Math.min(end + LONGEST_STRANGER, verb.start), ["topic", "subject"]);
    const isCounted = sentence.quantities.some((quantity) => quantity.start < (nounEnd ?? 0) && quantity.end > start);
    const isNamed = marksOf(sentence, "country").some((mark) => mark.start < (nounEnd ?? 0) && mark.end > start);
    if (nounEnd !== null && !isCounted && !isNamed) return somebody(start, nounEnd, text.slice(start, nounEnd));
  }
  return null;
}
