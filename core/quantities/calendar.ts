import type { NumberReader } from "./number-reader";
import type { Numeral } from "./numeral";
import type { Veto } from "./quantity";
import type { Amount } from "./ranges";

const LAST_DAY = 31;
const FIRST_YEAR = 1000;
/** In words years are said of our time alone: "eleven hundred" counts. */
const FIRST_SPOKEN_YEAR = 1900;
const LAST_YEAR = 2100;
const THOUSAND = 1000;
const ROUND = 100;

/** None of these is written in groups: "depuis septembre 6.700 conteneurs". */
const UNGROUPED: ReadonlySet<Veto> = new Set(["date", "year", "decade", "age", "name", "reference"]);
/** Of these none is said with a scale: "number eleven thousand" counts. */
const UNSCALED: ReadonlySet<Veto> = new Set(["decade", "age", "name", "reference"]);

/** May the number be what the word before it says: a day or year behind a month, a place behind "number"? */
export function fits(veto: Veto, { first, second, end }: Amount, text: string, reader: NumberReader): boolean {
  const ends = second ? [first, second] : [first];
  if (UNGROUPED.has(veto) && first.digits?.isGrouped) return false;
  if (UNSCALED.has(veto)) return first.scale < THOUSAND;
  if (veto === "ratio") return first.kind !== "fraction";
  if (veto !== "date" && veto !== "year") return true;
  // "in June | two thousand".
  if (veto === "date" && !first.digits && first.value % ROUND === 0) return false;
  if (countsNoun(first, text.slice(end, end + 2), reader)) return false;
  return ends.every((one) => mayBeYear(one) || (veto === "date" && mayBeDay(one)) || isShortYear(one, text, end));
}

/** "im Herbst | 2000 Soldaten", "von | 1000 Pionieren": a round number whose noun a capital shows. */
export function countsNoun({ value }: Numeral, behind: string, { words }: NumberReader): boolean {
  return words.nounsAreCapital === true && value % ROUND === 0 && /^ \p{Lu}/u.test(behind);
}

/** A day of the month in digits; in words it is an ordinal, or stands before its month. A share is a part of the month: "metà gennaio". */
export function mayBeDay({ kind, digits, value }: Numeral): boolean {
  return kind === "fraction" || (digits !== null && Number.isInteger(value) && value >= 1 && value <= LAST_DAY);
}

export function mayBeYear({ digits, value }: Numeral): boolean {
  const first = digits ? FIRST_YEAR : FIRST_SPOKEN_YEAR;
  return !digits?.isGrouped && Number.isInteger(value) && value >= first && value <= LAST_YEAR;
}

/** "Jahrgang 68": the last two digits, with nothing counted behind them. */
function isShortYear({ digits }: Numeral, text: string, end: number): boolean {
  return digits?.plain.length === 2 && !/^ \p{L}/u.test(text.slice(end, end + 2));
}
