import type { Bounds, Qualifier } from "../core/quantities/quantity";
import type { Locale } from "./locale";
import type { Words } from "./words";

/** What of a claim makes its figure. */
export interface Figure extends Bounds {
  readonly qualifier: Qualifier;
  /** "people", "percent", "usd/month"; see the codebook, section 2. */
  readonly unit: string;
}

/** A map, as all that is looked up by a stored word: an object would find "constructor" too. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["usd", "USD"],
  ["eur", "EUR"],
  ["krw", "KRW"],
  ["rub", "RUB"],
]);

/** A figure as it would be said: "at least 300", "between 10,000 and 12,000", "hundreds (200–900)", "$2,000 a month". */
export function figureInWords(figure: Figure, locale: Locale): string {
  const { claims } = locale.words;
  const rate = figure.unit.split("/")[1];
  const said = boundsInWords(figure, locale);
  return isRate(rate) ? claims.rate[rate]({ figure: said }) : said;
}

function boundsInWords(figure: Figure, locale: Locale): string {
  const { low, high, qualifier } = figure;
  const { claims } = locale.words;
  if (qualifier === "vague" && low !== null && high !== null) return vagueInWords(low, high, figure.unit, locale);
  if ((qualifier === "between" || qualifier === "vague") && low !== null && high !== null && low !== high)
    return claims.between({
      low: amountOf(low, figure.unit, locale),
      high: amountOf(high, figure.unit, locale),
    });
  const anchor = anchorOf(figure);
  if (anchor === null) return claims.noFigure;
  const amount = amountOf(anchor, figure.unit, locale);
  return qualifier === "between" || qualifier === "vague" ? amount : claims.qualified[qualifier]({ figure: amount });
}

function vagueInWords(low: number, high: number, unit: string, locale: Locale): string {
  const range = `${amountOf(low, unit, locale)}–${amountOf(high, unit, locale)}`;
  const { vague } = locale.words.claims;
  return Object.hasOwn(vague, low) ? `${vague[low as keyof typeof vague]} (${range})` : range;
}

/** The one number that stands for a figure: its best, else the end of its range that is known, else the middle. */
export function anchorOf({ low, best, high }: Bounds): number | null {
  if (best !== null) return best;
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high);
}

/** A number with what it is in: "4,000", "40%", "$2,000", "20 billion US dollars". */
export function amountOf(value: number, unit: string, locale: Locale): string {
  const base = unit.split("/")[0] ?? "";
  if (base === "percent") return percent(value, locale);
  const currency = CURRENCIES.get(base);
  return currency ? money(value, currency, locale) : count(value, locale);
}

/** What a number counts, under a scale: "people", "US dollars a month". */
export function unitInWords(unit: string, { words }: Locale): string {
  const [base = "", rate] = unit.split("/");
  const { units } = words.library.curate;
  const name = Object.hasOwn(units, base) ? units[base as keyof typeof units] : base;
  return isRate(rate) ? words.claims.rate[rate]({ figure: name }) : name;
}

/** As short as the end of a scale needs it: "10K", "2 Mio.". */
export function shortAmountOf(value: number, unit: string, locale: Locale): string {
  const base = unit.split("/")[0] ?? "";
  if (base === "percent") return percent(value, locale);
  const currency = CURRENCIES.get(base);
  const style = currency ? ({ style: "currency", currency, currencyDisplay: "narrowSymbol" } as const) : {};
  return formatter(locale.tag, {
    ...style,
    notation: "compact",
    maximumFractionDigits: 1,
    useGrouping: "always",
  }).format(value);
}

function percent(value: number, { tag }: Locale): string {
  return formatter(tag, { style: "percent", maximumFractionDigits: 1 }).format(value / 100);
}

/** With its symbol, or large and round with its name: Intl has no "$20 billion" that is not "$20B". */
function money(value: number, currency: string, { tag }: Locale): string {
  const length = lengthFor(value);
  const currencyDisplay = length.notation ? "name" : "narrowSymbol";
  return formatter(tag, { style: "currency", currency, currencyDisplay, ...length }).format(value);
}

function count(value: number, { tag }: Locale): string {
  return formatter(tag, lengthFor(value)).format(value);
}

/** Large round numbers are said ("5.8 million"), all others are written out to the last digit. */
function lengthFor(value: number): Intl.NumberFormatOptions {
  const scale = [1e12, 1e9, 1e6].find((size) => Math.abs(value) >= size);
  const isRound = scale !== undefined && Number.isInteger(Number((value / scale) * 100));
  if (isRound) return { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 };
  return { maximumFractionDigits: Number.isInteger(value) ? 0 : 2 };
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making one costs more than a hundred uses of it. */
function formatter(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = tag + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.NumberFormat(tag, options);
  formatters.set(key, made);
  return made;
}

const isRate = (rate: string | undefined): rate is keyof Words["claims"]["rate"] =>
  rate === "day" || rate === "month" || rate === "year";
