import type { Mark } from "../text/lexicon";
import type { Proposition } from "../topics/topic";
import { readCertainty, readStance } from "./certainty";
import { PUBLISHER, type Reason, type Statement, UNNAMED } from "./claim";
import type { Context } from "./context";
import type { Said } from "./discourse";
import { leavesOpen } from "./frame";
import { marksOf, type Sentence, type Span } from "./sentence";
import { readSource, type SourceReading } from "./source";

/** What a sentence says without a figure: the topic's propositions, each with who says so. */
export function readStatements(sentence: Sentence, context: Context): Statement[] {
  if (saysNothing(sentence)) return [];
  const statements = context.reader.topic.propositions.flatMap((proposition) => {
    for (const evidence of evidenceFor(proposition, sentence, context)) {
      const read = readStatement(proposition, evidence, sentence, context);
      if (read.length > 0) return read;
    }
    return [];
  });
  const said = new Set(statements.map((statement) => statement.proposition));
  const granted = context.reader.topic.propositions.filter(({ grantedBy }) => grantedBy?.some((id) => said.has(id)));
  const isGranted = ({ proposition, stance }: Statement): boolean =>
    stance !== "confirms" && granted.some(({ id }) => id === proposition);
  return statements.filter((statement) => !isGranted(statement));
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
  return readStatement(proposition, { at: denial, marks: [denial], reasons: [], by: null }, sentence, context).filter(
    (statement) => statement.stance === "denies",
  );
}

/** "the accusations", "such claims": what the article has spoken of most. */
function mostFrequent({ counts }: Said): string | null {
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

interface Evidence {
  readonly at: Span;
  /** The words of the pattern. */
  readonly marks: readonly Span[];
  readonly reasons: readonly Reason[];
  /** Only these countries say so with these words. */
  readonly by: readonly string[] | null;
}

/** The marks of each pattern whose concepts all stand in the sentence. */
function evidenceFor(proposition: Proposition, sentence: Sentence, context: Context): Evidence[] {
  // Most sentences of a long page have neither, and no pattern does without.
  if (!sentence.marks.has("cue") && !sentence.marks.has("verb")) return [];
  return proposition.patterns.flatMap(({ needs, by }) => {
    const found = needs.map((alternatives) => markOfAny(alternatives, sentence, context));
    if (found.some((mark) => mark === null)) return [];
    const marks = found.filter((mark): mark is Told => mark !== null && mark.end > mark.start);
    const [at] = marks;
    if (!at) return [];
    const reasons = marks.map(({ rule, start, end }) => ({
      rule,
      start: sentence.start + start,
      end: sentence.start + end,
    }));
    return [{ at, marks, reasons, by: by ?? null }];
  });
}

/** A word that a pattern needs, and which of its concepts it has. */
interface Told extends Span {
  readonly rule: string;
}

/** The first of the concepts that stands in the sentence. */
function markOfAny(alternatives: readonly string[], sentence: Sentence, context: Context): Told | null {
  for (const concept of alternatives) {
    const mark = markOf(concept, sentence, context);
    if (mark) return mark;
  }
  return null;
}

/** "cue:kursk", "country:kp": a word of that meaning; "context:presence": the sentence before spoke of it. */
function markOf(concept: string, sentence: Sentence, context: Context): Told | null {
  const [kind = "", value = ""] = concept.split(":");
  if (kind === "context") return context.discourse.said.counts.has(value) ? { start: 0, end: 0, rule: concept } : null;
  const marks = marksOf(sentence, kind, value).filter((one) => kind !== "noun" || !isAdjective(sentence, one));
  const mark =
    (kind === "cue"
      ? tellingOf(
          sentence,
          marks.filter((one) => !isInName(one, context)),
        )
      : marks[0]) ?? (kind === "country" ? actorOf(value, context) : null);
  return mark ? { start: mark.start, end: mark.end, rule: concept } : null;
}

/** "misiles | norcoreanos |": right behind another noun it says whose that is. */
function isAdjective(sentence: Sentence, noun: Mark): boolean {
  if (!marksOf(sentence, "country").some((mark) => mark.start === noun.start && mark.end === noun.end)) return false;
  return marksOf(sentence, "noun").some(({ end }) => noun.start - end === 1);
}

/** Where verbs come last, so does what the sentence says. */
const tellingOf = ({ particles }: Sentence, marks: readonly Mark[]): Mark | undefined => marks.at(particles ? -1 : 0);

/** "the | military | intelligence service": part of somebody's name. */
function isInName(cue: Span, { mentions }: Context): boolean {
  return mentions.some((one) => !one.isCountry && one.start <= cue.start && one.end >= cue.end);
}

/** Somebody of a country stands for it: "Kim" for North Korea. */
function actorOf(country: string, context: Context): Span | null {
  return context.mentions.find((mention) => mention.id?.startsWith(`${country}.`)) ?? null;
}

/** A judgement that names nobody is the article's own, though somebody spoke just before. */
function isOnlyCarried(source: SourceReading): boolean {
  return source.frame === null && source.reasons.some((reason) => reason.rule === "source.governs");
}

/** "cooperation does | not | violate the resolutions": the word of the pattern right behind a negation. */
function negated(sentence: Sentence, { marks }: Evidence): Span | undefined {
  const negations = marksOf(sentence, "clause", "negation");
  return marks.find(({ start }) => negations.some((mark) => mark.end <= start && start - mark.end <= 1));
}

/** Who confirmed one thing in the sentence before only says the next. */
function withOwnSaying(source: SourceReading): SourceReading {
  return source.carried && source.saying === "confirm" ? { ...source, saying: "say" } : source;
}

function readStatement(
  proposition: Proposition,
  evidence: Evidence,
  sentence: Sentence,
  context: Context,
): Statement[] {
  const read = readSource(sentence, evidence.at, context.frames, context.discourse, context.reader.topic.actors);
  const source =
    proposition.ownVoice && isOnlyCarried(read) ? { ...read, source: PUBLISHER, via: [], surface: null } : read;
  if (source.source === PUBLISHER && !proposition.ownVoice) return [];
  if (source.source === UNNAMED && source.frame === null) return [];
  if (evidence.by && !evidence.by.includes(source.source.split(".")[0] ?? "")) return [];
  if (source.frame && leavesOpen(sentence, source.frame)) return [];
  const stance = readStance(sentence, negated(sentence, evidence) ?? evidence.at, withOwnSaying(source));
  const certainty = readCertainty(sentence, evidence.at, source, context.frames);
  const statement: Statement = {
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
  return source.partner ? [statement, { ...statement, source: source.partner, via: [], surface: null }] : [statement];
}
