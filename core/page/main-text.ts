import { Readability } from "@mozilla/readability";
import { dropAbove } from "./above-headline";
import { clean } from "./clean";
import { keepArticle } from "./filter-blocks";
import { hideNames } from "./hide-names";
import { lettersOf } from "./letters";
import { isProse, weighProse } from "./prose";
import { noteLines, restore } from "./restore";
import { type RawBlock, readBlocks } from "./walk";
import { weigh } from "./white-space";

/**
 * The article's blocks out of a working copy, which is used up by it. Readability finds the place better than own code
 * (F1 .947 by itself on 181 news pages, at 12 kB; defuddle .939 at 96 kB, JSON-LD's articleBody .787); what is text
 * there is decided here, before it (clean) and after it (walk and filter).
 */
export function mainText(copy: Document, title: string): RawBlock[] {
  clean(copy.body);
  dropAbove(copy.body, title);
  const blocks = readBlocks(copy.body);
  const lines = noteLines(blocks);
  const own = largestText(blocks);
  partAtHeadline(copy, title);
  hideNames(copy.body);
  const found = readability(copy);
  const missed = weighProse(found) < TOO_LITTLE && weighProse(own) > weighProse(found);
  return keepArticle(missed ? own : restore(lines, found, title), title);
}

/** In characters: under this, Readability has mostly taken the wrong box. */
const TOO_LITTLE = 250;
const MOST = 0.8;

/** Readability takes the headline out and then joins what stood above it with what stood below. */
function partAtHeadline(copy: Document, title: string): void {
  for (const h1 of copy.body.querySelectorAll("h1")) {
    if (lettersOf(h1.textContent ?? "") === lettersOf(title)) h1.replaceWith(copy.createElement("hr"));
  }
}

function readability(copy: Document): RawBlock[] {
  const options = { serializer: (node: Node) => node as Element, keepClasses: true };
  const content = new Readability<Element>(copy, options).parse()?.content;
  return content ? readBlocks(content) : [];
}

/** The blocks of the smallest element that holds four fifths of the page's prose. */
function largestText(blocks: readonly RawBlock[]): RawBlock[] {
  const weights = new Map<Element, number>();
  for (const block of blocks.filter(isProse)) {
    for (let holder: Element | null = block.element; holder; holder = holder.parentElement) {
      weights.set(holder, (weights.get(holder) ?? 0) + weigh(block.text));
    }
  }
  const least = weighProse(blocks) * MOST;
  const enough = [...weights].filter(([, weight]) => weight >= least).map(([element]) => element);
  const smallest = enough.find((element) => !enough.some((other) => other !== element && element.contains(other)));
  return blocks.filter((block) => smallest?.contains(block.element));
}
