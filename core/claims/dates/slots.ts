import type { Kind } from "./date-reader";
import { type Element, isA, type Reading, type Source, valueAs } from "./elements";
import { dayAt, markBehind, yearAt } from "./figures";
import { hasDayOrName, hasHead, isOnlyYear, type Phrase, type Role, type Shift, type Unit } from "./phrase";

type Taker = (phrase: Phrase, value: string, source: Source, at: number) => boolean;

/** Puts the element at `at` into the phrase, if it has a place for it. */
export function take(phrase: Phrase, source: Source, at: number): boolean {
  return (source.elements[at] as Element).readings.some(
    ({ kind, value }: Reading) => TAKERS[kind]?.(phrase, value, source, at) ?? false,
  );
}

/** A preposition; behind "end of" or "last" it is but a part of the phrase ("finales de enero"). */
const role =
  (name: Role): Taker =>
  (phrase) => {
    if (hasHead(phrase) || phrase.edge !== null || phrase.shift !== null) return false;
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
  "weekday.lastWeek": (phrase, value) =>
    !hasHead(phrase) && set(phrase, { weekday: Number(value), period: { unit: "week", offset: -1 } }),
  month: (phrase, value) => takeMonth(phrase, value, {}),
  "month?": (phrase, value) => takeMonth(phrase, value, { isDoubtful: phrase.day === null }),
  "month.short": (phrase, value) => takeMonth(phrase, value, { isShort: true }),
  season: (phrase, value) => takeSeason(phrase, value, false),
  "season?": (phrase, value) => takeSeason(phrase, value, true),
  day: (phrase, value) => !hasHead(phrase) && set(phrase, { offset: Number(value) }),
  part: (phrase, value) => (!hasHead(phrase) || isOnlyYear(phrase)) && set(phrase, { part: value }),
  period: takePeriod,
  "period.edge": takePeriodAtEdge,
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

function takeEdge(phrase: Phrase, value: string, source: Source): boolean {
  if (phrase.edge !== null || (hasHead(phrase) && source.reader.words.order !== "ymd")) return false;
  return set(phrase, { edge: value as Phrase["edge"] });
}

function takeShiftAfter(phrase: Phrase, value: string): boolean {
  const isName = phrase.weekday !== null || phrase.month !== null || phrase.season !== null;
  const fits = isName || phrase.period?.unit === "weekend";
  return fits && phrase.shift === null && phrase.year === null && set(phrase, { shift: value as Shift });
}

function takeWeekday(phrase: Phrase, value: string, isDoubtful: boolean): boolean {
  if (hasHead(phrase) && phrase.offset === null && phrase.period?.unit !== "week") return false;
  return phrase.weekday === null && set(phrase, { weekday: Number(value), isDoubtful });
}

/** A name behind "the month of" or "the past month of" says which month that is. */
function takeMonth(phrase: Phrase, value: string, doubt: Partial<Phrase>): boolean {
  const { month, season, part, offset, same, period, shift } = phrase;
  if ([month, season, part, offset, same].some((slot) => slot !== null)) return false;
  if (period?.unit === "month" && period.offset <= 0) {
    return set(phrase, { month: Number(value), period: null, shift: period.offset < 0 ? "last" : shift, ...doubt });
  }
  return (period === null || period.unit === "year") && set(phrase, { month: Number(value), ...doubt });
}

function takeSeason(phrase: Phrase, value: string, isDoubtful: boolean): boolean {
  return (!hasHead(phrase) || isOnlyYear(phrase)) && set(phrase, { season: value, isDoubtful });
}

function takePeriod(phrase: Phrase, value: string): boolean {
  const [unit, offset] = value.split(" ") as [Unit, string];
  const { period, same, year, weekday } = phrase;
  if (period !== null || phrase.offset !== null || same !== null || year !== null) return false;
  if (unit === "year" ? weekday !== null : hasHead(phrase) && (unit !== "week" || weekday === null)) return false;
  return set(phrase, { period: { unit, offset: Number(offset) } });
}

/** "the end of the month": the running one, but only behind such an edge. */
function takePeriodAtEdge(phrase: Phrase, value: string): boolean {
  const isOpen = phrase.part !== null ? phrase.year === null : phrase.edge !== null && !hasHead(phrase);
  return isOpen && takePeriod(phrase, value);
}

/** A date in digits; without a year it counts only behind a preposition. */
function takeDate(phrase: Phrase, value: string): boolean {
  const [year = "", month, day] = value.split("-");
  const isFree = !hasDayOrName({ ...phrase, weekday: null });
  const isPlaced = year !== "" || phrase.role !== null || phrase.weekday !== null;
  const slots = { year: year === "" ? null : Number(year), month: Number(month), day: Number(day) };
  return isFree && isPlaced && set(phrase, slots);
}

function takeNumber(phrase: Phrase, value: string, source: Source, at: number): boolean {
  const mark = markBehind(source, at);
  const figure = Number(value);
  const isMonth = isA(mark, "mark.month") && phrase.month === null && figure >= 1 && figure <= 12;
  if (isMonth) return set(phrase, { month: figure });
  const day = dayAt(phrase, source, at, mark);
  if (day !== null) return set(phrase, { day });
  const year = yearAt(phrase, source, at, mark);
  return year !== null && set(phrase, { year, period: null, isDoubtful: false });
}

/** A mark belongs to the number just taken. */
function takeMark(phrase: Phrase, _value: string, source: Source, at: number): boolean {
  return phrase.to === at && valueAs(source.elements[at - 1], "number") !== undefined && hasHead(phrase);
}
