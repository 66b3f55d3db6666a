import type { Mark } from "../text/lexicon";
import { isNextWord } from "../text/words";
import { type Frame, frameOf } from "./frame";
import { type Mention, somebody } from "./mention";
import { breakAfter, marksOf, type Sentence } from "./sentence";

/** Letters of a name that are kept. */
const LONGEST_NAME = 60;
/** Letters of a word that names somebody: "media", "Kofman". */
const NAMING = 4;

/** "according to | a group of volunteers": somebody nobody knows, up to the figure or the end of the clause. */
export function stranger(sentence: Sentence, cue: Mark): Mention | null {
  const next = marksOf(sentence, "clause", "indefinite").find((mark) => isNextWord(sentence.text, cue.end, mark.start));
  return next ? named(sentence, next.start, next.end) : null;
}

/** "according to | Ukrainian media", "laut | Michael Kofman": in a sentence where nobody else speaks, whoever it is does. */
export function readStrangers(sentence: Sentence): Frame[] {
  const cues = marksOf(sentence, "frame", "before").filter(
    ({ phrase }) => phrase.length >= NAMING && !phrase.includes("…"),
  );
  // "laut | Berichten von | Augenzeugen": where one cue leads to the next, whoever it is stands behind the last.
  for (const cue of cues) {
    const name = named(sentence, cue.end + 1, cue.end + 1);
    if (isName(sentence, name)) return [frameOf("before", "say", cue, name)];
  }
  return [];
}

/** With a capital letter in it, or a country: "Ukrainian media" and not "según se desprende". */
function isName(sentence: Sentence, { start, end, surface }: Mention): boolean {
  const hasLength = surface.split(" ").some((word) => word.length >= NAMING && !/\d/.test(word));
  return (
    hasLength &&
    (/\p{Lu}/u.test(surface) || marksOf(sentence, "country").some((mark) => mark.start >= start && mark.end <= end))
  );
}

/** The words from `start` on; `from`: where the first verb or figure may stand that ends them. */
function named(sentence: Sentence, start: number, from: number): Mention {
  const words = [
    ...sentence.quantities,
    ...["verb", "hedge", "event"].flatMap((kind) => marksOf(sentence, kind)),
    ...marksOf(sentence, "clause", "passive"),
    ...marksOf(sentence, "clause", "second"),
  ];
  const behind = words.filter((word) => word.start >= from).map((word) => word.start);
  const end = Math.min(breakAfter(sentence, start), start + LONGEST_NAME, ...behind);
  const surface = sentence.text.slice(start, end).trim();
  return somebody(start, start + surface.length, surface);
}
