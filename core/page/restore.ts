import { lettersOf } from "./letters";
import { isLinkedSentence, isProse } from "./prose";
import type { RawBlock } from "./walk";
import { isDateLine } from "./written-date";

/** The lines of a page with the boxes around each, noted before Readability takes the page apart. */
export interface Line {
  readonly block: RawBlock;
  readonly boxes: readonly Element[];
}

const LEVELS = 4;

export function noteLines(blocks: readonly RawBlock[]): Line[] {
  return blocks.map((block) => ({ block, boxes: boxesOf(block.element) }));
}

function boxesOf(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = element.parentElement; box && boxes.length < LEVELS; box = box.parentElement) boxes.push(box);
  return boxes;
}

/**
 * What Readability left out though it belongs to the text: the lead between headline and first paragraph, and lists,
 * tables and paragraphs that stand among the paragraphs it kept. What it found stays, in its order.
 */
export function restore(lines: readonly Line[], found: readonly RawBlock[], title: string): RawBlock[] {
  const places = placesOf(lines, found);
  const known = places.filter((place) => place >= 0);
  const homes = homesOf(known.map((place) => lines[place] as Line));
  const headline = lines.findIndex(({ block }) => lettersOf(block.text) === lettersOf(title));
  const restored: RawBlock[] = [];
  let next = headline < 0 ? (known[0] ?? 0) : headline + 1;
  found.forEach((block, i) => {
    const place = places[i] ?? -1;
    for (; next < place; next++) {
      const line = lines[next] as Line;
      if (place === known[0] ? isLead(line.block) : isAmong(line, homes)) restored.push(line.block);
    }
    restored.push(block);
    next = Math.max(next, place + 1);
  });
  return restored;
}

/** For each block found, its line's index; -1 where words were joined or left out. Both lists are in page order. */
function placesOf(lines: readonly Line[], found: readonly RawBlock[]): number[] {
  const byText = new Map<string, number[]>();
  for (const [i, { block }] of lines.entries()) {
    const same = byText.get(block.text);
    if (same) same.push(i);
    else byText.set(block.text, [i]);
  }
  for (const same of byText.values()) same.reverse();
  let last = -1;
  return found.map(({ text }) => {
    const same = byText.get(text) ?? [];
    while ((same.at(-1) ?? last) < last) same.pop();
    const place = same.pop() ?? -1;
    last = Math.max(last, place);
    return place;
  });
}

/** Boxes that directly hold two kept paragraphs or more. */
function homesOf(kept: readonly Line[]): Set<Element> {
  const counts = new Map<Element, number>();
  for (const { block, boxes } of kept)
    if (boxes[0] && isProse(block)) counts.set(boxes[0], (counts.get(boxes[0]) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([box]) => box));
}

function isAmong({ block, boxes }: Line, homes: ReadonlySet<Element>): boolean {
  if (block.kind === "paragraph" && !isProse(block) && !isLinkedSentence(block)) return false;
  const depth = block.kind === "row" ? LEVELS : block.kind === "item" ? 2 : 1;
  return boxes.slice(0, depth).some((box) => homes.has(box));
}

function isLead(block: RawBlock): boolean {
  return ((isProse(block) && block.linked < 0.3) || isLinkedSentence(block)) && !isDateLine(block.text);
}
