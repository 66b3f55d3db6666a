import type { Mark } from "../text/lexicon";
import { isNextWord } from "../text/words";
import { type Frame, frameOf, isMedium, type Saying } from "./frame";
import type { Mention } from "./mention";
import { breakBefore, breaksBetween, marksOf, overlaps, type Sentence } from "./sentence";
import { inverted, isRecipient, TITLE_OF_MEDIUM } from "./verb-inversion";
import {
  COMMAS,
  isLastWord,
  isNoun,
  isOfCited,
  isOpening,
  isPassive,
  isQualifier,
  isReflexive,
  isSubjectless,
  tailsOf,
  tellsOfCited,
} from "./verb-marks";
import {
  acrossInsertion,
  canSpeak,
  clauseStartOf,
  endingAt,
  isAccompanying,
  isExpected,
  isPlaceName,
  sayingBefore,
  subjectInClause,
  subjectOfClauseBefore,
  subjectOfOpening,
  withoutGenitives,
} from "./verb-subjects";

/** Frames made by verbs of saying: "X said", "said X", "wie X mitteilte", "he said", "X, who was there, said". */
export function readVerbFrames(sentence: Sentence, mentions: readonly Mention[], cued: readonly Frame[]): Frame[] {
  const quoting = cued.filter((frame) => frame.kind === "quotedBy");
  const speaking = mentions.filter(
    (mention) =>
      canSpeak(sentence, mention) &&
      !isAccompanying(sentence, mention, mentions) &&
      !quoting.some((frame) => frame.speaker === mention),
  );
  // Who cites speaks too: "rapporte CNN en se fondant sur …".
  const cuedElse = cued.filter((frame) => frame.kind !== "verb");
  const free = speaking.filter((mention) => !cuedElse.some((frame) => frame.speaker === mention));
  const tails = tailsOf(sentence);
  const verbs = marksOf(sentence, "verb").filter(
    (verb) =>
      !tails.has(verb.start) &&
      !isQualifier(sentence, verb) &&
      !cued.some((frame) => frame.kind !== "quotedBy" && overlaps(frame.cue, verb)) &&
      (verb.value !== PASS_ON || isOpeningBeforeSpeaker(sentence, verb, free)) &&
      !isNoun(sentence, verb, mentions) &&
      !isOfCited(sentence, verb, free, cued) &&
      !tellsOfCited(sentence, verb, cued),
  );
  return verbs.flatMap((verb) => {
    const isAble = (mention: Mention): boolean => !isExpected(sentence, verb, mention, free);
    const read = verbFrames(sentence, verb, free.filter(isAble), speaking.filter(isAble));
    return read.length > 0 || !isWithoutSubject(sentence, verb, quoting) ? read : [sameFrame(verb, "source.noSubject")];
  });
}

/** Verbs that say only in this place: ", передает X" passes words on, "КНДР передает снаряды" hands shells over. */
export const PASS_ON = "passOn";

function isOpeningBeforeSpeaker(sentence: Sentence, verb: Mark, free: readonly Mention[]): boolean {
  const clauseStart = breakBefore(sentence, verb.start);
  return clauseStart > 0 && isOpening(sentence, verb, clauseStart) && inverted(sentence, verb, free) !== null;
}

/** Whoever spoke before says this too. */
function sameFrame(verb: Mark, rule: string): Frame {
  const { start, end, phrase } = verb;
  const place = { cue: verb, start, end, rule: `${rule}:${phrase}` };
  return { kind: "same", saying: sayingOf(verb), speaker: null, partner: null, ...place };
}

const sayingOf = (verb: Mark): Saying => (verb.value === PASS_ON ? "say" : (verb.value as Saying));

/** "Dodał, że …", "W rozmowie z BBC powiedział, że …", "Añadió que …", "…, agregó.": the pronoun is dropped. */
function isWithoutSubject(sentence: Sentence, verb: Mark, quoting: readonly Frame[]): boolean {
  if (isLastWord(sentence, verb)) return isOpening(sentence, verb, breakBefore(sentence, verb.start));
  const opening = quoting.find((frame) => frame.start === 0 && frame.end <= verb.start);
  return (
    isOpening(sentence, verb, opening?.end ?? 0) &&
    (COMMAS.has(sentence.text.charAt(verb.end)) || isSubjectless(sentence, verb))
  );
}

/** The frame of a verb, and with it the medium that it was said to. */
function verbFrames(sentence: Sentence, verb: Mark, free: readonly Mention[], all: readonly Mention[]): Frame[] {
  if (isPassive(sentence, verb)) return [];
  const clauseStart = clauseStartOf(sentence, verb, free);
  const saying = sayingOf(verb);
  const from = Math.max(clauseStart, sayingBefore(sentence, verb, clauseStart, free));
  if (opensWithPronoun(sentence, clauseStart)) return [sameFrame(verb, "source.pronoun")];
  if (isPronounBefore(sentence, verb)) return [pronounFrame(verb, clauseStart, free)];
  const before = free.filter((mention) => mention.start >= from && mention.end <= verb.start);
  const inClause = withoutGenitives(sentence, before);
  const pronounNext = isPronounNext(sentence, verb);
  const subject = isReflexive(sentence, verb)
    ? inverted(sentence, verb, free)
    : isOpening(sentence, verb, clauseStart)
      ? (acrossInsertion(sentence, verb, free) ?? (!pronounNext && subjectOfOpening(sentence, verb, free)))
      : subjectOrInverted(sentence, verb, inClause, free);
  if (subject) {
    const told = [...toldTo(inClause, subject, verb), ...toldBetween(sentence, free, subject, verb)];
    return [frameOf("verb", saying, verb, subject), ...told];
  }
  if (isReflexive(sentence, verb)) return [];
  if (pronounNext || hasPronoun(sentence, verb, clauseStart)) return [sameFrame(verb, "source.pronoun")];
  const other =
    inverted(sentence, verb, free) ??
    (isOpening(sentence, verb, clauseStart) ? inverted(sentence, verb, all) : null) ??
    endingAt(sentence, clauseStart, free) ??
    acrossInsertion(sentence, verb, free) ??
    subjectOfClauseBefore(sentence, clauseStart, free) ??
    all.findLast((mention) => mention.start >= clauseStart && mention.end <= verb.start);
  return other ? [frameOf("verb", saying, verb, other), ...toldBetween(sentence, free, other, verb)] : [];
}

/** "In Kiew | meldete | der Bürgermeister": who stands behind the verb, where before it stands nothing but a place. */
function subjectOrInverted(
  sentence: Sentence,
  verb: Mark,
  inClause: readonly Mention[],
  free: readonly Mention[],
): Mention | null {
  const subject = subjectInClause(inClause);
  if (!subject || !isPlaceName(sentence, subject)) return subject;
  const behind = inverted(sentence, verb, free);
  return behind && !behind.isCountry && !isMedium(behind) ? behind : subject;
}

/** "Officials had told | the BBC |": the medium passes it on. */
function toldTo(inClause: readonly Mention[], subject: Mention, verb: Mark): Frame[] {
  const medium = inClause.find((mention) => isMedium(mention) && mention.start > subject.end);
  return medium && !isMedium(subject) ? [frameOf("quotedBy", "say", verb, medium)] : [];
}

/** "The service told lawmakers that | it | estimates …": whoever the clause is about, else who spoke last. */
function pronounFrame(verb: Mark, clauseStart: number, free: readonly Mention[]): Frame {
  const subject = subjectInClause(free.filter((one) => one.start >= clauseStart && one.end <= verb.start));
  return subject && !subject.isCountry
    ? frameOf("verb", sayingOf(verb), verb, subject)
    : sameFrame(verb, "source.pronoun");
}

/** The pronoun right before the verb is its subject. */
function isPronounBefore(sentence: Sentence, verb: Mark): boolean {
  return marksOf(sentence, "frame", "pronouns").some(({ end }) => isNextWord(sentence.text, end, verb.start));
}

/** |他|在北约峰会上表示: where subjects come first, a pronoun that opens the clause is the speaker. */
function opensWithPronoun(sentence: Sentence, clauseStart: number): boolean {
  return sentence.isSubjectFirst && marksOf(sentence, "frame", "pronouns").some(({ start }) => start === clauseStart);
}

function hasPronoun(sentence: Sentence, verb: Mark, clauseStart: number): boolean {
  return marksOf(sentence, "frame").some(
    (mark) => mark.value === "pronouns" && mark.start >= clauseStart && mark.end <= verb.start,
  );
}

/** ", подчеркнула она", "sagte er": the pronoun stands right behind its verb. */
function isPronounNext(sentence: Sentence, verb: Mark): boolean {
  return marksOf(sentence, "frame").some((mark) => mark.value === "pronouns" && mark.start === verb.end + 1);
}

/** Letters of title and name: "der Nachrichtenagentur Interfax-Ukraine". */
const NAME_OF_MEDIUM = 44;

/** "сказали | BBC | чиновники", "чиновники сказали | BBC |": the medium right behind the verb passes it on. */
function toldBetween(sentence: Sentence, mentions: readonly Mention[], subject: Mention, verb: Mark): Frame[] {
  if (sentence.isSubjectFirst) return [];
  const end = subject.start >= verb.end ? subject.start : verb.end + NAME_OF_MEDIUM;
  const from = Math.max(verb.end, subject.end);
  // "a indiqué | le procureur général | à Reuters": behind both.
  const isToldAfter = (mention: Mention): boolean =>
    mention.start >= from && mention.start - from <= TITLE_OF_MEDIUM && isRecipient(sentence, mention);
  const medium = mentions.find(
    (mention) =>
      isMedium(mention) &&
      ((mention.start >= verb.end && mention.end <= end && breaksBetween(sentence, verb.end, mention.start) === 0) ||
        isToldAfter(mention)),
  );
  return medium && !isMedium(subject) ? [frameOf("quotedBy", "say", verb, medium)] : [];
}
