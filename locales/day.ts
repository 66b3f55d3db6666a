import type { Locale } from "./locale";

/** By how much of a date is known: "2024", "2025-04", "2025-04-28". */
const PRECISION: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: "numeric" },
  2: { year: "numeric", month: "short" },
  3: { year: "numeric", month: "short", day: "numeric" },
};

/** Russian and Ukrainian put it behind a year ("2025 г."), where beside a day nobody misses it. */
const WORD_FOR_YEAR = /\s[гр]\.$/;

/**
 * An ISO date or date-time as a day, in the precision it has: "28 Apr 2025", "Apr 2025", "2024". The day is the one
 * written, in whatever zone that was: what a publisher calls the 28th stays the 28th. What is no date comes back as it is.
 */
export function dayInWords(iso: string, { tag }: Pick<Locale, "tag">): string {
  const parts = iso.slice(0, 10).split("-").map(Number);
  const [year = Number.NaN, month = 1, day = 1] = parts;
  const options = PRECISION[parts.length];
  const time = Date.UTC(year, month - 1, day);
  if (!options || Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).format(time).replace(WORD_FOR_YEAR, "");
}

/** An ISO date-time of the reader's own clock, with the time: "28 Apr 2025, 14:05". */
export function momentInWords(iso: string, { tag }: Pick<Locale, "tag">): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" }).format(time);
}

/** A language by its code in the reader's language: "de" → "German". */
export function languageInWords(code: string, { tag }: Pick<Locale, "tag">): string {
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
