import type { Mark } from "../text/lexicon";
import { isNextWord } from "../text/words";
import type { Mention } from "./actors";
import { UNNAMED } from "./claim";
import { type Frame, frameOf, isMedium, type Saying } from "./frame";
import { apposed } from "./frame-cues";
import { isPlace } from "./place";
import { breakBefore, breaksBetween, marksOf, overlaps, type Sentence, type Span } from "./sentence";

const REACH_OF_INVERSION = 32;
/** Between a name and the insertion about it: "the ministry | in Seoul |, where …".  */
const BEFORE_INSERTION = 14;
/** A country speaks where it follows its verb at once ("said Kyiv"), else it is a place. */
const NEXT_WORD = 6;
const REACH_AT_START = 14;
const REACH_OF_SUBJECT = 140;

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
      !isOfCited(sentence, verb, free, cued),
  );
  return verbs.flatMap((verb) => {
    const isAble = (mention: Mention): boolean => !isExpected(sentence, verb, mention, free);
    const read = verbFrames(sentence, verb, free.filter(isAble), speaking.filter(isAble));
    return read.length > 0 || !isWithoutSubject(sentence, verb, quoting) ? read : [sameFrame(verb, "source.noSubject")];
  });
}

const GAP = " … ";

/** Where the second part of a verb in two parts stands: "hat die Lieferungen auf 5 Milliarden | beziffert". */
function tailOf({ text }: Sentence, { phrase, end }: Mark): number | null {
  const gap = phrase.indexOf(GAP);
  return gap < 0 ? null : text.indexOf(phrase.slice(gap + GAP.length), end);
}

/** The second parts, where they stand in the clause of the first, are no verbs of their own. */
function tailsOf(sentence: Sentence): ReadonlySet<number> {
  const tails = marksOf(sentence, "verb").map((verb) => ({ end: verb.end, tail: tailOf(sentence, verb) ?? -1 }));
  return new Set(tails.flatMap(({ end, tail }) => (tail >= 0 && breaksBetween(sentence, end, tail) === 0 ? tail : [])));
}

/** "hat | geschätzt 10.000 | Soldaten entsandt": the second part belongs to the figure. */
function isQualifier(sentence: Sentence, verb: Mark): boolean {
  const tail = tailOf(sentence, verb);
  return tail !== null && sentence.quantities.some(({ start, end }) => start <= tail && tail < end);
}

/** "media | reports | said": a name that a verb follows at once is a name, whatever verb it looks like. */
function isNoun(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): boolean {
  // "the United | States".
  if (mentions.some((mention) => mention.isCountry && mention.start < verb.start && mention.end >= verb.end))
    return true;
  const isNamed = mentions.some((mention) => overlaps(mention, verb));
  return isNamed && marksOf(sentence, "verb").some((next) => next.start > verb.start && next.start - verb.end === 1);
}

/** "according to a ministry report | released on Monday": a verb behind the cited with nobody else in its clause. */
function isOfCited(sentence: Sentence, verb: Mark, free: readonly Mention[], cued: readonly Frame[]): boolean {
  const clauseStart = breakBefore(sentence, verb.start);
  const isBefore = (span: Span): boolean => span.start >= clauseStart && span.end <= verb.start;
  return cued.some((frame) => frame.kind === "before" && isBefore(frame)) && !free.some(isBefore);
}

/** Verbs that say only in this place: ", передает X" passes words on, "КНДР передает снаряды" hands shells over. */
const PASS_ON = "passOn";

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

const COMMAS: ReadonlySet<string> = new Set([",", "，"]);

const isSubjectless = (sentence: Sentence, verb: Mark): boolean =>
  marksOf(sentence, "clause", "subjectless").some((mark) => mark.start === verb.end + 1);

/** Nothing but the full stop and quotation marks stand behind it. */
function isLastWord(sentence: Sentence, verb: Mark): boolean {
  return verb.start > 0 && sentence.text.slice(verb.end).replace(/[\s"“”»'’.!]/g, "") === "";
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
      : subjectInClause(inClause);
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

/** 普京发表声明，|对朝鲜军人表示感谢: where no speaker stands behind its verb, whoever the clause before is about goes on. */
function subjectOfClauseBefore(sentence: Sentence, clauseStart: number, free: readonly Mention[]): Mention | null {
  if (!sentence.isSubjectFirst || clauseStart === 0) return null;
  const start = breakBefore(sentence, clauseStart - 1);
  const isBefore = (span: Span): boolean => span.start >= start && span.end < clauseStart;
  const named = free.filter((mention) => !mention.isCountry && isBefore(mention));
  return marksOf(sentence, "verb").some(isBefore) ? null : subjectInClause(named);
}

/** 对|朝鲜|, |朝鲜|军人, |乌克兰|《国防快报》: a country that says where to or whose does not speak where speakers come first. */
function canSpeak(sentence: Sentence, mention: Mention): boolean {
  if (!sentence.isSubjectFirst || !mention.isCountry) return true;
  const isOwner =
    marksOf(sentence, "noun").some(({ start }) => start === mention.end) ||
    (sentence.titles !== null && sentence.text.startsWith(sentence.titles.open, mention.end));
  return !isOwner && !isPlaceName(sentence, mention) && !isWithinCited(sentence, mention);
}

/** 在与|韩国国防部长|举行的发布会上: who accompanies the speaker; 美国与|韩国| are two who speak. */
function isAccompanying(sentence: Sentence, { start }: Mention, mentions: readonly Mention[]): boolean {
  const withMark = sentence.isSubjectFirst && marksOf(sentence, "clause", "and").find((mark) => mark.end === start);
  return Boolean(withMark) && !mentions.some(({ end }) => withMark && end === withMark.start);
}

/** 北韩|预计|将增派: what a country is expected to do is not said by it where somebody else speaks. */
function isExpected(sentence: Sentence, verb: Mark, { isCountry, end }: Mention, others: readonly Mention[]): boolean {
  if (!sentence.isSubjectFirst || verb.value !== "estimate" || !isCountry || end !== verb.start) return false;
  const isToCome = marksOf(sentence, "event", "plan").some((mark) => mark.start === verb.end);
  return isToCome && others.some((other) => !other.isCountry && other.end <= verb.start);
}

/** 根据航行于|朝鲜|的货轮规模推测: part of what is gone by, unless its verb follows at once. */
function isWithinCited(sentence: Sentence, { start, end }: Mention): boolean {
  const clauseStart = breakBefore(sentence, start);
  const cue = marksOf(sentence, "frame", "before").find((mark) => mark.start === clauseStart && mark.end < start);
  return cue !== undefined && !marksOf(sentence, "verb").some((verb) => verb.start === end);
}

/** "is estimated to have sent": what is said of the subject is not said by it. */
function isPassive(sentence: Sentence, verb: Mark): boolean {
  if (verb.value !== "say" && verb.value !== "estimate") return false;
  const isBeside = (end: number, start: number): boolean => end <= start && start - end <= 1;
  return (
    marksOf(sentence, "clause", "passive").some((mark) => isBeside(mark.end, verb.start)) ||
    marksOf(sentence, "clause", "passiveBehind").some((mark) => isBeside(verb.end, mark.start))
  );
}

/** "потери войск КНДР | оцениваются", "szacuje się": nobody before it says so; "говорится в докладе" has its speaker behind. */
function isReflexive(sentence: Sentence, verb: Mark): boolean {
  if (verb.value !== "say" && verb.value !== "estimate") return false;
  return marksOf(sentence, "clause", "reflexive").some((mark) => mark.start === verb.start && mark.end >= verb.end);
}

/** Where the verb's clause begins; a bracket before it ("the Service (NIS) | last week reported") ends none. */
function clauseStartOf(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): number {
  const start = breakBefore(sentence, verb.start);
  // "the Directorate (GUR) | of Ukraine | said": it belongs to the name.
  const isOwner = ({ isCountry, start: at }: Mention): boolean =>
    isCountry && marksOf(sentence, "clause", "from").some((mark) => isNextWord(sentence.text, mark.end, at));
  const isNamedBehind = mentions.some(
    (mention) => mention.start >= start && mention.end <= verb.start && !isOwner(mention),
  );
  const isBehindBracket = sentence.text.charAt(start - 1) === ")" && !isNamedBehind;
  const opens = isBehindBracket ? sentence.text.lastIndexOf("(", start - 1) : -1;
  return opens >= 0 ? breakBefore(sentence, opens) : start;
}

/** Where an earlier verb of the clause ends that has a speaker of its own: "Kirby said | Putin told …". */
function sayingBefore(sentence: Sentence, verb: Mark, clauseStart: number, free: readonly Mention[]): number {
  const earlier = marksOf(sentence, "verb").findLast(
    (other) => other.value !== PASS_ON && other.start >= clauseStart && other.end <= verb.start,
  );
  const own = earlier && free.some((mention) => mention.start >= clauseStart && mention.end <= earlier.start);
  const others =
    earlier &&
    free.some(
      (mention) =>
        mention.start >= earlier.end &&
        mention.end <= verb.start &&
        !isPlaceName(sentence, mention) &&
        !isRecipient(sentence, mention),
    );
  return earlier && own && others && !isCoordinated(sentence, verb) ? earlier.end : 0;
}

/** "Putin thanked Kim | and | confirmed": both are done by who stands before the first. */
function isCoordinated(sentence: Sentence, verb: Mark): boolean {
  return marksOf(sentence, "clause", "and").some((mark) => mark.end <= verb.start && verb.start - mark.end <= 1);
}

/** "negó haber enviado munición | a Rusia | y tachó …": a country that says where to does not speak. */
function isPlaceName(sentence: Sentence, { isCountry, start, end }: Mention): boolean {
  const country = isCountry && marksOf(sentence, "country").find((mark) => mark.start === start && mark.end === end);
  return Boolean(country && isPlace(sentence, country));
}

function isOpening(sentence: Sentence, verb: Mark, clauseStart: number): boolean {
  return sentence.text.slice(clauseStart, verb.start).replace(/[\s"“”„»«'’「『]/g, "") === "";
}

/**
 * "про втрати | КНДР | повідомило", "żołnierzy z | Korei": whose the people before it are, not who speaks. A person there
 * may speak after all where nobody else does.
 */
function withoutGenitives(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  if (!sentence.genitiveBehind) return [...mentions];
  const owning = [...marksOf(sentence, "noun"), ...marksOf(sentence, "clause", "from")];
  const others = mentions.filter(({ start }) => !owning.some((mark) => start - mark.end === 1));
  return others.length > 0 ? others : mentions.filter(({ isCountry }) => !isCountry);
}

/** Of those named before the verb the first who is no medium and no mere place, else the medium beside the verb. */
function subjectInClause(inClause: readonly Mention[]): Mention | null {
  const named = inClause.filter((mention) => mention.id !== UNNAMED);
  const actor = named.find((mention) => !isMedium(mention) && !mention.isCountry);
  const last = named.at(-1);
  return actor ?? (last && isMedium(last) ? last : named[0]) ?? inClause.at(-1) ?? null;
}

/** "Officials had told | the BBC |": the medium passes it on. */
function toldTo(inClause: readonly Mention[], subject: Mention, verb: Mark): Frame[] {
  const medium = inClause.find((mention) => isMedium(mention) && mention.start > subject.end);
  return medium && !isMedium(subject) ? [frameOf("quotedBy", "say", verb, medium)] : [];
}

/** A verb that opens its clause has its speaker behind it (", said X"), or in the clause before ("X, the agency, said"). */
function subjectOfOpening(sentence: Sentence, verb: Mark, free: readonly Mention[]): Mention | null {
  const behind = inverted(sentence, verb, free);
  if (behind) return behind;
  const before = free.findLast(
    (mention) => !mention.isCountry && mention.end <= verb.start && verb.start - mention.end <= REACH_OF_SUBJECT,
  );
  return before ?? null;
}

/** "wie der Minister, Sergej Schoigu, am Dienstag ankündigte": the name ends right before the verb's clause. */
function endingAt(sentence: Sentence, clauseStart: number, mentions: readonly Mention[]): Mention | null {
  const isEnding = ({ end }: Mention): boolean => end <= clauseStart && clauseStart - end <= 2;
  return mentions.findLast((mention) => isEnding(mention) && !isPlaceName(sentence, mention)) ?? null;
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

function inverted(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): Mention | null {
  if (sentence.isSubjectFirst || isBeforeThat(sentence, verb)) return null;
  // What opens a sentence is a noun more often than a verb ("Reports that …") unless its speaker follows at once.
  const reach = verb.start === 0 ? REACH_AT_START : REACH_OF_INVERSION;
  const insertionEnd = bracketBehind(sentence, verb) ?? interviewBehind(sentence, verb);
  const isReached = (mention: Mention): boolean => {
    const from = insertionEnd !== null && mention.start >= insertionEnd ? insertionEnd : verb.end;
    return (
      mention.start >= from &&
      mention.start - from <= (mention.isCountry ? NEXT_WORD : reach) &&
      breaksBetween(sentence, from, mention.start) === 0 &&
      // "розповіли чотири чиновники": a number right before the speakers counts them.
      !sentence.quantities.some((quantity) => quantity.start >= from && quantity.end + 1 < mention.start)
    );
  };
  const reached = mentions.filter(
    (mention) =>
      isReached(mention) && (isMedium(mention) || !isRecipient(sentence, mention)) && !isAccused(sentence, mention),
  );
  // "заявил в Пхеньяне секретарь", "сказали BBC чиновники": a place or a medium gives way to who speaks there or to it.
  const behind = reached.find((mention) => !mention.isCountry && !isMedium(mention)) ?? reached[0];
  return behind ? (apposed(behind, mentions) ?? behind) : null;
}

/** "reported | that": what follows is said, not who says it. */
function isBeforeThat(sentence: Sentence, verb: Mark): boolean {
  return marksOf(sentence, "clause", "that").some((mark) => mark.start >= verb.end && mark.start - verb.end <= 1);
}

/** Letters from the first who are accused to what of: "Moscou | et Pyongyang | d'avoir". */
const ACCUSED = 30;

/** "accuse | Moscou et Pyongyang | d'avoir violé …": whom the verb is about. */
function isAccused(sentence: Sentence, { end }: Mention): boolean {
  return marksOf(sentence, "clause", "accused").some(
    (mark) => mark.start >= end && mark.start - end <= ACCUSED && breaksBetween(sentence, end, mark.start) === 0,
  );
}

/** "informó | a | Putin": to whom it was said. */
function isRecipient(sentence: Sentence, { start }: Mention): boolean {
  return marksOf(sentence, "clause", "recipient").some((mark) => mark.end + 1 === start);
}

/** Where a short bracket near the verb ends: "poinformowała w poniedziałek (13 grudnia) agencja". */
function bracketBehind(sentence: Sentence, verb: Mark): number | null {
  const opens = sentence.breaks.find((brk) => brk.at >= verb.end)?.at ?? -1;
  if (sentence.text.charAt(opens) !== "(" || opens - verb.end > REACH_OF_INVERSION) return null;
  const closes = sentence.text.indexOf(")", opens);
  return closes >= 0 && closes - opens <= REACH_OF_INVERSION ? closes + 1 : null;
}

/** Letters between "in an interview with" and the medium: "the news agency". */
const TITLE_OF_MEDIUM = 16;
/** Letters of title and name: "der Nachrichtenagentur Interfax-Ukraine". */
const NAME_OF_MEDIUM = 44;

/** Where "w rozmowie z agencją Reuters" ends that stands between a verb and its speaker. */
function interviewBehind(sentence: Sentence, verb: Mark): number | null {
  const cue = marksOf(sentence, "frame", "quotedBy").find((mark) => mark.start === verb.end + 1);
  const medium = cue && marksOf(sentence, "actor").find((mark) => mark.start >= cue.end);
  return cue && medium?.value.includes("media") && medium.start - cue.end <= TITLE_OF_MEDIUM ? medium.end : null;
}

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

/** "Lee Seong-kweun, who sits on the committee, told reporters": an insertion stands between speaker and verb. */
function acrossInsertion(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): Mention | null {
  const [first, second, ...more] = sentence.breaks
    .filter((brk) => brk.at < verb.start && verb.start - brk.at < REACH_OF_SUBJECT)
    .slice(-2);
  if (!first || !second || more.length > 0 || second.hard) return null;
  if (
    sentence.text
      .slice(second.at + 1, verb.start)
      .trim()
      .split(" ").length > 2
  )
    return null;
  return (
    byInsertion(sentence, mentions, first.at, second.at) ??
    mentions.findLast(
      (mention) =>
        mention.end <= first.at &&
        (mention.isCountry
          ? mention.start === 0 &&
            mention.end === first.at &&
            !mentions.some((other) => overlaps(other, { start: first.at, end: second.at }))
          : first.at - mention.end <= BEFORE_INSERTION),
    ) ??
    null
  );
}

/** Letters of a name: "Vadym Skibitsky". */
const LONGEST_NAME = 30;

/** "Vadym Skibitsky |, deputy director of the HUR, | said": a name nobody knows speaks for what the insertion says of it. */
function byInsertion(sentence: Sentence, mentions: readonly Mention[], from: number, to: number): Mention | null {
  const start = breakBefore(sentence, from);
  const name = sentence.text.slice(start, from).trim();
  if (!/^\p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u.test(name) || name.length > LONGEST_NAME) return null;
  if (mentions.some((mention) => mention.start >= start && mention.end <= from)) return null;
  return mentions.findLast(({ isCountry, start: at, end }) => !isCountry && at >= from && end <= to) ?? null;
}
