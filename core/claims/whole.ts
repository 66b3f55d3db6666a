import type { Quantity } from "../quantities/quantity";

/** "12,000", "12.000": one to three digits, a mark, three digits. */
const MARKED = /(?<![\d.,])\d{1,3}[.,]\d{3}(?![\d.,]?\d)/g;
/** What a mark before three digits may have been read as. */
const THOUSAND = 1000;

/**
 * The figure as a count of people or things, which have no decimals: where a decimal mark was read before three digits
 * ("12,000 trabajadores" as Latin American papers write it) it parts thousands.
 */
export function asCount(quantity: Quantity): Quantity {
  const { text, start, numberStart, numberEnd, unit } = quantity;
  const best = quantity.best ?? quantity.high ?? quantity.low;
  if (unit !== null || quantity.isFraction || best === null || best >= THOUSAND) return quantity;
  const number = text.slice(numberStart - start, numberEnd - start);
  const marked = number.match(MARKED) ?? [];
  const highest = Number(marked.at(-1)?.replace(",", "."));
  if (marked.length === 0 || highest !== best) return quantity;
  const whole = (value: number | null): number | null => (value === null ? null : Math.round(value * THOUSAND));
  return { ...quantity, low: whole(quantity.low), best: whole(quantity.best), high: whole(quantity.high) };
}
