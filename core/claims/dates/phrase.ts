import type { Kind } from "./date-reader";
import { type Element, type Gap, gapBetween, isA, type Reading, type Source, valueAs } from "./elements";
import { dayAt, isYearAt } from "./figures";

export type Role = "in" | "on" | "since" | "until" | "from" | "between";
export type Shift = "last" | "this" | "next";
export type Unit = "day" | "week" | "month" | "quarter" | "year";

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

function blank(from: number, end: number): Phrase {
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

const BEGINNINGS: readonly Kind[] = [
  "number",
  "date",
  "month",
  "month?",
  "month.short",
  "weekday",
  "weekday?",
  "season",
  "season?",
  "day",
  "period",
  "same",
  "edge",
  "part",
  "shift",
  "in",
  "on",
  "since",
  "until",
  "from",
  "between",
  "indefinite",
];

/** The longest date phrase that begins with element `from`, or null. */
export function readPhrase(source: Source, from: number): Phrase | null {
  const first = source.elements[from];
  if (!first || !isA(first, ...BEGINNINGS)) return null;
  const phrase = blank(from, first.end);
  for (let at = from; at < source.elements.length; at++) {
    const element = source.elements[at] as Element;
    if (at > from && !hangsOn(source, at, phrase)) break;
    if (take(phrase, source, at)) {
      phrase.to = at + 1;
      phrase.end = element.end;
    } else if (!isA(element, "filler")) break;
  }
  return hasHead(phrase) ? phrase : null;
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

function hasDayOrName({ weekday, day, month, year }: Phrase): boolean {
  return weekday !== null || day !== null || month !== null || year !== null;
}

function hangsOn(source: Source, at: number, phrase: Phrase): boolean {
  const before = source.elements[at - 1] as Element;
  const element = source.elements[at] as Element;
  const gap = gapBetween(source, before, element);
  return gap === "tight" || mayPart(gap, before, element, phrase, source);
}

function mayPart(gap: Gap, before: Element, element: Element, phrase: Phrase, source: Source): boolean {
  if (gap === "comma") return isWeekdayThenDate(before, element) || isYearAfterDay(phrase, element, source);
  if (gap === "dash") return isA(before, "edge") && isA(element, "month", "month?", "season", "season?");
  if (gap !== "stop") return false;
  return isA(before, "month.short")
    ? isA(element, "number")
    : isA(before, "number") && source.reader.words.ordinalEndings.includes(".") && isMonth(element);
}

function isWeekdayThenDate(before: Element, element: Element): boolean {
  return (
    isA(before, "weekday", "weekday?") && isA(element, "number", "date", "month", "month?", "month.short", "filler")
  );
}

function isYearAfterDay(phrase: Phrase, element: Element, source: Source): boolean {
  return source.reader.words.order === "mdy" && phrase.day !== null && phrase.month !== null && isA(element, "number");
}

export function isMonth(element: Element | undefined): boolean {
  return isA(element, "month", "month?", "month.short");
}

type Taker = (phrase: Phrase, value: string, source: Source, at: number) => boolean;

function take(phrase: Phrase, source: Source, at: number): boolean {
  return (source.elements[at] as Element).readings.some(
    ({ kind, value }: Reading) => TAKERS[kind]?.(phrase, value, source, at) ?? false,
  );
}

const role =
  (name: Role): Taker =>
  (phrase) => {
    if (hasHead(phrase)) return false;
    const isNeutral = name === "in" || name === "on";
    if (phrase.role === null || !isNeutral) phrase.role = name;
    return true;
  };

const roleAfter =
  (name: Role): Taker =>
  (phrase) => {
    if (!hasHead(phrase)) return false;
    phrase.role = name;
    return true;
  };

const TAKERS: Partial<Record<Kind, Taker>> = {
  in: role("in"),
  on: role("on"),
  since: role("since"),
  until: role("until"),
  from: role("from"),
  between: role("between"),
  "since.after": roleAfter("since"),
  "until.after": roleAfter("until"),
  edge: takeEdge,
  shift: (phrase, value) => !hasHead(phrase) && phrase.shift === null && set(phrase, { shift: value as Shift }),
  "shift.after": takeShiftAfter,
  indefinite: (phrase) => !hasHead(phrase) && set(phrase, { isIndefinite: true }),
  weekday: (phrase, value) => takeWeekday(phrase, value, false),
  "weekday?": (phrase, value) => takeWeekday(phrase, value, true),
  month: (phrase, value) => takeMonth(phrase, value, {}),
  "month?": (phrase, value) => takeMonth(phrase, value, { isDoubtful: phrase.day === null }),
  "month.short": (phrase, value) => takeMonth(phrase, value, { isShort: true }),
  season: (phrase, value) => takeSeason(phrase, value, false),
  "season?": (phrase, value) => takeSeason(phrase, value, true),
  day: (phrase, value) => !hasHead(phrase) && set(phrase, { offset: Number(value) }),
  part: (phrase, value) => (!hasHead(phrase) || isOnlyYear(phrase)) && set(phrase, { part: value }),
  period: takePeriod,
  same: (phrase, value) => !hasHead(phrase) && set(phrase, { same: value as Unit }),
  date: takeDate,
  number: takeNumber,
  "mark.year": takeMark,
  "mark.yearOf": takeMark,
  "mark.month": takeMark,
  "mark.day": takeMark,
};

function set(phrase: Phrase, slots: Partial<Phrase>): true {
  Object.assign(phrase, slots);
  return true;
}

/** Only a year so far: what follows in year-first languages narrows it. */
function isOnlyYear({ year, period, weekday, month, season, part }: Phrase): boolean {
  const isYear = year !== null || period?.unit === "year";
  return isYear && weekday === null && month === null && season === null && part === null;
}

function takeEdge(phrase: Phrase, value: string, source: Source): boolean {
  if (phrase.edge !== null || (hasHead(phrase) && source.reader.words.order !== "ymd")) return false;
  return set(phrase, { edge: value as Phrase["edge"] });
}

function takeShiftAfter(phrase: Phrase, value: string): boolean {
  const fits = phrase.weekday !== null || phrase.month !== null || phrase.season !== null;
  return fits && phrase.shift === null && phrase.year === null && set(phrase, { shift: value as Shift });
}

function takeWeekday(phrase: Phrase, value: string, isDoubtful: boolean): boolean {
  if (hasHead(phrase) && phrase.offset === null && phrase.period?.unit !== "week") return false;
  return phrase.weekday === null && set(phrase, { weekday: Number(value), isDoubtful });
}

function takeMonth(phrase: Phrase, value: string, doubt: Partial<Phrase>): boolean {
  if (
    phrase.month !== null ||
    phrase.season !== null ||
    phrase.part !== null ||
    phrase.offset !== null ||
    phrase.same !== null
  )
    return false;
  if (phrase.period !== null && phrase.period.unit !== "year") return false;
  return set(phrase, { month: Number(value), ...doubt });
}

function takeSeason(phrase: Phrase, value: string, isDoubtful: boolean): boolean {
  return (!hasHead(phrase) || isOnlyYear(phrase)) && set(phrase, { season: value, isDoubtful });
}

function takePeriod(phrase: Phrase, value: string): boolean {
  const [unit, offset] = value.split(" ") as [Unit, string];
  if (phrase.period !== null || phrase.offset !== null || phrase.same !== null || phrase.year !== null) return false;
  if (
    unit === "week"
      ? hasHead(phrase) && phrase.weekday === null
      : unit === "year"
        ? phrase.weekday !== null
        : hasHead(phrase)
  )
    return false;
  return set(phrase, { period: { unit, offset: Number(offset) } });
}

/** A date in digits; without a year it counts only behind a preposition. */
function takeDate(phrase: Phrase, value: string): boolean {
  const [year = "", month, day] = value.split("-");
  if (hasDayOrName({ ...phrase, weekday: null }) || (year === "" && phrase.role === null && phrase.weekday === null))
    return false;
  return set(phrase, { year: year === "" ? null : Number(year), month: Number(month), day: Number(day) });
}

function takeNumber(phrase: Phrase, value: string, source: Source, at: number): boolean {
  const next = source.elements[at + 1];
  const mark = next && next.start - (source.elements[at] as Element).end <= 1 ? next : undefined;
  const figure = Number(value);
  if (isA(mark, "mark.month") && phrase.month === null && figure >= 1 && figure <= 12)
    return set(phrase, { month: figure });
  const day = dayAt(phrase, source, at, mark);
  if (day !== null) return set(phrase, { day });
  return (
    phrase.year === null &&
    phrase.period?.unit !== "year" &&
    isYearAt(phrase, source, at, mark) &&
    set(phrase, { year: figure, isDoubtful: false })
  );
}

/** A mark belongs to the number just taken. */
function takeMark(phrase: Phrase, _value: string, source: Source, at: number): boolean {
  return phrase.to === at && valueAs(source.elements[at - 1], "number") !== undefined && hasHead(phrase);
}
