import type { Quantity } from "../quantities/quantity";
import { countWords } from "../text/words";
import type { Measure, TopicFrame } from "../topics/topic";
import type { Counted } from "./counted";
import { tells } from "./deeds";
import { type Before, type MeasureReading, unitFits, unitOf } from "./measure";
import type { Mention } from "./mention";
import { breakAfter, breakBefore, breaksBetween, marksOf, type Sentence } from "./sentence";

/** The deed of those of whom nothing is told but where they are. */
const THERE = "there";
/** Words between those counted and where they are: "10,000 soldiers | now | in | eastern | Russia". */
const MOST_WORDS = 2;

/** "10,000 soldiers | in Kursk |": with the place of the topic's war right behind as a deed, where no other is told. */
export function withPlace(sentence: Sentence, quantity: Quantity, counted: Counted, { theatre }: TopicFrame): Counted {
  if (counted.events.some(tells)) return counted;
  const end = Math.max(quantity.end, counted.nounMark?.end ?? 0);
  const isClose = (from: number, to: number): boolean =>
    to >= from && countWords(sentence.text.slice(from, to)) <= MOST_WORDS && breaksBetween(sentence, from, to) === 0;
  const inside = marksOf(sentence, "clause", "inside").find(({ start }) => isClose(end, start));
  const places = [
    ...marksOf(sentence, "country").filter((mark) => theatre.countries.includes(mark.value)),
    ...marksOf(sentence, "cue").filter((mark) => theatre.places.includes(mark.value)),
  ];
  const place = inside && places.find(({ start }) => isClose(inside.end, start));
  return place ? { ...counted, events: [...counted.events, { ...place, kind: "event", value: THERE }] } : counted;
}

/** "Three hundred, | says the service", "Kyiv speaks of | 3,000 |": a figure alone with who says it is one more on what was counted last. */
export function goesOn(
  sentence: Sentence,
  quantity: Quantity,
  counted: Counted,
  mentions: readonly Mention[],
  before: Before,
  measures: readonly Measure[],
): MeasureReading | null {
  if (before.measure === null || counted.nounMark !== null || counted.events.some(tells)) return null;
  const measure = measures.find((one) => one.id === before.measure && unitFits(one, quantity));
  if (!measure || !isAlone(sentence, quantity, mentions) || !isLike(quantity, before)) return null;
  const place = { start: sentence.start + quantity.start, end: sentence.start + quantity.end };
  return { measure, unit: unitOf(measure, quantity), reasons: [{ rule: "measure.before", ...place }] };
}

/** Of 537 pairs of figures that follow each other on one measure and differ (tests/languages/passages), 83 of 100 differ by no more. */
const MOST_TIMES = 10;

/** Is it of the size of what was counted last on `measure`? */
function isLike(quantity: Quantity, { measure, figures }: Before): boolean {
  const last = [...figures].findLast(([, counted]) => counted === measure)?.[0] ?? 0;
  const size = quantity.best ?? quantity.high ?? quantity.low ?? 0;
  return last > 0 && size > 0 && Math.max(last, size) / Math.min(last, size) <= MOST_TIMES;
}

/** Words of a clause that say nothing beside the figure and its speaker: "meanwhile". */
const MOST_OTHERS = 1;
const KNOWN: readonly string[] = ["verb", "frame", "clause", "hedge", "institution", "actor", "speaker", "country"];

/** Letters of a sentence that anybody writes; in what is longer nobody looks for a figure that stands alone. */
const LONGEST = 2_000;

/** Does the figure's clause hold nothing but the figure, who says it, and small words? */
function isAlone(sentence: Sentence, quantity: Quantity, mentions: readonly Mention[]): boolean {
  if (sentence.text.length > LONGEST) return false;
  const clause = { start: breakBefore(sentence, quantity.start), end: breakAfter(sentence, quantity.end) };
  const known = [quantity, ...mentions, ...KNOWN.flatMap((kind) => marksOf(sentence, kind))];
  const letters = sentence.text.split("");
  for (const { start, end } of known) letters.fill(" ", start, end);
  const others = letters.slice(clause.start, clause.end).join("").replace(NO_WORD, " ").trim();
  return others === "" || countWords(others) <= MOST_OTHERS;
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;
