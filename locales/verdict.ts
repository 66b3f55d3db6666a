import type { ComparedClaim } from "../core/comparison/compared-claim";
import type { Verdict } from "../core/comparison/verdict";
import { dayInWords } from "./day";
import { figureInWords } from "./figure";
import type { Locale } from "./locale";
import { actorName } from "./source";
import { verdictDe } from "./verdict-de";
import { verdictEn } from "./verdict-en";
import type { OtherWords, VerdictWords } from "./verdict-words";

const WORDS: Readonly<Record<Locale["language"], VerdictWords>> = { en: verdictEn, de: verdictDe };

export const verdictWords = ({ language }: Locale): VerdictWords => WORDS[language];

/** A verdict in one plain line: "Six times as high as what NIS said in the same week: at least 300." */
export function verdictInWords(verdict: Verdict, locale: Locale): string {
  const said = inWords(verdict, locale);
  return said.charAt(0).toLocaleUpperCase(locale.tag) + said.slice(1);
}

function inWords(verdict: Verdict, locale: Locale): string {
  const words = verdictWords(locale);
  const { kind, other, factor } = verdict;
  if (!other || kind === "first") return words.first;
  const named = otherInWords(other, locale);
  if (verdict.isOneOrigin && (kind === "differs" || kind === "close")) return words.toldOtherwise(named);
  switch (kind) {
    case "differs":
      return differenceInWords(verdict, named, words, locale);
    case "close":
      return words.close(named, timeInWords(verdict, words));
    case "sameOrigin":
      return echoInWords(verdict, named, words);
    case "notComparable":
      return apartInWords(verdict, named, words, locale);
    case "denied":
      return denialInWords(verdict, other, named, words);
    case "breaksSeries":
      return verdict.order === "later" ? words.fell(named) : words.fellLater(named);
    case "agrees":
      return factor === 1 ? words.agrees(named) : words.fits(named);
    default:
      return words[kind](named);
  }
}

function otherInWords(other: ComparedClaim, locale: Locale): OtherWords {
  const { claims } = locale.words;
  const day = other.asOf ? dayInWords(other.asOf, locale) : claims.noDate;
  const when = [day, other.byReader && claims.byReader[other.byReader]].filter(Boolean).join(", ");
  return {
    value: figureInWords(other, locale),
    source: actorName(other.source, locale, other.outlet).short,
    outlet: other.outlet ?? "–",
    said: claims.stance[other.stance],
    when,
    details: other.stance === "asserts" ? when : `${claims.stance[other.stance]}, ${when}`,
  };
}

function denialInWords(
  { isDenial }: Verdict,
  { stance }: ComparedClaim,
  other: OtherWords,
  words: VerdictWords,
): string {
  if (isDenial) return words.denies(other);
  return stance === "doubts" ? words.doubted(other) : words.denied(other);
}

function echoInWords({ isCopied, qualifierDropped }: Verdict, other: OtherWords, words: VerdictWords): string {
  const said = isCopied ? words.copied(other) : words.sameOrigin(other);
  return qualifierDropped ? `${said} ${words.qualifierDropped(other)}` : said;
}

function apartInWords(verdict: Verdict, other: OtherWords, words: VerdictWords, locale: Locale): string {
  const { reason, order } = verdict;
  if (reason?.reason !== "timeApart") return words.notComparable(other, words.apart[reason?.reason ?? "otherMeasure"]);
  const days = numberInWords(reason.days, locale);
  const distance = order === "later" ? words.daysBefore(days) : words.daysAfter(days);
  return words.timeApart(other, reason.isLeast ? words.atLeast(distance) : distance);
}

const timeInWords = ({ nearness }: Verdict, words: VerdictWords): string => (nearness ? words.time[nearness] : "");

/** From here on "times as high" says more than a percentage. */
const TIMES = 1.95;

function differenceInWords(verdict: Verdict, other: OtherWords, words: VerdictWords, locale: Locale): string {
  const { factor } = verdict;
  const time = timeInWords(verdict, words);
  if (factor === null) return words.differs(other, time);
  if (factor >= TIMES) return words.timesAsHigh(timesInWords(factor, words, locale), other, time);
  if (factor <= 1 / TIMES) return words.timesLower(timesInWords(1 / factor, words, locale), other, time);
  const share = new Intl.NumberFormat(locale.tag, { style: "percent", maximumFractionDigits: 0 }).format(
    Math.abs(factor - 1),
  );
  return factor > 1 ? words.percentHigher(share, other, time) : words.percentLower(share, other, time);
}

function timesInWords(factor: number, words: VerdictWords, locale: Locale): string {
  return words.numbers[factor - 2] ?? numberInWords(factor, locale);
}

function numberInWords(value: number, { tag }: Locale): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
