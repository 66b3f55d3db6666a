import { type RawBlock, readBlocks } from "./walk";
import { weigh } from "./white-space";

export const SENTENCE_END = /[.!?…。！？][)"'”“»«’』」\]]{0,4}$/;
/** In characters: shorter lines may be labels that end in a full stop. */
export const PROSE = 60;

/** A paragraph that says something in sentences of its own. */
export function isProse(block: RawBlock): boolean {
  return saysSomething(block, PROSE);
}

/** A paragraph of at least `shortest` characters that ends as sentences do and is no link. */
export function saysSomething(block: RawBlock, shortest: number): boolean {
  const written = block.kind === "paragraph" || block.kind === "quotation";
  return written && block.linked < 0.6 && SENTENCE_END.test(block.text) && weigh(block.text) >= shortest;
}

const LEAST_WORDS = 8;
/** Longer than sentences get; a paragraph of many links is a list. */
const LONGEST_SENTENCE = 400;

/** A sentence of an article that is one link to what it tells of; a teaser's headline has no full stop. */
export function isLinkedSentence({ kind, linked, text }: RawBlock): boolean {
  if (kind === "heading" || kind === "caption" || linked < 0.6 || !/[.。]["”»)]?$/.test(text)) return false;
  const weight = weigh(text);
  return (
    weight >= PROSE &&
    weight <= LONGEST_SENTENCE &&
    (text.split(" ").length >= LEAST_WORDS || /[\u3040-\u9fff]{20}/.test(text))
  );
}

/** How much prose these lines are, in characters; a Han letter counts for two. */
export function weighProse(blocks: readonly RawBlock[]): number {
  return blocks.filter(isProse).reduce((sum, block) => sum + weigh(block.text), 0);
}

/** How much prose an element holds. */
export function proseIn(element: Element): number {
  return weighProse(readBlocks(element));
}
