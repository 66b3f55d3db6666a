/** How a figure is qualified in the text; codebook section 4 says what each does to low, best and high. */
export type Qualifier =
  | "exactly"
  | "about"
  | "atLeast"
  | "moreThan"
  | "atMost"
  | "lessThan"
  | "nearly"
  | "between"
  | "vague";

/** Low, best and high of a figure as the casualty recorders write it; null is open or unknown. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** What sort of number it is. */
export type Kind =
  | "count"
  | "share"
  | "money"
  | "measure"
  | "duration"
  | "ratio"
  | "score"
  | "date"
  | "time"
  | "age"
  | "ordinal"
  | "name"
  | "reference";

/** What rules out a number as a figure of what happened, by the name of the rule that saw it; kinds.ts has its kind. */
export type Veto =
  | "year"
  | "date"
  | "decade"
  | "clock"
  | "duration"
  | "age"
  | "distance"
  | "area"
  | "weight"
  | "temperature"
  | "measure"
  | "ordinal"
  | "unitName"
  | "designation"
  | "name"
  | "version"
  | "reference"
  | "note"
  | "phone"
  | "address"
  | "score"
  | "ratio"
  | "multiple"
  | "times"
  | "attribute"
  | "collective"
  | "formation"
  | "things"
  | "genericSize"
  | "rateOfFire";

/**
 * A number of the text with its qualifier and unit. Offsets are UTF-16 code units of the text that was read:
 * `start`/`end` span qualifier, number and unit; `numberStart`/`numberEnd` the number alone.
 */
export interface Quantity extends Bounds {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly qualifier: Qualifier;
  /** "percent", "usd", "eur/month", …; null where the text names no unit of measurement (it counts things). */
  readonly unit: string | null;
  readonly kind: Kind;
  /** Why no claim is made of it; null for counts, shares and money. */
  readonly veto: Veto | null;
  /** "a third of the 11,000": the share is a fraction (value in percent), the base follows. */
  readonly isFraction: boolean;
  /** The amount is by the day, month or year: "items/month". Money has its rate in `unit` already. */
  readonly rate: "day" | "month" | "year" | null;
  /** Names of the rules that made it, for "why?": ["digits.grouped", "qualifier.before:mindestens"]. */
  readonly rules: readonly string[];
}
