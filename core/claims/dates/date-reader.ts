import type { Phrases } from "../../languages/claim-words";
import type { DateWords, RelativeWords, UnitWords } from "../../languages/date-words";
import { type Boundaries, type Entry, Lexicon } from "../../text/lexicon";

/** What a word can be in a date. A `?` marks names that are other words too. */
export type Kind =
  | "number"
  | "date"
  | "month"
  | "month?"
  | "month.short"
  | "weekday"
  | "weekday?"
  | "weekday.lastWeek"
  | "season"
  | "season?"
  | "day"
  | "period"
  | "period.edge"
  | "same"
  | "unit"
  | "unit.one"
  | "numeral"
  | "edge"
  | "part"
  | "shift"
  | "shift.after"
  | "ago"
  | "ago.before"
  | "later"
  | "earlier"
  | "in"
  | "on"
  | "since"
  | "until"
  | "from"
  | "between"
  | "since.after"
  | "until.after"
  | "and"
  | "to"
  | "filler"
  | "indefinite"
  | "mark.year"
  | "mark.yearOf"
  | "mark.month"
  | "mark.day"
  | "ahead"
  | "named"
  | "never";

/** What the reading of dates asks of a language itself, beside the words that it finds. */
export type DateGrammar = Pick<DateWords, "order" | "ordinalEndings" | "yearNeedsMark">;

/** A language's date words, built once and used for every text. */
export interface DateReader {
  readonly words: DateGrammar;
  readonly boundaries: Boundaries;
  readonly lexicon: Lexicon;
}

/** Builds the reader of a language's dates; to be done once and kept. */
export function compileDates(words: DateWords, boundaries: Boundaries): DateReader {
  return dateReaderOf(words, dateEntries(words), boundaries);
}

/** The same of words that were listed before: `entries`, as `dateEntries` makes them. */
export function dateReaderOf(words: DateGrammar, entries: readonly Entry[], boundaries: Boundaries): DateReader {
  return { words, boundaries, lexicon: new Lexicon(entries, boundaries) };
}

/** Every word of a language that can be part of a date. */
export function dateEntries(words: DateWords): Entry[] {
  return [...nameEntries(words), ...spanEntries(words), ...grammarEntries(words)];
}

const list = (kind: Kind, value: string, phrases: Phrases): Entry[] =>
  phrases.map((phrase) => ({ kind, value, phrase }));

function numbered(kind: Kind, lists: readonly Phrases[], first: number): Entry[] {
  return lists.flatMap((phrases, i) => list(kind, String(first + i), phrases));
}

function keyed(kind: Kind, lists: Readonly<Record<string, Phrases>>): Entry[] {
  return Object.entries(lists).flatMap(([value, phrases]) => list(kind, value, phrases));
}

function nameEntries(words: DateWords): Entry[] {
  const doubtful = new Set(words.doubtful);
  const names = [
    ...numbered("month", words.months, 1),
    ...numbered("weekday", words.weekdays, 0),
    ...keyed("season", words.seasons),
  ];
  return [
    ...names.map((entry) => (doubtful.has(entry.phrase) ? { ...entry, kind: `${entry.kind}?` } : entry)),
    ...numbered("month.short", words.monthsShort, 1),
    ...numbered("weekday.lastWeek", words.weekdaysOfLastWeek ?? [], 0),
  ];
}

const relative = (unit: keyof UnitWords | "quarter", words: RelativeWords): Entry[] => [
  ...list("period", `${unit} -2`, words.beforeLast),
  ...list("period", `${unit} -1`, words.last),
  ...list("period", `${unit} 0`, words.this),
  ...list("period", `${unit} 1`, words.next),
];

function spanEntries({
  days,
  periods,
  weekend,
  afterEdge,
  same,
  units,
  oneUnit,
  numerals,
  edges,
  parts,
}: DateWords): Entry[] {
  return [
    ...list("day", "0", days.today),
    ...list("day", "-1", days.yesterday),
    ...list("day", "-2", days.beforeYesterday),
    ...list("day", "1", days.future),
    ...relative("week", periods.week),
    ...relative("month", periods.month),
    ...relative("quarter", periods.quarter),
    ...relative("year", periods.year),
    ...list("period", "weekend 0", weekend),
    ...list("period.edge", "month 0", afterEdge.month),
    ...list("period.edge", "year 0", afterEdge.year),
    ...keyed("same", { ...same }),
    ...keyed("unit", { ...units }),
    ...keyed("unit.one", { ...oneUnit }),
    ...numbered("numeral", numerals, 1),
    ...keyed("edge", edges),
    ...keyed("part", parts),
  ];
}

function grammarEntries({ shifts, directions, prepositions, joiners, marks, ...words }: DateWords): Entry[] {
  return [
    ...keyed("shift", { last: shifts.last, this: shifts.this, next: shifts.next }),
    ...keyed("shift.after", { last: shifts.lastAfter, next: shifts.nextAfter }),
    ...list("ago", "", directions.ago),
    ...list("ago.before", "", directions.agoBefore),
    ...list("later", "", directions.later),
    ...list("earlier", "", directions.earlier),
    ...(["in", "on", "since", "until", "from", "between"] as const).flatMap((role) =>
      list(role, "", prepositions[role]),
    ),
    ...list("since.after", "", prepositions.sinceAfter),
    ...list("until.after", "", prepositions.untilAfter),
    ...list("and", "", joiners.and),
    ...list("to", "", joiners.to),
    ...keyed("filler", words.fillers),
    ...list("indefinite", "", words.indefinite),
    ...(["year", "yearOf", "month", "day"] as const).flatMap((mark) => list(`mark.${mark}`, "", marks[mark])),
    ...list("ahead", "", words.ahead),
    ...list("named", "", words.named),
    ...list("never", "", words.never),
  ];
}
