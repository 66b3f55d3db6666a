import type { Reckoning } from "../core/comparison/arithmetic";
import { figureValue } from "../core/comparison/figures";
import { amountOf } from "./figure";
import type { Locale } from "./locale";
import { measureName } from "./source";

/** A sum as it is written out ("600 + 4,100 = 4,700") and what comes of it ("comes out right (killed or wounded)"). */
export interface SumInWords {
  readonly sum: string;
  readonly outcome: string;
  /** That a figure in it is the reader's and not the article's; null where none is. */
  readonly byReader: string | null;
}

export function sumInWords(reckoning: Reckoning, locale: Locale): SumInWords {
  const { kind, terms, total, value } = reckoning;
  const { sums } = locale.words.verdict;
  const amounts = terms.map((term) => amountOf(figureValue(term) ?? 0, term.unit, locale));
  const byReader = [...terms, total].some((claim) => claim.byReader) ? sums.byReader : null;
  const whole = amountOf(figureValue(total) ?? 0, total.unit, locale);
  if (kind === "within") {
    const names = [terms[0]?.measure ?? "", total.measure].map((measure) => measureName(measure, locale));
    return {
      sum: `${amounts[0]} > ${whole}`,
      outcome: sums.within({ part: names[0] ?? "", whole: names[1] ?? "" }),
      byReader,
    };
  }
  const left =
    kind === "share" ? sums.share({ percent: amounts[0] ?? "", base: amounts[1] ?? "" }) : amounts.join(" + ");
  const sum = `${left} = ${amountOf(Math.round(value), total.unit, locale)}`;
  return { sum, outcome: outcomeInWords(reckoning, whole, locale), byReader };
}

function outcomeInWords({ outcome, total, value }: Reckoning, whole: string, locale: Locale): string {
  const { sums } = locale.words.verdict;
  const measure = measureName(total.measure, locale);
  if (outcome === "fits") return sums.fits({ measure });
  if (outcome === "exceeds") return sums.exceeds({ measure, total: whole });
  const rest = Math.round((figureValue(total) ?? 0) - value);
  return sums.leaves({ measure, rest: amountOf(rest, total.unit, locale), total: whole });
}
