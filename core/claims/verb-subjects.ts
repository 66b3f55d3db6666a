import type { Mark } from "../text/lexicon";
import { isNextWord } from "../text/words";
import { UNNAMED } from "./claim";
import { isMedium } from "./frame";
import { PASS_ON } from "./frame-verbs";
import type { Mention } from "./mention";
import { isPlace } from "./place";
import { breakBefore, marksOf, overlaps, type Sentence, type Span } from "./sentence";
import { inverted, isRecipient } from "./verb-inversion";
import { isCoordinated } from "./verb-marks";

/** Between a name and the insertion about it: "the ministry | in Seoul |, where …".  */
const BEFORE_INSERTION = 14;

const REACH_OF_SUBJECT = 140;

/** 普京发表声明，|对朝鲜军人表示感谢: where no speaker stands behind its verb, whoever the clause before is about goes on. */
export function subjectOfClauseBefore(
  sentence: Sentence,
  clauseStart: number,
  free: readonly Mention[],
): Mention | null {
  if (!sentence.isSubjectFirst || clauseStart === 0) return null;
  const start = breakBefore(sentence, clauseStart - 1);
  const isBefore = (span: Span): boolean => span.start >= start && span.end < clauseStart;
  const named = free.filter((mention) => !mention.isCountry && isBefore(mention));
  return marksOf(sentence, "verb").some(isBefore) ? null : subjectInClause(named);
}

/** 对|朝鲜|, |朝鲜|军人, |乌克兰|《国防快报》: a country that says where to or whose does not speak where speakers come first. */
export function canSpeak(sentence: Sentence, mention: Mention): boolean {
  if (!sentence.isSubjectFirst || !mention.isCountry) return true;
  const isOwner =
    marksOf(sentence, "noun").some(({ start }) => start === mention.end) ||
    (sentence.titles !== null && sentence.text.startsWith(sentence.titles.open, mention.end));
  return !isOwner && !isPlaceName(sentence, mention) && !isWithinCited(sentence, mention);
}

/** 在与|韩国国防部长|举行的发布会上: who accompanies the speaker; 美国与|韩国| are two who speak. */
export function isAccompanying(sentence: Sentence, { start }: Mention, mentions: readonly Mention[]): boolean {
  const withMark = sentence.isSubjectFirst && marksOf(sentence, "clause", "and").find((mark) => mark.end === start);
  return Boolean(withMark) && !mentions.some(({ end }) => withMark && end === withMark.start);
}

/** 北韩|预计|将增派: what a country is expected to do is not said by it where somebody else speaks. */
export function isExpected(
  sentence: Sentence,
  verb: Mark,
  { isCountry, end }: Mention,
  others: readonly Mention[],
): boolean {
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

/** Where the verb's clause begins; a bracket before it ("the Service (NIS) | last week reported") ends none. */
export function clauseStartOf(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): number {
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
export function sayingBefore(sentence: Sentence, verb: Mark, clauseStart: number, free: readonly Mention[]): number {
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

/** "negó haber enviado munición | a Rusia | y tachó …": a country that says where to does not speak. */
export function isPlaceName(sentence: Sentence, { isCountry, start, end }: Mention): boolean {
  const country = isCountry && marksOf(sentence, "country").find((mark) => mark.start === start && mark.end === end);
  return Boolean(country && isPlace(sentence, country));
}

/**
 * "про втрати | КНДР | повідомило", "żołnierzy z | Korei": whose the people before it are, not who speaks. A person there
 * may speak after all where nobody else does.
 */
export function withoutGenitives(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  if (!sentence.genitiveBehind) return [...mentions];
  const owning = [...marksOf(sentence, "noun"), ...marksOf(sentence, "clause", "from")];
  const others = mentions.filter(({ start }) => !owning.some((mark) => start - mark.end === 1));
  return others.length > 0 ? others : mentions.filter(({ isCountry }) => !isCountry);
}

/** Of those named before the verb the first who is no medium and no mere place, else the medium beside the verb. */
export function subjectInClause(inClause: readonly Mention[]): Mention | null {
  const named = inClause.filter((mention) => mention.id !== UNNAMED);
  const actor = named.find((mention) => !isMedium(mention) && !mention.isCountry);
  const last = named.at(-1);
  return actor ?? (last && isMedium(last) ? last : named[0]) ?? inClause.at(-1) ?? null;
}

/** A verb that opens its clause has its speaker behind it (", said X"), or in the clause before ("X, the agency, said"). */
export function subjectOfOpening(sentence: Sentence, verb: Mark, free: readonly Mention[]): Mention | null {
  const behind = inverted(sentence, verb, free);
  if (behind) return behind;
  const before = free.findLast(
    (mention) => !mention.isCountry && mention.end <= verb.start && verb.start - mention.end <= REACH_OF_SUBJECT,
  );
  return before ?? null;
}

/** "wie der Minister, Sergej Schoigu, am Dienstag ankündigte": the name ends right before the verb's clause. */
export function endingAt(sentence: Sentence, clauseStart: number, mentions: readonly Mention[]): Mention | null {
  const isEnding = ({ end }: Mention): boolean => end <= clauseStart && clauseStart - end <= 2;
  return mentions.findLast((mention) => isEnding(mention) && !isPlaceName(sentence, mention)) ?? null;
}

/** "Lee Seong-kweun, who sits on the committee, told reporters": an insertion stands between speaker and verb. */
export function acrossInsertion(sentence: Sentence, verb: Mark, mentions: readonly Mention[]): Mention | null {
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
