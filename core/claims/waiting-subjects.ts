import type { Mark } from "../text/lexicon";
import { type Frame, frameOf, isMedium, type Saying } from "./frame";
import type { Mention } from "./mention";
import type { Content, ParticleReader } from "./particles";
import { marksOf, type Sentence, type Span } from "./sentence";

/** Nobody writes a sentence in which more subjects wait; a hostile text does. */
const MOST_WAITING = 12;
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

/** The subjects of a sentence as its verbs take them, from left to right. */
export class SubjectsWaiting {
  readonly #sentence: Sentence;
  readonly #particles: ParticleReader;
  readonly #mentions: readonly Mention[];
  /** In order, the last first: those that the reading has not come to. */
  readonly #coming: Waiting[];
  /** What is counted and does something, likewise. */
  readonly #countedComing: Span[];
  #lastCounted = -1;
  #waiting: readonly Waiting[] = [];
  #lastContent = 0;
  /** Somebody who was taken for the subject of what is said, and speaks after all if nobody else does. */
  #ofContent: Waiting | undefined;
  #contents = 0;
  /** Who said what came before in this sentence. */
  #speaker: Mention | null = null;

  constructor(sentence: Sentence, mentions: readonly Mention[], particles: ParticleReader) {
    this.#sentence = sentence;
    this.#mentions = mentions;
    this.#particles = particles;
    this.#coming = subjectsOf(sentence, mentions, particles).toReversed();
    this.#countedComing = [...marksOf(sentence, "noun"), ...sentence.quantities]
      .filter(({ end }) => particles.roleAt(sentence.text, end) === "subject")
      .toSorted((a, b) => b.end - a.end);
  }

  /** A predicate that is said takes its own subject with it: "북한이 보냈다고". */
  closeContent(end: number): void {
    this.#comeTo(end);
    const own = this.#waiting.findLast(({ isTopic }) => !isTopic);
    // "국정원이 | 600명이 숨졌다고": what is counted is the subject, not whoever says so.
    const isCounted = own && this.#lastCounted >= own.end;
    if (own && (own.mention?.isCountry || !isCounted)) this.#take(own);
    if (own && !own.mention?.isCountry) this.#ofContent = own;
    this.#lastContent = end;
    this.#contents++;
  }

  #comeTo(end: number): void {
    while ((this.#coming.at(-1)?.end ?? end + 1) <= end)
      this.#waiting = [...this.#waiting, this.#coming.pop() as Waiting].slice(-MOST_WAITING);
    while ((this.#countedComing.at(-1)?.end ?? end) < end) this.#lastCounted = this.#countedComing.pop()?.start ?? -1;
  }

  /** The frames of the next verb of saying. */
  close(verb: Mark): Frame[] {
    this.#comeTo(verb.start);
    const waiting = this.#waiting;
    const isEmbedded = this.#particles.isEmbedded(this.#sentence.text, verb.end);
    const listed = listedTopics(this.#sentence, waiting);
    if (listed.length > 0) return this.#closeList(verb, listed);
    const left = isEmbedded ? waiting.at(-1) : (speakerOf(waiting) ?? this.#ofContent);
    const found = this.#rightBefore(waiting) ?? left;
    this.#take(found);
    this.#lastContent = verb.end;
    if (found?.mention === null) return [sameFrame(verb, "source.pronoun")];
    const speaker = found?.mention ?? (isEmbedded ? null : this.#speaker);
    if (!speaker) return [];
    this.#speaker = speaker;
    const frame = frameOf("verb", verb.value as Saying, verb, speaker);
    const told = toldTo(this.#sentence, verb, speaker, this.#mentions, this.#particles);
    return [frame, ...told, ...this.#pointsBack(verb, speaker, found)];
  }

  /** "…다고 | 강변했다": what is said has been said by somebody, whatever the verb, unless it is hearsay. */
  closeRest(contents: readonly Content[]): Frame[] {
    const last = contents.at(-1);
    const { text } = this.#sentence;
    const hedged = marksOf(this.#sentence, "hedge").some((mark) => last && mark.start >= last.start);
    if (!last?.isSaid || hedged) return [];
    this.#comeTo(last.start);
    const speaker = speakerOf(this.#waiting.filter(({ mention }) => !mention?.isCountry));
    if (!speaker?.mention) return [];
    const cue = { ...last, kind: "verb", phrase: text.slice(last.start, last.end) };
    return [frameOf("verb", "say", cue, speaker.mention)];
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

  /** "이같이 밝혔다", "国情院が明らかにした": what was said stands in the sentences before. */
  #pointsBack(verb: Mark, speaker: Mention, found: Waiting | undefined): Frame[] {
    const thus = marksOf(this.#sentence, "frame").find(
      (mark) => mark.value === "thus" && mark.end <= verb.start && verb.start - mark.end <= THUS,
    );
    const cue = thus ?? (found && !found.isTopic && this.#saysNothingItself(verb) ? verb : null);
    return cue ? [frameOf("backward", "say", cue, speaker)] : [];
  }

  /** No content ends in the sentence, it has no figure, and the verb no object. */
  #saysNothingItself(verb: Mark): boolean {
    const { text, quantities } = this.#sentence;
    const isEmpty = quantities.every((quantity) => quantity.veto !== null) && this.#contents === 0;
    return isEmpty && this.#particles.hasNoObject(text, verb.start);
  }
}

/** Letters between "이런 내용을" and its verb. */
const THUS = 12;

/** Topics that share the verb behind them: each with a figure of its own, and a comma before the next. */
function listedTopics(sentence: Sentence, waiting: readonly Waiting[]): Waiting[] {
  const topics = waiting.filter(({ isTopic, mention }) => isTopic && mention);
  const isListed = (one: Waiting, next: Waiting | undefined): boolean =>
    next !== undefined &&
    sentence.text
      .slice(next.start - 2, next.start)
      .trimEnd()
      .endsWith(",") &&
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

/** Whoever spoke before says this too. */
export function sameFrame(verb: Mark, rule: string): Frame {
  const { start, end, phrase } = verb;
  const place = { cue: verb, start, end, rule: `${rule}:${phrase}` };
  return { kind: "same", saying: verb.value as Saying, speaker: null, partner: null, ...place };
}
