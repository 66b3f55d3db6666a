import type { Quantity } from "../quantities/quantity";
import type { Counted } from "./counted";
import { THINGS } from "./counted-noun";
import { tells } from "./deeds";
import { DONE_TO_PART } from "./room";
import { marksOf, type Sentence } from "./sentence";

/** A figure and what it counts, as far as parts and wholes go. */
interface Figure {
  readonly quantity: Quantity;
  readonly counted: Counted;
}

/** "half of the 11,000 soldiers were killed": what is told behind the whole happened to the part before it. */
export function withParts<F extends Figure>(sentence: Sentence, figures: readonly F[]): F[] {
  const read = [...figures];
  for (let i = 0; i + 1 < read.length; i++) {
    const [part, whole] = [read[i] as F, read[i + 1] as F];
    if (!isPartOfNext(sentence, part, whole)) continue;
    const { noun, nounMark, events } = whole.counted;
    // "half of the 1.5 million shells are duds" is no share of what the topic counts.
    if (THINGS.has(noun)) continue;
    const named = part.counted.noun === "none" ? { noun, nounMark } : {};
    read[i] = { ...part, counted: { ...part.counted, ...named, events: [...part.counted.events, ...events] } };
    const left = events.filter((event) => !DONE_TO_PART.has(event.value));
    read[i + 1] = { ...whole, counted: { ...whole.counted, events: left } };
  }
  return read;
}

/** "more than half of | the | 11,000". */
const ARTICLE = /^\p{Ll}{2,4}$/u;

/** Nothing but "of the" stands between the two, and of the part itself nothing is told. */
function isPartOfNext(sentence: Sentence, part: Figure, whole: Figure): boolean {
  if (part.counted.events.some(tells)) return false;
  const between = sentence.text.slice(part.quantity.end, whole.quantity.start).trim();
  // A share may hold its own "of": "la moitié des".
  if (between === "") return part.quantity.isFraction;
  if (part.quantity.isFraction && ARTICLE.test(between)) return true;
  return marksOf(sentence, "clause", "partOf").some(
    (mark) =>
      mark.start >= part.quantity.end &&
      mark.end <= whole.quantity.start &&
      sentence.text.slice(mark.start, mark.end) === between,
  );
}
