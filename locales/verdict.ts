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
  const { kind, other } = verdict;
  if (!other || kind === "first") return words.first;
  const named = otherInWords(other, locale);
  if (kind === "differs") return differenceInWords(verdict, named, words, locale);
  if (kind === "sameOrigin") return echoInWords(verdict, named, words);
  if (kind === "notComparable") return apartInWords(verdict, named, words, locale);
  if (kind !== "denied") return words[kind](named);
  if (verdict.isDenial) return words.denies(named);
  return other.stance === "doubts" ? words.doubted(named) : words.denied(named);
}

function otherInWords(other: ComparedClaim, locale: Locale): OtherWords {
  return {
    value: figureInWords(other, locale),
    source: actorName(other.source, locale, other.outlet).short,
    day: other.asOf ? dayInWords(other.asOf, locale) : "–",
    outlet: other.outlet ?? "–",
  };
}

function echoInWords({ isCopied, qualifierDropped }: Verdict, other: OtherWords, words: VerdictWords): string {
  const said = isCopied ? words.copied(other) : words.sameOrigin(other);
  return qualifierDropped ? `${said} ${words.qualifierDropped(other)}` : said;
}

function apartInWords({ reason }: Verdict, other: OtherWords, words: VerdictWords, locale: Locale): string {
  if (reason?.reason === "timeApart") return words.timeApart(numberInWords(reason.days, locale), other);
  return words.notComparable(other, words.apart[reason?.reason ?? "otherMeasure"]);
}

/** From here on "times as high" says more than a percentage. */
const TIMES = 1.95;

function differenceInWords(
  { factor, nearness }: Verdict,
  other: OtherWords,
  words: VerdictWords,
  locale: Locale,
): string {
  const time = nearness ?? "month";
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
