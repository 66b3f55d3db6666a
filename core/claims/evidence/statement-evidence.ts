import type { Mark } from "../../text/lexicon";
import type { Proposition } from "../../topics/topic";
import { PUBLISHER, type Stance, UNNAMED } from "../claim";
import type { Context } from "../context";
import { breakAfter, breakBefore, type Sentence, type Span } from "../sentence";
import { conceptOf } from "./figure-evidence";

/** What is known of a sentence that may say a proposition. */
export interface MaySay {
  readonly proposition: Proposition;
  /** The word that speaks of it. */
  readonly at: Span;
  /** Who says it. */
  readonly source: string;
  /** What the topic's patterns read; null where none fits. */
  readonly byPattern: Stance | null;
  /** What a verb of saying, a negation or a word of denial makes of it. */
  readonly byVerb: Stance;
  /** The measures of the sentence's own figures. */
  readonly figures: readonly string[];
}

const KINDS = ["noun", "event", "cue", "country", "verb", "hedge", "clause", "little"];

/** Little words that tell whether something is said, and how. */
const TELLING_CLAUSES: ReadonlySet<string> = new Set(["negation", "denial", "accusations", "noStance", "impersonal"]);

/** Kinds whose meaning depends on who speaks of them. */
const SAID: ReadonlySet<string> = new Set(["noun", "event", "cue"]);

/** What speaks for or against a sentence's saying something: the same coarse names in every language. */
export function statementEvidence(sentence: Sentence, may: MaySay, context: Context): Set<string> {
  const part = partOf(may.source, context);
  const clause = { start: breakBefore(sentence, may.at.start), end: breakAfter(sentence, may.at.end) };
  const names = new Set([
    "always",
    `by ${part}`,
    `pattern ${may.byPattern}`,
    `pattern ${may.byPattern} by ${part}`,
    `verb ${may.byVerb}`,
    `verb ${may.byVerb} by ${part}`,
    context.frames.length > 0 ? "told" : "untold",
    ...ofDiscourse(may, sentence, context),
    ...may.figures.map((measure) => `figure ${measure.split(".")[0]}`),
  ]);
  for (const mark of marksOf(sentence)) {
    const concept = conceptOf(mark, context);
    names.add(`here ${concept}`);
    if (mark.start >= clause.start && mark.end <= clause.end) names.add(`clause ${concept}`);
    if (SAID.has(mark.kind)) names.add(`${concept} by ${part}`);
  }
  return names;
}

function marksOf(sentence: Sentence): Mark[] {
  return KINDS.flatMap((kind) => sentence.marks.get(kind) ?? []).filter(
    ({ kind, value }) => kind !== "clause" || TELLING_CLAUSES.has(value),
  );
}

/** Whoever speaks, by the part that a country has in the topic: admitting is another thing than accusing. */
function partOf(source: string, { reader: { topic } }: Context): string {
  if (source === PUBLISHER || source === UNNAMED) return source;
  const country = source.split(/[.:]/)[0] ?? "";
  if (topic.own.includes(country)) return "own";
  if (topic.theatre.countries.includes(country)) return "theatre";
  return country === "media" ? "medium" : "others";
}

function ofDiscourse({ proposition: { id } }: MaySay, sentence: Sentence, { discourse }: Context): string[] {
  const names = [...discourse.concepts].map((concept) => `sentence before ${concept}`);
  if (discourse.said.counts.has(id)) names.push("said before");
  if (discourse.said.last === id) names.push("said last");
  if (sentence.start === sentence.block.start) names.push("opens");
  return names;
}
