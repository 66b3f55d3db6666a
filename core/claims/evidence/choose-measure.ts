import type { Quantity } from "../../quantities/quantity";
import type { ChoiceWeights, Measure } from "../../topics/topic";
import type { Reason } from "../claim";
import type { Context } from "../context";
import { type MeasureReading, unitFits, unitOf } from "../measure";
import type { Sentence } from "../sentence";
import { type FigureEvidence, type Found, figureEvidence } from "./figure-evidence";
import { isWeighed } from "./is-weighed";
import { likelihoods, NONE, weightOf } from "./weights";

/** The measure that the topic's table gives is kept unless it is less likely: the table was written with care. */
const DOUBTFUL = 0.2;
/** What the table does not give is claimed only if it is as likely. */
const LIKELY = 0.35;

/** Where the noun beside the figure is none that is known, it may be horses or tents: as likely as not is not enough. */
const LIKELY_UNKNOWN = 0.6;

/** More figures than a sentence that somebody wrote has: only the table reads them. */
const MOST_FIGURES = 20;

/**
 * What a figure counts, by all that stands around it: the measure of the topic's table unless much speaks against it, else
 * the likeliest if it is likely enough, else nothing.
 */
export function chooseMeasure(
  sentence: Sentence,
  found: Found,
  proposed: MeasureReading | null,
  context: Context,
): MeasureReading | null {
  const { measures } = context.reader.topic;
  const weights = context.reader.topic.weights?.measures;
  // The words of a table's row stand in its head too, which nobody weighs.
  if (sentence.block.kind === "row" || found.counts.length > MOST_FIGURES || !isWeighed(sentence)) return proposed;
  const evidence = figureEvidence(sentence, found, context);
  context.watch?.figure(sentence, found.quantity, evidence.names);
  if (!weights || context.watch) return proposed;
  const chances = likelihoods(weights, evidence.names, (choice) => canCount(choice, found.quantity, measures));
  const chance = (choice: string): number => chances[weights.choices.indexOf(choice)] ?? 0;
  if (proposed && chance(proposed.measure.id) >= DOUBTFUL) return proposed;
  const best = weights.choices.reduce((a, b) => (a === NONE || (b !== NONE && chance(b) > chance(a)) ? b : a));
  const needed = found.counted ? LIKELY : LIKELY_UNKNOWN;
  const measure = chance(best) >= needed ? measures.find(({ id }) => id === best) : undefined;
  if (!measure) return proposed && chance(proposed.measure.id) > chance(NONE) ? proposed : null;
  return {
    measure,
    unit: unitOf(measure, found.quantity),
    reasons: reasonsFor(sentence, found, evidence, weights, measure.id),
  };
}

/** Is it in the unit that the measure wants? */
export function canCount(choice: string, quantity: Quantity, measures: readonly Measure[]): boolean {
  return choice === NONE || measures.some((measure) => measure.id === choice && unitFits(measure, quantity));
}

/** Words that are named as a reason, the most telling first. */
const MOST_REASONS = 3;

function reasonsFor(
  sentence: Sentence,
  { quantity, before }: Found,
  { beside }: FigureEvidence,
  weights: ChoiceWeights,
  measure: string,
): Reason[] {
  const telling = beside
    .map(({ mark, concept, relations }) => ({
      mark,
      concept,
      weight: relations.reduce((sum, relation) => sum + weightOf(weights, `${relation} ${concept}`, measure), 0),
    }))
    .filter(({ weight, mark }) => weight > 0 && mark.kind !== "clause")
    .toSorted((a, b) => b.weight - a.weight);
  const reasons = telling
    .slice(0, MOST_REASONS)
    .map(({ mark, concept }) => reasonAt(sentence, `measure.${concept}`, mark));
  if (reasons.length > 0) return reasons.toSorted((a, b) => a.start - b.start);
  return [reasonAt(sentence, before ? "measure.before" : "measure.figure", quantity)];
}

function reasonAt(sentence: Sentence, rule: string, { start, end }: { start: number; end: number }): Reason {
  return { rule, start: sentence.start + start, end: sentence.start + end };
}
