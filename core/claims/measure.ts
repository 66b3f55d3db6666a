import type { Quantity } from "../quantities/quantity";
import type { Measure } from "../topics/topic";
import type { Reason } from "./claim";
import { type Counted, eventReasons } from "./counted";
import type { Sentence } from "./sentence";
import type { SideReading } from "./side";

export interface MeasureReading {
  readonly measure: Measure;
  readonly unit: string;
  readonly reasons: readonly Reason[];
}

const NO_COUNT: ReadonlySet<string> = new Set(["percent", "fraction"]);

/** The first of the topic's measures that what is counted fits; null where none does. */
export function readMeasure(
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
  side: SideReading,
  measures: readonly Measure[],
  before: string | null,
): MeasureReading | null {
  if (side.side === "other" || side.side === "joint") return null;
  const events = new Set(counted.events.map((event) => event.value));
  const measure = measures.find(
    (candidate) =>
      unitFits(candidate, quantity) &&
      nounFits(candidate, counted, quantity) &&
      eventsFit(candidate, events) &&
      (!candidate.follows || (before !== null && candidate.follows.includes(before))),
  );
  if (!measure || (measure.ownSide && side.side !== "own")) return null;
  return { measure, unit: unitOf(measure, quantity), reasons: reasonsFor(sentence, measure, counted, side) };
}

function unitFits(measure: Measure, quantity: Quantity): boolean {
  const unit = quantity.unit?.split("/")[0] ?? null;
  if (measure.unit === "percent") return unit === "percent" || quantity.isFraction;
  if (measure.unit === "money") return unit !== null && !NO_COUNT.has(unit) && unit.length === 3;
  return (unit === null || unit === measure.unit) && !quantity.isFraction;
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
function unitOf(measure: Measure, quantity: Quantity): string {
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
