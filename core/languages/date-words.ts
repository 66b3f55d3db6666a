import type { Phrases } from "./claim-words";

/**
 * The words of a language for days, months and spans (see claims/dates/). Phrases are written as
 * `core/text/lexicon.ts` says; a phrase may stand in several lists where it has several uses.
 */
export interface DateWords {
  /** How a day, month and year follow each other in prose; `mdy` languages write `13 January` as well. */
  readonly order: "dmy" | "mdy" | "ymd";
  /** Names of the months, January first, in every case they take. */
  readonly months: readonly Phrases[];
  /** Abbreviated months: count only beside a day or a year. Written without their full stop. */
  readonly monthsShort: readonly Phrases[];
  /** Names of the days of the week, Monday first, with compounds ("Montagabend"). */
  readonly weekdays: readonly Phrases[];
  /** Where one word says both, the same days of last week ("上周一"). */
  readonly weekdaysOfLastWeek?: readonly Phrases[];
  readonly seasons: {
    readonly spring: Phrases;
    readonly summer: Phrases;
    readonly autumn: Phrases;
    readonly winter: Phrases;
  };
  /** Of the names above those that are other words too ("May", "fall"): count only behind a preposition, "last", "end of", or beside a number. */
  readonly doubtful: Phrases;
  readonly days: {
    readonly today: Phrases;
    readonly yesterday: Phrases;
    readonly beforeYesterday: Phrases;
    readonly future: Phrases;
  };
  /** Whole phrases for spans as seen from the day of publication. */
  readonly periods: {
    readonly week: RelativeWords;
    readonly month: RelativeWords;
    readonly quarter: RelativeWords;
    readonly year: RelativeWords;
  };
  readonly weekend: Phrases;
  /** The running month or year, but only behind an edge: "(the end of) the year". */
  readonly afterEdge: { readonly month: Phrases; readonly year: Phrases };
  /** "that month": the one mentioned before; `time` is all of it ("at the time"). */
  readonly same: {
    readonly time: Phrases;
    readonly day: Phrases;
    readonly month: Phrases;
    readonly year: Phrases;
  };
  readonly units: UnitWords;
  /** Forms of a unit that mean one of it without a numeral ("неделю назад"). */
  readonly oneUnit: UnitWords;
  /** Small numerals before a unit, "one" first, with articles that mean one. */
  readonly numerals: readonly Phrases[];
  readonly edges: { readonly start: Phrases; readonly middle: Phrases; readonly end: Phrases };
  /** "first quarter", "second half", as whole phrases. */
  readonly parts: {
    readonly q1: Phrases;
    readonly q2: Phrases;
    readonly q3: Phrases;
    readonly q4: Phrases;
    readonly h1: Phrases;
    readonly h2: Phrases;
  };
  /** Beside a weekday, month or season; `lastAfter`, `nextAfter` stand behind it ("lundi dernier"). */
  readonly shifts: {
    readonly last: Phrases;
    readonly this: Phrases;
    readonly next: Phrases;
    readonly lastAfter: Phrases;
    readonly nextAfter: Phrases;
  };
  /** Directions of "two weeks ago"; `agoBefore` stands before the numeral ("vor zwei Wochen"). */
  readonly directions: {
    readonly ago: Phrases;
    readonly agoBefore: Phrases;
    readonly later: Phrases;
    readonly earlier: Phrases;
  };
  readonly prepositions: PrepositionWords;
  /** "and" of "between … and", "to" of "from … to". */
  readonly joiners: { readonly and: Phrases; readonly to: Phrases };
  /** Stand between the parts of a date and mean nothing to it. */
  readonly fillers: { readonly article: Phrases; readonly of: Phrases };
  /** Before a weekday they leave it open which one is meant: "a", "every". */
  readonly indefinite: Phrases;
  /** Stand behind a number and say what it is; `yearOf` does so only behind a preposition or month ("2024 года"). */
  readonly marks: { readonly year: Phrases; readonly yearOf: Phrases; readonly month: Phrases; readonly day: Phrases };
  /** A bare four-digit number is no year here, whatever preposition it has ("до 2024 человек"). */
  readonly yearNeedsMark: boolean;
  /** Endings of a number that make it an ordinal: ".", "th", "-го". */
  readonly ordinalEndings: readonly string[];
  /** Before a date they make it one to come: "is to meet on", "wird am". */
  readonly ahead: Phrases;
  /** Treaties, resolutions, elections: a year or month in their name dates them and no figure. */
  readonly named: Phrases;
  /** Phrases with a date word in them that are no date: "Black Friday". */
  readonly never: Phrases;
}

export interface RelativeWords {
  readonly last: Phrases;
  readonly this: Phrases;
  readonly next: Phrases;
  /** The one before the last: "vorletzte Woche". */
  readonly beforeLast: Phrases;
}

export interface UnitWords {
  readonly day: Phrases;
  readonly week: Phrases;
  readonly month: Phrases;
  readonly year: Phrases;
}

export interface PrepositionWords {
  /** Before a month, season or year: "in", "im". A number behind the month is then no day. */
  readonly in: Phrases;
  /** Before a day, and words that say a state holds for it ("as of"). */
  readonly on: Phrases;
  readonly since: Phrases;
  readonly until: Phrases;
  readonly from: Phrases;
  readonly between: Phrases;
  /** Stand behind the date ("부터", "以来"). */
  readonly sinceAfter: Phrases;
  readonly untilAfter: Phrases;
}
