import { lettersOf } from "./letters";
import { isProse, proseIn } from "./prose";
import { readBlocks } from "./walk";

const LEAST_BELOW = 200;

/**
 * Takes out what stands above the headline and apart from it: a consent layer, a banner, another article's teaser. What
 * stands in one box with the headline may be its lead and stays, as does everything where the text is not below.
 */
export function dropAbove(body: Element, title: string): void {
  const headline = headlineOf(body, title);
  if (!headline) return;
  const above = boxesAbove(headline);
  if (above.length === 0 || proseBehind(body, headline) < LEAST_BELOW) return;
  for (const box of above) box.remove();
}

function headlineOf(body: Element, title: string): Element | undefined {
  return [...body.querySelectorAll("h1")].find((h1) => lettersOf(h1.textContent ?? "") === lettersOf(title));
}

/** Boxes with prose before the headline or before a box around it, outside the article it stands in. */
function boxesAbove(headline: Element): Element[] {
  const boxes: Element[] = [];
  let box: Element | null = headline.closest("article, main") ?? headline.parentElement;
  for (; box && box.localName !== "body"; box = box.parentElement) {
    for (let before = box.previousElementSibling; before; before = before.previousElementSibling)
      if (readBlocks(before).some(isProse)) boxes.push(before);
  }
  if (headline.parentElement?.localName !== "body") return boxes;
  for (let before = headline.previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName !== "p" && readBlocks(before).some(isProse)) boxes.push(before);
  return boxes;
}

function proseBehind(body: Element, headline: Element): number {
  let below = 0;
  for (let box: Element | null = headline; box && box !== body; box = box.parentElement)
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) below += proseIn(next);
  return below;
}
