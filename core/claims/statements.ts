import type { Proposition } from "../topics/topic";
import { readCertainty, readStance } from "./certainty";
import { PUBLISHER, type Stance, type Statement, UNNAMED } from "./claim";
import type { Context } from "./context";
import type { Said } from "./discourse";
import { chooseSource } from "./evidence/choose-source";
import { chooseStance } from "./evidence/choose-statement";
import { leavesOpen } from "./frame";
import { marksOf, type Sentence } from "./sentence";
import { readSource, type SourceReading } from "./source";
import { type Evidence, evidenceFor, negated, traceOf } from "./statement-patterns";

/** What a sentence says without a figure: the topic's propositions, each with who says so. `figures`: measures of its claims. */
export function readStatements(sentence: Sentence, context: Context, figures: readonly string[]): Statement[] {
  if (saysNothing(sentence)) return [];
  const statements = context.reader.topic.propositions.flatMap((proposition) =>
    readProposition(proposition, sentence, context, figures),
  );
  const said = new Set(statements.map((statement) => statement.proposition));
  const granted = context.reader.topic.propositions.filter(({ grantedBy }) => grantedBy?.some((id) => said.has(id)));
  const isGranted = ({ proposition, stance }: Statement): boolean =>
    stance !== "confirms" && granted.some(({ id }) => id === proposition);
  return statements.filter((statement) => !isGranted(statement));
}

/** What the sentence says of one proposition, by its patterns and by all that stands beside them. */
function readProposition(
  proposition: Proposition,
  sentence: Sentence,
  context: Context,
  figures: readonly string[],
): Statement[] {
  const byPattern = readByPattern(proposition, sentence, context);
  const evidence = byPattern?.evidence ?? traceOf(proposition, sentence, context);
  if (!evidence) return [];
  const rule = sourceOf(proposition, evidence, sentence, context);
  const source = chooseSource(sentence, evidence.at, rule, proposition.id, context);
  const byVerb = stanceOf(evidence, source, sentence);
  const may = {
    proposition,
    at: evidence.at,
    source: source.source,
    byPattern: byPattern?.stance ?? null,
    byVerb,
    figures,
  };
  const stance = chooseStance(sentence, may, context);
  if (!stance || !canSay(proposition, source, sentence)) return [];
  return statementsOf(proposition, evidence, stance, source, sentence, context);
}

/** "neither confirmed nor denied", "no comment", a question. */
function saysNothing(sentence: Sentence): boolean {
  return marksOf(sentence, "clause", "noStance").length > 0 || /[?？]["»”’)]{0,2}$/.test(sentence.text);
}

/** "Kyiv rejects that", "called the accusations groundless": what was said last, denied. */
export function readDenialOfLast(sentence: Sentence, context: Context): Statement[] {
  if (saysNothing(sentence)) return [];
  const { said } = context.discourse;
  const accused = marksOf(sentence, "clause", "accusations").length > 0;
  const id = accused ? mostFrequent(said) : said.last;
  const proposition = context.reader.topic.propositions.find((one) => one.id === id);
  const denial =
    marksOf(sentence, "clause", "denial")[0] ?? context.frames.find((frame) => frame.saying === "deny")?.cue;
  if (!proposition || !denial) return [];
  const evidence = { at: denial, marks: [denial], reasons: [], by: null };
  const source = sourceOf(proposition, evidence, sentence, context);
  if (!canSay(proposition, source, sentence) || stanceOf(evidence, source, sentence) !== "denies") return [];
  return statementsOf(proposition, evidence, "denies", source, sentence, context);
}

/** "the accusations", "such claims": what the article has spoken of most. */
function mostFrequent({ counts }: Said): string | null {
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** A judgement that names nobody is the article's own, though somebody spoke just before. */
function isOnlyCarried(source: SourceReading): boolean {
  return source.frame === null && source.reasons.some((reason) => reason.rule === "source.governs");
}

/** Who confirmed one thing in the sentence before only says the next. */
function withOwnSaying(source: SourceReading): SourceReading {
  return source.carried && source.saying === "confirm" ? { ...source, saying: "say" } : source;
}

/** The first pattern that somebody may say something with, and how it stands to it. */
function readByPattern(
  proposition: Proposition,
  sentence: Sentence,
  context: Context,
): { readonly evidence: Evidence; readonly stance: Stance } | null {
  for (const evidence of evidenceFor(proposition, sentence, context)) {
    const source = sourceOf(proposition, evidence, sentence, context);
    const isBy = !evidence.by || evidence.by.includes(source.source.split(".")[0] ?? "");
    if (isBy && canSay(proposition, source, sentence))
      return { evidence, stance: stanceOf(evidence, source, sentence) };
  }
  return null;
}

function sourceOf(proposition: Proposition, { at }: Evidence, sentence: Sentence, context: Context): SourceReading {
  const rule = readSource(sentence, at, context.frames, context.discourse, context.reader.topic.actors);
  return proposition.ownVoice && isOnlyCarried(rule) ? { ...rule, source: PUBLISHER, via: [], surface: null } : rule;
}

/** Does it count if this source says it? */
function canSay({ ownVoice }: Proposition, { source, frame }: SourceReading, sentence: Sentence): boolean {
  if (source === PUBLISHER) return ownVoice;
  if (source === UNNAMED && frame === null) return false;
  return !frame || !leavesOpen(sentence, frame);
}

function stanceOf(evidence: Evidence, source: SourceReading, sentence: Sentence): Stance {
  return readStance(sentence, negated(sentence, evidence) ?? evidence.at, withOwnSaying(source)).stance;
}

/** The statement by its source, and by who says the same along with it. */
function statementsOf(
  proposition: Proposition,
  evidence: Evidence,
  stance: Stance,
  source: SourceReading,
  sentence: Sentence,
  context: Context,
): Statement[] {
  const certainty = readCertainty(sentence, evidence.at, source, context.frames);
  const read = readStance(sentence, negated(sentence, evidence) ?? evidence.at, withOwnSaying(source));
  const statement: Statement = {
    proposition: proposition.id,
    source: source.source,
    via: source.via,
    surface: source.surface,
    stance,
    certainty: certainty.certainty,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.start + sentence.text.length,
    reasons: {
      proposition: evidence.reasons,
      source: source.reasons,
      stance: read.stance === stance ? read.reasons : [],
      certainty: certainty.reasons,
    },
  };
  return source.partner ? [statement, { ...statement, source: source.partner, via: [], surface: null }] : [statement];
}
