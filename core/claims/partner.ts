import type { Mention } from "./mention";
import { breaksBetween, marksOf, type Sentence } from "./sentence";

/** Who is joined to the speaker by "and" and nothing else. */
export function partnerOf(sentence: Sentence, speaker: Mention, mentions: readonly Mention[]): Mention | null {
  return (
    mentions.find(
      (other) => other.id && other !== speaker && other.id !== speaker.id && isBeside(sentence, speaker, other),
    ) ?? null
  );
}

/** Letters that "and" and an article take. */
const AND = 12;

function isBeside(sentence: Sentence, a: Mention, b: Mention): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (second.start - first.end > AND || second.start < first.end) return false;
  if (breaksBetween(sentence, first.end, second.start) > 0) return false;
  // Where particles mark a noun's part, who has one is not joined to the next: "ロシア|に供与したと|国連".
  if (sentence.particles?.roleAt(sentence.text, first.end)) return false;
  return marksOf(sentence, "clause", "and").some((mark) => mark.start >= first.end && mark.end <= second.start);
}
