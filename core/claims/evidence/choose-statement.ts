import type { Proposition } from "../../topics/topic";
import type { Stance } from "../claim";
import type { Context } from "../context";
import type { Sentence } from "../sentence";
import { isWeighed } from "./is-weighed";
import { type MaySay, statementEvidence } from "./statement-evidence";
import { likelihoods, NONE } from "./weights";

/** What the topic's patterns read is kept unless it is less likely. */
const DOUBTFUL = 0.1;
/** What they do not read is said only if it is as likely. */
const LIKELY = 0.35;

export const STANCES: readonly Stance[] = ["asserts", "confirms", "denies", "doubts"];

/** A choice of the topic's weights: "presence confirms". */
export const choiceOf = ({ id }: Proposition, stance: Stance): string => `${id} ${stance}`;

/** How a sentence stands to a proposition, by all that stands in it; null where it does not say it. */
export function chooseStance(sentence: Sentence, may: MaySay, context: Context): Stance | null {
  if (!isWeighed(sentence)) return may.byPattern;
  const evidence = statementEvidence(sentence, may, context);
  context.watch?.statement(sentence, may.proposition, evidence);
  const weights = context.reader.topic.weights?.statements;
  if (!weights || context.watch) return may.byPattern;
  const own = STANCES.map((stance) => choiceOf(may.proposition, stance));
  const chances = likelihoods(weights, evidence, (choice) => choice === NONE || own.includes(choice));
  const chance = (stance: Stance): number => chances[weights.choices.indexOf(choiceOf(may.proposition, stance))] ?? 0;
  const best = STANCES.reduce((a, b) => (chance(b) > chance(a) ? b : a));
  if (may.byPattern && chance(may.byPattern) >= DOUBTFUL) return may.byPattern;
  return chance(best) >= LIKELY ? best : null;
}
