import type { Mark } from "../text/lexicon";
import { isUnparted } from "../text/words";
import { type Frame, frameOf, isMedium } from "./frame";
import type { Mention } from "./mention";
import { isPlace } from "./place";
import { breakAfter, breakBefore, breaksBetween, marksOf, type Sentence, type Span } from "./sentence";
import { stranger } from "./strangers";

/** Farthest a speaker may stand from its cue, in code units. */
export const REACH = 60;
const REACH_BACKWARD = 140;
/** "so", "per": too short to trust unless the speaker follows at once. */
const SHORT_CUE = 3;
const NEXT_WORD = 16;
/** Letters between the two words for one speaker: "des Verteidigungsministers | Kim Yong-hyun". */
export const APPOSED = 20;
/** Letters of "of the" between the parts of one office: "l'Agence | du | renseignement". */
const OF_THE = 8;

/** Frames made by words other than verbs: "laut X", "X zufolge", "citing X", "quoted by X", "X: …". */
export function readCueFrames(sentence: Sentence, mentions: readonly Mention[]): Frame[] {
  const taken = new Set<Mention>();
  const frames = marksOf(sentence, "frame").flatMap((cue) => {
    const free = sentence.particles ? mentions.filter((mention) => !taken.has(mention)) : mentions;
    const frame = cueFrame(sentence, cue, free);
    if (frame?.speaker) taken.add(frame.speaker);
    return frame ? [...citer(sentence, cue, mentions), frame] : [];
  });
  const colon = frames.length === 0 ? colonFrame(sentence, mentions) : null;
  return colon ? [colon] : frames;
}

function cueFrame(sentence: Sentence, cue: Mark, mentions: readonly Mention[]): Frame | null {
  const behind = (reach: number): Mention | null => mentionBehind(sentence, cue, mentions, reach);
  switch (cue.value) {
    case "before":
      if (cue.phrase.includes(GAP)) return made("before", cue, amidCue(sentence, cue, mentions));
      if (cue.phrase.length <= SHORT_CUE) return made("before", cue, behindShort(sentence, cue, mentions));
      return made("before", cue, behind(REACH) ?? stranger(sentence, cue));
    case "beforeEstimate": {
      const speaker = cue.phrase.includes(GAP) ? amidCue(sentence, cue, mentions) : behind(REACH);
      return made("before", cue, speaker, "estimate");
    }
    case "after":
      return made("after", cue, mentionBefore(sentence, cue, mentions) ?? antecedent(cue, mentions));
    case "citedAfter":
      return made("citing", cue, mentionBefore(sentence, cue, mentions));
    case "citing":
      return made("citing", cue, behind(REACH));
    case "quotedAfter":
      return made("quotedBy", cue, mentions.findLast((mention) => isRightBefore(sentence, mention, cue)) ?? null);
    case "quotedBy":
      return made(
        "quotedBy",
        cue,
        mentions.find(
          (mention) => isMedium(mention) && mention.start >= cue.end && mention.start - cue.end <= NEXT_WORD,
        ) ?? null,
      );
    case "passedOnBy":
      return made("quotedBy", cue, behind(REACH));
    case "backward":
      return made("backward", cue, pointedAt(sentence, cue, mentions));
    case "sameSpeaker":
      // "국방부 | 보고서에 따르면": whose report it is stands before.
      return (sentence.particles && made("after", cue, mentionBefore(sentence, cue, mentions))) || sameSpeaker(cue);
    default:
      return null;
  }
}

function sameSpeaker(cue: Mark): Frame {
  const { start, end, phrase } = cue;
  const nobody = { speaker: null, partner: null };
  return { kind: "same", saying: "say", ...nobody, cue, start, end, rule: `source.same:${phrase}` };
}

const GAP = " … ";

/** "nach | ukrainischen | Angaben", "nach jüngsten Angaben | des Ministeriums": within the cue, or whose it is right behind. */
function amidCue(sentence: Sentence, cue: Mark, mentions: readonly Mention[]): Mention | null {
  const rest = sentence.text.indexOf(cue.phrase.slice(cue.phrase.indexOf(GAP) + GAP.length), cue.end);
  const speaker = mentionBehind(sentence, cue, mentions, REACH);
  if (!speaker || speaker.isCountry) return null;
  return speaker.start <= rest || speaker.start - rest <= REACH / 2 ? speaker : null;
}

/** ", | so | the secretary of the council": far only where the cue opens its clause and no verb follows it. */
function behindShort(sentence: Sentence, cue: Mark, mentions: readonly Mention[]): Mention | null {
  const next = mentionBehind(sentence, cue, mentions, NEXT_WORD);
  if (next || sentence.text.slice(breakBefore(sentence, cue.start), cue.start).trim() !== "") return next;
  const far = mentionBehind(sentence, cue, mentions, REACH);
  const isVerb = (mark: Mark): boolean => mark.start >= cue.end && mark.end <= (far?.start ?? 0);
  const verbs = [...marksOf(sentence, "clause", "light"), ...marksOf(sentence, "hedge"), ...marksOf(sentence, "event")];
  return far && breaksBetween(sentence, cue.end, far.start) === 0 && !verbs.some(isVerb) ? far : null;
}

/** "CNN | quoted | an assessment", "Lee | cited | the service": who cites speaks too. */
function citer(sentence: Sentence, cue: Mark, mentions: readonly Mention[]): Frame[] {
  const citing = mentions.findLast((mention) => mention.end <= cue.start);
  const cites =
    cue.value === "citing" &&
    citing?.id &&
    !citing.isCountry &&
    cue.start - citing.end <= (isMedium(citing) ? NEXT_WORD : 1) &&
    breaksBetween(sentence, citing.end, cue.start) === 0;
  return cites ? [frameOf("verb", "say", cue, citing)] : [];
}

function made(kind: Frame["kind"], cue: Mark, speaker: Mention | null, saying: Frame["saying"] = "say"): Frame | null {
  return speaker && frameOf(kind, saying, cue, speaker);
}

/** "a report of the team | says | that Russia": the country is named by what is said. */
function hasSaying(sentence: Sentence, from: number, to: number): boolean {
  return marksOf(sentence, "verb").some((verb) => verb.start >= from && verb.end <= to);
}

/** "based on | the 1,000 containers sent by | Pyongyang": a figure on something else stands between; one right before the speakers counts them. */
function hasFigure(sentence: Sentence, from: number, to: number): boolean {
  return sentence.quantities.some(({ veto, start, end }) => veto === null && start >= from && end + 1 < to);
}

/** "laut Augenzeugen | hat | Nordkorea": the source's words are over, and what follows the verb is what it tells of. */
function hasSecond(sentence: Sentence, from: number, to: number): boolean {
  return marksOf(sentence, "clause", "second").some((verb) => verb.start >= from && verb.end <= to);
}

/** 据|乌克兰|称, but 根据从|乌克兰|回收的残骸: where speakers come first, a country says so right before its verb or a comma. */
function isSayer(sentence: Sentence, { end }: Mention): boolean {
  if (!sentence.isSubjectFirst) return true;
  return marksOf(sentence, "verb").some(({ start }) => start === end) || breakAfter(sentence, end) === end;
}

/** The first named behind the cue; one that does not say whose it is gives way to the name put beside it. */
export function mentionBehind(
  sentence: Sentence,
  cue: Span,
  mentions: readonly Mention[],
  reach: number,
): Mention | null {
  const first = mentions.find(
    (mention) =>
      mention.end > cue.end &&
      !(mention.isCountry && (hasSaying(sentence, cue.end, mention.start) || !isSayer(sentence, mention))) &&
      mention.start - cue.end <= reach &&
      breaksBetween(sentence, cue.end, mention.start) === 0 &&
      !hasSecond(sentence, cue.end, mention.start) &&
      !hasFigure(sentence, cue.end, mention.start),
  );
  return first ? (apposed(first, mentions) ?? first) : null;
}

/** Commas between "this was said" and who said it: "on Tuesday, in Pyongyang, …". */
const MOST_ASIDES = 2;

/** "Lo ha fatto sapere, a Pyongyang, | il segretario": a place gives way to who spoke there, and asides end nothing. */
function pointedAt(sentence: Sentence, cue: Span, mentions: readonly Mention[]): Mention | null {
  const reached = mentions.filter(
    (mention) =>
      mention.end > cue.end &&
      mention.start - cue.end <= REACH_BACKWARD &&
      !isOrigin(sentence, mention) &&
      breaksBetween(sentence, cue.end, mention.start) <= MOST_ASIDES,
  );
  const first = reached.find((mention) => !isToldIn(sentence, mention)) ?? reached[0] ?? null;
  const isThere = first?.isCountry && isPlace(sentence, first);
  const speaker = isThere ? (reached.find((mention) => !mention.isCountry) ?? first) : first;
  return speaker && (apposed(speaker, mentions) ?? speaker);
}

/** "эту цифру увеличили до 3000 солдат | КНДР |", "военных из | КНДР |": whose they are. */
function isOrigin(sentence: Sentence, { isCountry, start }: Mention): boolean {
  const owning = [...marksOf(sentence, "noun"), ...marksOf(sentence, "clause", "from")];
  return isCountry && sentence.genitiveBehind && owning.some((mark) => start - mark.end === 1);
}

/** "Про це сказав в інтерв'ю | Bloomberg | міністр": the medium to which it was said gives way to who said it. */
function isToldIn(sentence: Sentence, mention: Mention): boolean {
  return (
    isMedium(mention) &&
    marksOf(sentence, "frame", "quotedBy").some(
      (mark) => mark.end <= mention.start && mention.start - mark.end <= NEXT_WORD,
    )
  );
}

/** "the minister | Kim Yong-hyun": the name that follows a title which does not say whose. */
export function apposed(mention: Mention, mentions: readonly Mention[]): Mention | null {
  if (mention.id) return mention;
  return (
    mentions.find(
      (other) =>
        other.id &&
        (other.institution === null || other.start - mention.end <= OF_THE) &&
        !other.isCountry &&
        !isMedium(other) &&
        other.start >= mention.end &&
        other.start - mention.end <= (isUnparted(mention.surface.charCodeAt(0)) ? 0 : APPOSED),
    ) ?? null
  );
}

/** The cue stands at the mention, or at the title that belongs to it. */
function isRightBefore({ text, particles }: Sentence, { end }: Mention, cue: Span): boolean {
  return end <= cue.start && cue.start <= (particles?.nounEnd(text, end) ?? end) + 1;
}

function mentionBefore(sentence: Sentence, cue: Span, mentions: readonly Mention[]): Mention | null {
  const { particles, text } = sentence;
  const reached = mentions.filter(
    (mention) =>
      mention.end <= cue.start &&
      cue.start - mention.end <= REACH &&
      breaksBetween(sentence, mention.end, cue.start) === 0,
  );
  const last = reached.at(-1) ?? null;
  if (!last || !particles || isRightBefore(sentence, last, cue)) return last;
  // "국정원이 국회에 낸 자료에 따르면": a place or receiver in between is not who says so.
  return reached.findLast((mention) => particles.roleAt(text, mention.end) !== "place") ?? null;
}

/** "Zelensky, | secondo cui": who stands right before the comma of a relative clause. */
function antecedent(cue: Span, mentions: readonly Mention[]): Mention | null {
  return mentions.findLast((mention) => mention.end <= cue.start && cue.start - mention.end <= COMMA) ?? null;
}

const COMMA = 2;

const COLONS: ReadonlySet<string> = new Set([":", "："]);

/** Whose service it is: "South Korea's | National Intelligence Service: …". */
const OWNERS = /^(?:\p{Lu}[\p{L}'’-]{0,20} ){1,3}$/u;

/** "Seoul: at least 300 dead": who stands alone before a colon at the beginning says what follows. */
function colonFrame(sentence: Sentence, mentions: readonly Mention[]): Frame | null {
  const speaker = mentions.find(
    (mention) =>
      mention.id &&
      COLONS.has(sentence.text.charAt(mention.end)) &&
      (mention.start <= 4 || OWNERS.test(sentence.text.slice(0, mention.start))),
  );
  return speaker
    ? frameOf("colon", "say", { start: speaker.end, end: speaker.end + 1, kind: "colon", phrase: ":" }, speaker)
    : null;
}
