import type { Quantity } from "../quantities/quantity";
import type { Measure } from "../topics/topic";
import type { Reason } from "./claim";
import type { Counted } from "./counted";
import { ABROAD, eventReasons, tells } from "./deeds";
import { marksOf, type Sentence } from "./sentence";
import type { SideReading } from "./side";

export interface MeasureReading {
  readonly measure: Measure;
  readonly unit: string;
  readonly reasons: readonly Reason[];
}

const NO_COUNT: ReadonlySet<string> = new Set(["percent", "fraction"]);

/** The event that an amount by the month or year stands for. */
const RATE = "rate";

/** What a figure's measure depends on beside its own words. */
export interface Surroundings {
  readonly side: SideReading;
  /** The measure of the figure before. */
  readonly before: string | null;
  /** Somebody in the sentence says so. */
  readonly attributed: boolean;
  /** The sentences before told of what is done in another country. */
  readonly abroad: boolean;
}

/** The first of the topic's measures that what is counted fits; null where none does. */
export function readMeasure(
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
  around: Surroundings,
  measures: readonly Measure[],
): MeasureReading | null {
  const { side, before, attributed, abroad } = around;
  const events = new Set(counted.events.map((event) => event.value));
  if (quantity.rate) events.add(RATE);
  if (abroad) events.add(ABROAD);
  const measure = measures.find(
    (candidate) =>
      unitFits(candidate, quantity) &&
      isEnough(candidate, quantity) &&
      nounFits(candidate, counted, quantity) &&
      eventsFit(candidate, events) &&
      (attributed || !candidate.attributed) &&
      (!candidate.follows || (before !== null && candidate.follows.includes(before))),
  );
  if (!measure || !sideFits(measure, side, quantity)) return null;
  return { measure, unit: unitOf(measure, quantity), reasons: reasonsFor(sentence, measure, counted, side) };
}

/** What a counter alone says of the figure: "3천 |명|으로 늘었다". */
const COUNTERS: Readonly<Record<string, Measure["unit"]>> = { person: "people", piece: "items" };

/** Letters between "puts it at" and its figure. */
const NEXT_WORDS = 12;

/** What was told before: the last measure, and the measure of each figure. */
export interface Before {
  readonly measure: string | null;
  readonly figures: ReadonlyMap<number, string>;
}

/** The measure of the figure before, for "puts it at 14,000": the figure is another's on the same. */
export function sameMeasure(
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
  before: Before,
  measures: readonly Measure[],
): MeasureReading | null {
  const unit = COUNTERS[counted.noun];
  const known = (quantity.best !== null && before.figures.get(quantity.best)) || before.measure;
  const measure = measures.find(
    (candidate) => candidate.id === known && unitFits(candidate, quantity) && (!unit || candidate.unit === unit),
  );
  const cues = [...marksOf(sentence, "clause", "theFigure"), ...marksOf(sentence, "verb")];
  const cue = cues.find((mark) =>
    mark.kind === "verb" || sentence.particles ? isNext(quantity.end, mark.start) : isNear(mark.end, quantity.start),
  );
  if (counted.nounMark !== null || counted.events.some(tells) || (sentence.particles && !unit)) return null;
  if (!measure || !cue) return null;
  const reasons = [
    { rule: `measure.before:${cue.phrase}`, start: sentence.start + cue.start, end: sentence.start + cue.end },
  ];
  return { measure, unit: unitOf(measure, quantity), reasons };
}

const isNear = (end: number, start: number): boolean => end <= start && start - end <= NEXT_WORDS;
const isNext = (end: number, start: number): boolean => start >= end && start - end <= 1;

/**
 * Goods and money are the topic's unless the phrase names another maker, and victims unless it names other people; what is
 * used against its people is unless it names themselves; people must be its own; shares are of anything.
 */
function sideFits(measure: Measure, { side, rule, mark }: SideReading, { numberStart }: Quantity): boolean {
  if (measure.side === "any") return true;
  if (measure.side === "goods") return side !== "joint" && (side !== "other" || rule !== "side.phrase");
  // "attacked | Ukraine | with 458 drones": right before the figure it may be who is hit, or hits.
  const isNamed = rule === "side.phrase" && (mark?.start ?? 0) > numberStart;
  if (measure.side === "victims") return !(side === "other" && isNamed);
  if (measure.side === "against") return side !== "joint" && !(side === "own" && isNamed);
  return side === "own";
}

export function unitFits(measure: Measure, quantity: Quantity): boolean {
  const unit = quantity.unit?.split("/")[0] ?? null;
  if (measure.unit === "percent") return unit === "percent" || quantity.isFraction;
  if (measure.unit === "money") return unit !== null && !NO_COUNT.has(unit) && unit.length === 3;
  return (unit === null || unit === measure.unit) && !quantity.isFraction;
}

/** "six soldiers told the BBC" counts no deployment. */
function isEnough({ least = 0 }: Measure, { low, best, high }: Quantity): boolean {
  return (best ?? high ?? low ?? 0) >= least;
}

function nounFits(measure: Measure, counted: Counted, quantity: Quantity): boolean {
  if (measure.unit === "money") return quantity.unit !== null;
  return measure.nouns.includes(counted.noun);
}

function eventsFit(measure: Measure, events: ReadonlySet<string>): boolean {
  if (measure.without?.some((event) => events.has(event))) return false;
  return (measure.events ?? []).every((group) => group.some((event) => events.has(event)));
}

/** Money keeps its currency and rate; counts take their rate ("items/year") from the text. */
export function unitOf(measure: Measure, quantity: Quantity): string {
  if (measure.unit === "money") return quantity.unit ?? measure.unit;
  const rate = quantity.rate && measure.unit !== "percent" ? `/${quantity.rate}` : "";
  return `${measure.unit}${rate}`;
}

function reasonsFor(sentence: Sentence, measure: Measure, counted: Counted, side: SideReading): Reason[] {
  const place = (rule: string, mark: { start: number; end: number } | null): Reason[] =>
    mark ? [{ rule, start: sentence.start + mark.start, end: sentence.start + mark.end }] : [];
  return [
    ...place(`${counted.rule}:${counted.noun}`, counted.nounMark),
    ...eventReasons(sentence, counted.events, (measure.events ?? []).flat()),
    ...place(side.rule, side.mark),
  ];
}
