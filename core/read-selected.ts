import { type Claim, PUBLISHER } from "./claims/claim";
import { ALWAYS, NONE } from "./claims/evidence/weights";
import { readClaims } from "./claims/read-claims";
import { claimReader } from "./claims/reader";
import type { WholeKnowledge } from "./knowledge";
import type { Language } from "./languages/language";
import type { Article } from "./page/article";
import { compileNumbers } from "./quantities/number-reader";
import type { Bounds, Qualifier, Quantity } from "./quantities/quantity";
import { readQuantities } from "./quantities/read-quantities";
import { splitSentences } from "./text/sentences";
import type { ChoiceWeights, Measure, Topic } from "./topics/topic";

/** A place in an article's text, in UTF-16 code units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** How the program reads a figure that it made no claim of: all but what nobody can tell from the text. */
export interface SelectedFigure
  extends Bounds,
    Pick<Claim, "quote" | "unit" | "source" | "via" | "stance" | "certainty" | "asOf"> {
  readonly qualifier: Qualifier;
  /** Null where it is none of the topic's. */
  readonly measure: string | null;
}

/** Where words that were selected on the page stand in its stored text; null where they do not. `before`: what stood before them. */
export function placeOf(text: string, selected: { readonly text: string; readonly before: string }): Place | null {
  const [wanted, before] = [selected.text, selected.before].map((words) => words.replace(/\s+/g, " "));
  const words = wanted?.trim();
  if (!words) return null;
  const ahead = (before ?? "") + (wanted?.startsWith(" ") ? " " : "");
  for (const length of [80, 40, 20, 10, 0]) {
    const tail = length === 0 ? "" : ahead.slice(-length);
    const at = text.indexOf(tail + words);
    if (at !== -1) return { start: at + tail.length, end: at + tail.length + words.length };
  }
  return null;
}

/**
 * The figure at a place of the article as the program would read it if it followed whatever is counted there. Null where
 * there is no number in that sentence, or the language is none that can be read.
 */
export function readSelected(
  article: Article,
  place: Place,
  { languages, topics }: WholeKnowledge,
): SelectedFigure | null {
  const language = languages.find(({ code }) => code === article.language);
  const number = language && numberAt(article, place, language);
  if (!number) return null;
  const readers = [...topics, ...topics.map(followingAll)];
  for (const topic of readers) {
    const read = claimOf(article, number, language, topic);
    if (read) return read;
  }
  return withoutSource(number);
}

/** A number with its sentence. */
interface NumberInText extends Place {
  readonly quantity: Quantity;
  readonly quote: string;
}

/** The number that was selected; of a sentence that was selected without one, its first that counts something. */
function numberAt({ text, blocks }: Article, place: Place, language: Language): NumberInText | null {
  const block = blocks.find(({ start, end }) => start <= place.start && place.start < end);
  if (!block) return null;
  const sentences = splitSentences(text.slice(block.start, block.end), language.sentences);
  const sentence = sentences.find(({ end }) => place.start < block.start + end);
  if (!sentence) return null;
  const from = block.start + sentence.start;
  const quote = text.slice(from, block.start + sentence.end);
  const quantities = readQuantities(quote, compileNumbers(language.numbers, language.boundaries));
  const isSelected = ({ start, end }: Place): boolean => from + start < place.end && place.start < from + end;
  const counting = quantities.filter(({ veto }) => veto === null);
  const quantity = counting.find(isSelected) ?? quantities.find(isSelected) ?? counting[0];
  return quantity ? { quantity, quote, start: from + quantity.start, end: from + quantity.end } : null;
}

function claimOf(article: Article, number: NumberInText, language: Language, topic: Topic): SelectedFigure | null {
  const reader = claimReader(language, topic);
  const claims = reader ? readClaims(article, reader).claims : [];
  const claim = claims.find(({ start, end }) => start < number.end && number.start < end);
  if (!claim || claim.measure !== ANYTHING) return claim ?? null;
  return { ...claim, measure: null, unit: number.quantity.unit ?? claim.unit };
}

/** A duration, a year: what no claim is ever made of has no source either. */
function withoutSource({ quantity, quote }: NumberInText): SelectedFigure {
  const { low, best, high, qualifier, unit } = quantity;
  const said = { source: PUBLISHER, via: [], stance: "asserts", certainty: "stated", asOf: null } as const;
  return { ...{ low, best, high, qualifier, quote, measure: null, unit: unit ?? "people" }, ...said };
}

/** What a figure counts that is none of the topic's. */
const ANYTHING = "anything";

/** Whatever stands around a figure, it counts something. */
const ANY_WEIGHTS: ChoiceWeights = { choices: [NONE, ANYTHING], evidence: { [ALWAYS]: [1, 100] } };

const open = new WeakMap<Topic, Topic>();

/** The topic with measures that take any figure there is: who says it and how is read as of those that are followed. */
function followingAll(topic: Topic): Topic {
  const nouns = [...new Set(topic.measures.flatMap((measure) => measure.nouns))];
  const following = open.get(topic) ?? {
    ...topic,
    measures: (["items", "people", "percent", "money"] as const).map(
      (unit): Measure => ({ id: ANYTHING, unit, nouns: unit === "items" ? [] : nouns, side: "any" }),
    ),
    weights: topic.weights && { ...topic.weights, measures: ANY_WEIGHTS },
  };
  open.set(topic, following);
  return following;
}
