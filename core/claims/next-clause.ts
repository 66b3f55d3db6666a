import type { Frame } from "./frame";
import { breaksBetween, marksOf, type Sentence, type Span } from "./sentence";

/** Letters of a predicate that may belong to a figure: "2万人|を超える|と". */
const LONGEST_PREDICATE = 4;

/**
 * Where verbs come last, a clause that nobody is named for may stand before another's: "北朝鮮は1万人を派兵しており、|
 * 国情院は600人が死亡したとみている". Where the clause of who speaks next begins; null where `at` is said by somebody named
 * before it, or is what the next speaker says ("600人が死亡したと、国情院は").
 */
export function nextClauseStart(sentence: Sentence, at: Span, frames: readonly Frame[]): number | null {
  const { particles, text } = sentence;
  if (!particles) return null;
  const speakers = frames
    .filter(({ kind }) => kind !== "quotedBy")
    .flatMap(({ kind, speaker }) => speaker ?? (kind === "same" ? at : []));
  if (speakers.some(({ start }) => start < at.end)) return null;
  const start = Math.min(...speakers.map((speaker) => speaker.start));
  if (!Number.isFinite(start) || breaksBetween(sentence, at.end, start) === 0) return null;
  const from = Math.max(at.start, at.end - LONGEST_PREDICATE);
  const content = particles.quotingEnds(text.slice(from, start)).at(-1);
  // "派遣したと|みられており、国情院は": nobody in particular has said it.
  const isHedged = marksOf(sentence, "hedge").some(
    (mark) => content && mark.end > from + content.end && mark.end <= start,
  );
  return content && !isHedged ? null : start;
}
