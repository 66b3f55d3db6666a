import type { Proposition } from "../topics/topic";
import { readCertainty, readStance } from "./certainty";
import type { Reason, Statement } from "./claim";
import type { FigureContext } from "./figures";
import { marksOf, type Sentence, type Span } from "./sentence";
import { PUBLISHER, readSource } from "./source";

/** What a sentence says without a figure: the topic's propositions, each with who says so. */
export function readStatements(sentence: Sentence, context: FigureContext): Statement[] {
  if (marksOf(sentence, "clause").some((mark) => mark.value === "noStance")) return [];
  return context.reader.topic.propositions.flatMap((proposition) => {
    const evidence = evidenceFor(proposition, sentence, context.discourse.proposition);
    return evidence ? (readStatement(proposition, evidence, sentence, context) ?? []) : [];
  });
}

interface Evidence {
  readonly at: Span;
  readonly reasons: readonly Reason[];
}

/** The marks of the first pattern whose concepts all stand in the sentence. */
function evidenceFor(proposition: Proposition, sentence: Sentence, before: string | null): Evidence | null {
  for (const pattern of proposition.patterns) {
    const found = pattern.map((concept) => markOf(concept, sentence, before));
    if (found.some((mark) => mark === null)) continue;
    const marks = found.filter((mark): mark is Span & { rule: string } => mark !== null && mark.end > mark.start);
    const at = marks[0];
    if (at)
      return {
        at,
        reasons: marks.map((mark) => ({
          rule: mark.rule,
          start: sentence.start + mark.start,
          end: sentence.start + mark.end,
        })),
      };
  }
  return null;
}

/** "cue:kursk", "country:kp": a word of that meaning; "context:presence": the sentence before spoke of it. */
function markOf(concept: string, sentence: Sentence, before: string | null): (Span & { rule: string }) | null {
  const [kind = "", value = ""] = concept.split(":");
  if (kind === "context") return before === value ? { start: 0, end: 0, rule: concept } : null;
  const mark = marksOf(sentence, kind, value)[0];
  return mark ? { start: mark.start, end: mark.end, rule: concept } : null;
}

function readStatement(
  proposition: Proposition,
  evidence: Evidence,
  sentence: Sentence,
  context: FigureContext,
): Statement | null {
  const source = readSource(sentence, evidence.at, context.frames, context.discourse, context.reader.topic.actors);
  if (source.source === PUBLISHER && !proposition.ownVoice) return null;
  const stance = readStance(sentence, evidence.at, source);
  const certainty = readCertainty(sentence, evidence.at, source, context.frames);
  return {
    proposition: proposition.id,
    source: source.source,
    via: source.via,
    surface: source.surface,
    stance: stance.stance,
    certainty: certainty.certainty,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    reasons: {
      proposition: evidence.reasons,
      source: source.reasons,
      stance: stance.reasons,
      certainty: certainty.reasons,
    },
  };
}
