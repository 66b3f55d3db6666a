import type { MeasureRelations } from "./comparison/relations";
import { aboutTopics } from "./topics/every-about";

const OF_MEASURE = new Map(aboutTopics.flatMap(({ id, measures }) => measures.map((measure) => [measure, id])));
const OF_PROPOSITION = new Map(
  aboutTopics.flatMap(({ id, propositions }) => propositions.map((proposition) => [proposition, id])),
);

/** The topic that counts this measure, by its id; null where none that is followed does. */
export const topicOfMeasure = (measure: string): string | null => OF_MEASURE.get(measure) ?? null;

/** The topic that has this proposition; null where none that is followed does. */
export const topicOfProposition = (proposition: string): string | null => OF_PROPOSITION.get(proposition) ?? null;

/** What a topic is called in a language of the interface; in English where it has no name in that one, its id where it is not followed. */
export function topicTitle(topic: string, language: string): string {
  const title = aboutTopics.find(({ id }) => id === topic)?.title;
  return title?.[language] ?? title?.en ?? topic;
}

/** What the topics tell of their measures, together: each measure is of one topic, so none meets another topic's. */
export const relations: MeasureRelations = {
  runningTotals: ofAll(({ runningTotals }) => runningTotals),
  apart: ofAll(({ apart }) => apart),
  sums: ofAll(({ sums }) => sums),
  shares: ofAll(({ shares }) => shares),
  within: ofAll(({ within }) => within),
};

function ofAll<T>(part: (relations: MeasureRelations) => readonly T[]): T[] {
  return aboutTopics.flatMap((topic) => part(topic.relations));
}
