import type { Certainty, Reason, Stance } from "./claim";
import type { Frame, Saying } from "./frame";
import { nextClauseStart } from "./next-clause";
import { breakAfter, breakBefore, marksOf, overlaps, type Sentence, type Span } from "./sentence";
import type { SourceReading } from "./source";

export interface CertaintyReading {
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
}

/** A word for an estimate outweighs distance, distance outweighs a plain report (codebook, section 7, 4). */
export function readCertainty(
  sentence: Sentence,
  at: Span,
  source: SourceReading,
  frames: readonly Frame[],
): CertaintyReading {
  const whole = partOfSpeaker(sentence, at);
  const part = { ...whole, end: Math.min(whole.end, nextClauseStart(sentence, at, frames) ?? whole.end) };
  const inPart = (mark: Span): boolean => mark.start >= part.start && mark.end <= part.end;
  const clauseEnd = breakAfter(sentence, at.end);
  // "… returned in December, but could be sent again": what is hedged behind the figure's clause is something else.
  const isOfSource = (mark: Span): boolean =>
    frames.some((frame) => mark.start >= frame.start && mark.end <= frame.end);
  const others = frames.filter((frame) => isOfOther(sentence, frame, source, at));
  const isOthers = (mark: Span): boolean => others.some((frame) => overlaps(frame.cue, mark));
  const hedges = marksOf(sentence, "hedge").filter(
    (mark) =>
      inPart(mark) && (mark.start < clauseEnd || isOfSource(mark) || sentence.particles !== null) && !isOthers(mark),
  );
  const estimating = frames
    .filter((frame) => frame.saying === "estimate" && (inPart(frame.cue) || frame === source.frame))
    .map((frame) => frame.cue)
    .filter((cue) => !isOthers(cue));
  const verbs = marksOf(sentence, "verb").filter(
    (verb) => verb.value === "estimate" && inPart(verb) && !isOthers(verb),
  );
  const estimated: readonly Frame["cue"][] = [
    ...estimating,
    ...verbs,
    ...hedges.filter((mark) => mark.value === "estimated"),
  ];
  if (estimated[0] || source.saying === "estimate")
    return reading("estimated", sentence, estimated[0] ?? source.frame?.cue);
  const alleged = hedges.find(
    (mark) =>
      mark.value === "alleged" ||
      mark.value === "rumoured" ||
      (mark.value === "conditional" && !isFutureInThePast(sentence, mark)),
  );
  return alleged ? reading("alleged", sentence, alleged) : { certainty: "stated", reasons: [] };
}

/** "a annoncé | que | Pyongyang enverrait …": a conditional behind a verb of saying and "that" is what was to come. */
function isFutureInThePast(sentence: Sentence, conditional: Span): boolean {
  const verbs = marksOf(sentence, "verb").filter((verb) => verb.value === "say" || verb.value === "confirm");
  return marksOf(sentence, "clause", "that").some(
    (that) => that.end <= conditional.start && verbs.some((verb) => verb.end <= that.start),
  );
}

/** "The ministry estimates 8 million; | an official says half": what another estimates beyond a semicolon. */
function isOfOther(sentence: Sentence, frame: Frame, source: SourceReading, at: Span): boolean {
  const isAnother = frame.speaker !== null && source.frame !== null && frame.speaker !== source.frame.speaker;
  return isAnother && sentence.breaks.some((brk) => brk.hard && brk.at >= frame.cue.end && brk.at < at.start);
}

function reading(certainty: Certainty, sentence: Sentence, mark: Frame["cue"] | undefined): CertaintyReading {
  if (!mark) return { certainty, reasons: [] };
  return {
    certainty,
    reasons: [
      {
        rule: `certainty.${certainty}:${mark.phrase}`,
        start: sentence.start + mark.start,
        end: sentence.start + mark.end,
      },
    ],
  };
}

/** The part of a sentence that one speaker has: "while" and the like begin another's. */
export function partOfSpeaker(sentence: Sentence, at: Span): Span {
  const boundaries = marksOf(sentence, "clause").filter((mark) => mark.value === "boundary");
  if (boundaries.length === 0) return { start: 0, end: sentence.text.length };
  return {
    start: Math.min(at.start, breakBefore(sentence, at.start, true)),
    end: Math.max(at.end, breakAfter(sentence, at.end, true)),
  };
}

const STANCE: Readonly<Record<Saying, Stance>> = {
  say: "asserts",
  estimate: "asserts",
  confirm: "confirms",
  deny: "denies",
  doubt: "doubts",
};

export interface StanceReading {
  readonly stance: Stance;
  readonly reasons: readonly Reason[];
}

/** What the source does with what stands at `at`. */
export function readStance(sentence: Sentence, at: Span, source: SourceReading): StanceReading {
  const part = partOfSpeaker(sentence, at);
  const clause = marksOf(sentence, "clause");
  const negation = clause.find((mark) => mark.value === "negation" && mark.end <= at.start && at.start - mark.end <= 2);
  const denial = clause.find((mark) => mark.value === "denial" && mark.start >= part.start && mark.end <= part.end);
  const against = source.source === "publisher" ? null : (negation ?? denial);
  if (against && source.saying !== "deny")
    return {
      stance: "denies",
      reasons: [
        {
          rule: `stance.${against.value}:${against.phrase}`,
          start: sentence.start + against.start,
          end: sentence.start + against.end,
        },
      ],
    };
  const cue = source.frame?.cue;
  const reasons = cue
    ? [
        {
          rule: `stance.${source.saying}:${cue.phrase}`,
          start: sentence.start + cue.start,
          end: sentence.start + cue.end,
        },
      ]
    : [];
  return { stance: STANCE[source.saying], reasons };
}
