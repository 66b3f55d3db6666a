import type { ComparedClaim } from "../core/comparison/compared-claim";
import type { Verdict } from "../core/comparison/verdict";
import { dayInWords } from "./day";
import { figureInWords } from "./figure";
import type { Locale } from "./locale";
import { actorName } from "./source";
import type { Words } from "./words";

type VerdictWords = Words["verdict"];

/** Another figure as a verdict names it; see the note in `messages/en.ts`. */
interface OtherWords {
  readonly value: string;
  readonly source: string;
  readonly outlet: string;
  readonly said: string;
  readonly when: string;
  readonly details: string;
}

/** A verdict in one plain line: "Six times as high as what NIS said in the same week: at least 300." */
export function verdictInWords(verdict: Verdict, locale: Locale): string {
  const said = inWords(verdict, locale);
  return said.charAt(0).toLocaleUpperCase(locale.tag) + said.slice(1);
}

function inWords(verdict: Verdict, locale: Locale): string {
  const words = locale.words.verdict;
  const { kind, other, factor } = verdict;
  if (!other || kind === "first") return words.first;
  const named = otherInWords(other, locale);
  if (verdict.isOneOrigin && (kind === "differs" || kind === "close")) return words.toldOtherwise(named);
  switch (kind) {
    case "differs":
      return differenceInWords(verdict, named, words, locale);
    case "close":
      return words.close({ ...named, time: timeInWords(verdict, words) });
    case "sameOrigin":
      return echoInWords(verdict, named, words);
    case "notComparable":
      return apartInWords(verdict, named, words);
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

function apartInWords({ reason, order }: Verdict, other: OtherWords, words: VerdictWords): string {
  if (reason?.reason !== "timeApart")
    return words.notComparable({ ...other, why: words.apart[reason?.reason ?? "otherMeasure"] });
  const { days, isLeast } = reason;
  const distance = order === "later" ? words.daysBefore({ days }) : words.daysAfter({ days });
  return words.timeApart({ ...other, distance: isLeast ? words.atLeast({ distance }) : distance });
}

const timeInWords = ({ nearness }: Verdict, words: VerdictWords): string => (nearness ? words.time[nearness] : "");

/** From here on "times as high" says more than a percentage. */
const TIMES = 1.95;

function differenceInWords(verdict: Verdict, other: OtherWords, words: VerdictWords, locale: Locale): string {
  const { factor } = verdict;
  const named = { ...other, time: timeInWords(verdict, words) };
  if (factor === null) return words.differs(named);
  if (factor >= TIMES) return words.timesAsHigh({ ...named, times: timesInWords(factor, words) });
  if (factor <= 1 / TIMES) return words.timesLower({ ...named, times: timesInWords(1 / factor, words) });
  const percent = new Intl.NumberFormat(locale.tag, { style: "percent", maximumFractionDigits: 0 }).format(
    Math.abs(factor - 1),
  );
  return (factor > 1 ? words.percentHigher : words.percentLower)({ ...named, percent });
}

/** "six times"; to one digit below ten. */
function timesInWords(factor: number, words: VerdictWords): string {
  return words.times({ factor: factor < 10 ? Math.round(factor * 10) / 10 : Math.round(factor) });
}
