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

/** A verdict in one plain line: "6 times as high as the figure of NIS of the same time, at least 300." */
export function verdictInWords(verdict: Verdict, locale: Locale): string {
  const words = verdictWords(locale);
  const { kind, other, reason } = verdict;
  if (!other || kind === "first") return words.first;
  const named = otherInWords(other, locale);
  if (kind === "differs") return differenceInWords(verdict.factor, named, words, locale);
  if (kind === "sameOrigin")
    return [words.sameOrigin(named), verdict.qualifierDropped ? words.qualifierDropped(named) : ""].join(" ").trim();
  if (kind !== "notComparable") return words[kind](named);
  if (reason?.reason === "timeApart") return words.timeApart(numberInWords(reason.days, locale), named);
  return words.apart[reason?.reason ?? "otherMeasure"];
}

function otherInWords(other: ComparedClaim, locale: Locale): OtherWords {
  return {
    value: figureInWords(other, locale),
    source: actorName(other.source, locale, other.outlet).short,
    day: other.asOf ? dayInWords(other.asOf, locale) : "–",
  };
}

/** From here on "times as high" says more than a percentage. */
const TIMES = 1.95;

function differenceInWords(factor: number | null, other: OtherWords, words: VerdictWords, locale: Locale): string {
  if (factor === null) return words.differs(other);
  if (factor >= TIMES) return words.timesAsHigh(numberInWords(factor, locale), other);
  if (factor <= 1 / TIMES) return words.timesLower(numberInWords(1 / factor, locale), other);
  const share = new Intl.NumberFormat(locale.tag, { style: "percent", maximumFractionDigits: 0 }).format(
    Math.abs(factor - 1),
  );
  return factor > 1 ? words.percentHigher(share, other) : words.percentLower(share, other);
}

function numberInWords(value: number, { tag }: Locale): string {
  return new Intl.NumberFormat(tag, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}
