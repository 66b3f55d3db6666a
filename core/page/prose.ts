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

/** How much prose these lines are, in characters; a Han letter counts for two. */
export function weighProse(blocks: readonly RawBlock[]): number {
  return blocks.filter(isProse).reduce((sum, block) => sum + weigh(block.text), 0);
}

/** How much prose an element holds. */
export function proseIn(element: Element): number {
  return weighProse(readBlocks(element));
}
