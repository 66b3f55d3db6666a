import type { Mark } from "../text/lexicon";
import { type Mention, somebody } from "./actors";
import { type Frame, frameOf, isMedium, type Saying } from "./frame";
import type { ParticleReader } from "./particles";
import { marksOf, overlaps, type Sentence, type Span } from "./sentence";

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
  const reading = new FinalReading(sentence, free, particles);
  const verbs = sayingVerbs(sentence, cued);
  const contents = contentEnds(sentence, particles, verbs);
  const frames: Frame[] = [];
  for (const verb of verbs) {
    while (contents[0] && contents[0].start <= verb.start) reading.closeContent((contents.shift() as Span).end);
    frames.push(...reading.close(verb));
  }
  return frames.length > 0 || cued.length > 0 ? frames : unnamed(sentence, verbs, particles);
}

/** A subject that waits for its verb; a pronoun is nobody by name. */
interface Waiting extends Span {
  readonly mention: Mention | null;
  readonly isTopic: boolean;
}

function subjectsOf(sentence: Sentence, mentions: readonly Mention[], particles: ParticleReader): Waiting[] {
  const named = mentions.flatMap((mention) => {
    const { start, end } = mention;
    const role = particles.roleAt(sentence.text, end);
    return role === "topic" || role === "subject" ? [{ start, end, mention, isTopic: role === "topic" }] : [];
  });
  const pronouns = marksOf(sentence, "frame", "pronouns").map(({ start, end }) => {
    return { start, end, mention: null, isTopic: true };
  });
  return [...named, ...pronouns].toSorted((a, b) => a.start - b.start);
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

/** Where predicates end that are said, and are no verbs of saying themselves: "보냈|다고". */
function contentEnds(sentence: Sentence, particles: ParticleReader, verbs: readonly Mark[]): Span[] {
  return particles
    .quotingEnds(sentence.text)
    .filter(({ start }) => !verbs.some((verb) => verb.end <= start && start - verb.end <= LONGEST_ENDING));
}

/** Letters of a verb before its quoting ending: "밝혔|습니|다고". */
const LONGEST_ENDING = 2;

/** The subjects of a sentence as its verbs take them, from left to right. */
class FinalReading {
  readonly #sentence: Sentence;
  readonly #particles: ParticleReader;
  readonly #mentions: readonly Mention[];
  #waiting: Waiting[];
  #lastContent = 0;
  /** Who said what came before in this sentence. */
  #speaker: Mention | null = null;

  constructor(sentence: Sentence, mentions: readonly Mention[], particles: ParticleReader) {
    this.#sentence = sentence;
    this.#mentions = mentions;
    this.#waiting = subjectsOf(sentence, mentions, particles);
    this.#particles = particles;
  }

  /** A predicate that is said takes its own subject with it: "북한이 보냈다고". */
  closeContent(end: number): void {
    const own = this.#waiting.findLast((waiting) => !waiting.isTopic && waiting.end <= end);
    const isCountry = own?.mention?.isCountry;
    if (own && (isCountry || !this.#hasOtherSubject(own.end, end))) this.#take(own);
    this.#lastContent = end;
  }

  /** "국정원이 | 600명이 숨졌다고": what is counted is the subject, not whoever says so. */
  #hasOtherSubject(start: number, end: number): boolean {
    const counted: readonly Span[] = [...marksOf(this.#sentence, "noun"), ...this.#sentence.quantities];
    return counted.some(
      (span) =>
        span.start >= start && span.end < end && this.#particles.roleAt(this.#sentence.text, span.end) === "subject",
    );
  }

  close(verb: Mark): Frame[] {
    const waiting = this.#waiting.filter(({ end }) => end <= verb.start);
    const isEmbedded = this.#particles.isEmbedded(this.#sentence.text, verb.end);
    const listed = listedTopics(this.#sentence, waiting);
    if (listed.length > 0) return this.#closeList(verb, listed);
    const found = this.#rightBefore(waiting) ?? (isEmbedded ? waiting.at(-1) : speakerOf(waiting));
    this.#take(found);
    this.#lastContent = verb.end;
    if (found?.mention === null) return [sameFrame(verb, "source.pronoun")];
    const speaker = found?.mention ?? (isEmbedded ? null : this.#speaker);
    if (!speaker) return [];
    this.#speaker = speaker;
    const frame = frameOf("verb", verb.value as Saying, verb, speaker);
    const told = toldTo(this.#sentence, verb, speaker, this.#mentions, this.#particles);
    return [frame, ...told, ...this.#pointsBack(verb, speaker)];
  }

  /** "국정원은 600명, 합참은 400명으로 | 추산한다": each has what stands from its name to the next. */
  #closeList(verb: Mark, listed: readonly Waiting[]): Frame[] {
    return listed.flatMap((waiting, i) => {
      this.#take(waiting);
      const end = listed[i + 1]?.start ?? verb.end;
      return waiting.mention ? [{ ...frameOf("verb", verb.value as Saying, verb, waiting.mention), end }] : [];
    });
  }

  /** "…고 | 국정원이 | 밝혔다": whoever is named behind what is said says it. */
  #rightBefore(waiting: readonly Waiting[]): Waiting | undefined {
    return this.#lastContent === 0 ? undefined : waiting.findLast(({ start }) => start >= this.#lastContent);
  }

  #take(taken: Waiting | undefined): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting !== taken);
  }

  /** "이같이 밝혔다": what was said stands in the sentences before. */
  #pointsBack(verb: Mark, speaker: Mention): Frame[] {
    const thus = marksOf(this.#sentence, "frame").find(
      (mark) => mark.value === "thus" && mark.end <= verb.start && verb.start - mark.end <= THUS,
    );
    return thus ? [frameOf("backward", "say", thus, speaker)] : [];
  }
}

/** Letters between "이런 내용을" and its verb. */
const THUS = 12;

/** Topics that share the verb behind them: each with a figure of its own, and a comma before the next. */
function listedTopics(sentence: Sentence, waiting: readonly Waiting[]): Waiting[] {
  const topics = waiting.filter(({ isTopic, mention }) => isTopic && mention);
  const isListed = (one: Waiting, next: Waiting | undefined): boolean =>
    next !== undefined &&
    sentence.text.slice(0, next.start).trimEnd().endsWith(",") &&
    sentence.quantities.some((quantity) => quantity.start >= one.end && quantity.end <= next.start);
  const from = topics.findIndex((topic, i) => isListed(topic, topics[i + 1]));
  return from < 0 ? [] : topics.slice(from);
}

/** Who the last verb belongs to: what the sentence is about, rather somebody than a country. */
function speakerOf(waiting: readonly Waiting[]): Waiting | undefined {
  const topics = waiting.filter(({ isTopic }) => isTopic);
  const isPerson = ({ mention }: Waiting): boolean => !mention?.isCountry;
  return topics.findLast(isPerson) ?? waiting.findLast(isPerson) ?? topics[0] ?? waiting.at(-1);
}

/** "로이터|에 말했다": the medium that it was said to passes it on. */
function toldTo(
  sentence: Sentence,
  verb: Mark,
  speaker: Mention,
  mentions: readonly Mention[],
  particles: ParticleReader,
): Frame[] {
  const medium = mentions.find(
    (mention) =>
      isMedium(mention) && mention.end <= verb.start && particles.roleAt(sentence.text, mention.end) === "place",
  );
  return medium && !isMedium(speaker) ? [frameOf("quotedBy", "say", verb, medium)] : [];
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

function sameFrame(verb: Mark, rule: string): Frame {
  const { start, end, phrase } = verb;
  const place = { cue: verb, start, end, rule: `${rule}:${phrase}` };
  return { kind: "same", saying: verb.value as Saying, speaker: null, partner: null, ...place };
}
