export type Role = "in" | "on" | "since" | "until" | "from" | "between";
export type Shift = "last" | "this" | "next";
export type Unit = "time" | "day" | "week" | "weekend" | "month" | "quarter" | "year";

/** A stretch of elements that speak of one date, taken apart but not yet resolved. Indices are of `Source.elements`. */
export interface Phrase {
  readonly from: number;
  to: number;
  end: number;
  role: Role | null;
  edge: "start" | "middle" | "end" | null;
  shift: Shift | null;
  /** "a Saturday": which one is left open. */
  isIndefinite: boolean;
  /** Its only name is one that is another word too. */
  isDoubtful: boolean;
  /** An abbreviated month, which counts only beside a day or year. */
  isShort: boolean;
  weekday: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  season: string | null;
  part: string | null;
  /** Days from today. */
  offset: number | null;
  period: { readonly unit: Unit; readonly offset: number } | null;
  /** "that month". */
  same: Unit | null;
}

/** A phrase with nothing in it yet. */
export function blank(from: number, end: number): Phrase {
  const nothing = {
    weekday: null,
    day: null,
    month: null,
    year: null,
    season: null,
    part: null,
    offset: null,
    period: null,
    same: null,
  };
  return {
    from,
    to: from,
    end,
    role: null,
    edge: null,
    shift: null,
    isIndefinite: false,
    isDoubtful: false,
    isShort: false,
    ...nothing,
  };
}

/** Has the phrase anything in it that names a time? */
export function hasHead(phrase: Phrase): boolean {
  return (
    phrase.part !== null ||
    phrase.same !== null ||
    phrase.offset !== null ||
    phrase.season !== null ||
    phrase.period !== null ||
    hasDayOrName(phrase)
  );
}

/** Has it a weekday, day, month or year? */
export function hasDayOrName({ weekday, day, month, year }: Phrase): boolean {
  return weekday !== null || day !== null || month !== null || year !== null;
}

/** Only a year so far: what follows in year-first languages narrows it. */
export function isOnlyYear({ year, period, weekday, month, season, part }: Phrase): boolean {
  const isYear = year !== null || period?.unit === "year";
  return isYear && weekday === null && month === null && season === null && part === null;
}
