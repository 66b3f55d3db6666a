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

/** "half of the 11,000 soldiers were killed", "shot down 18 of the 23 drones": what is told before or behind happened to the part. */
export function withParts<F extends Figure>(sentence: Sentence, figures: readonly F[]): F[] {
  const read = [...figures];
  for (let i = 0; i + 1 < read.length; i++) {
    const [part, whole] = [read[i] as F, read[i + 1] as F];
    if (!isPartOfNext(sentence, part, whole)) continue;
    const { noun, nounMark, events } = whole.counted;
    const isTold = part.counted.events.some(tells);
    // "half of the 1.5 million shells are duds" is no share of what the topic counts.
    if (THINGS.has(noun) ? part.quantity.isFraction : isTold) continue;
    // "destroyed all five missiles, and 48 of 53 drones": a noun before the part is another's.
    const isUnnamed = part.counted.noun === "none" || (part.counted.nounMark?.start ?? Infinity) < part.quantity.start;
    const named = isUnnamed ? { noun, nounMark } : {};
    const told = isTold ? part.counted.events : [...part.counted.events, ...events];
    read[i] = { ...part, counted: { ...part.counted, ...named, events: told } };
    const left = events.filter((event) => !DONE_TO_PART.has(event.value));
    read[i + 1] = { ...whole, counted: { ...whole.counted, events: left } };
  }
  return read.map((figure, i) => (i + 1 < read.length && isFronted(sentence, figure) ? withoutDeeds(figure) : figure));
}

/** "Of the 53 missiles, Kyiv said it downed 21": what is told of the part behind is not told of the whole. */
function isFronted(sentence: Sentence, { quantity, counted }: Figure): boolean {
  return (
    THINGS.has(counted.noun) &&
    marksOf(sentence, "clause", "partOf").some(
      ({ start, end }) => start <= 1 && quantity.start - end <= 1 && end <= quantity.start,
    )
  );
}

function withoutDeeds<F extends Figure>(figure: F): F {
  const events = figure.counted.events.filter((event) => !DONE_TO_PART.has(event.value));
  return { ...figure, counted: { ...figure.counted, events } };
}

/** "more than half of | the | 11,000". */
const ARTICLE = /^\p{Ll}{2,4}$/u;

/** Nothing but "of the" stands between the two. */
function isPartOfNext(sentence: Sentence, part: Figure, whole: Figure): boolean {
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
