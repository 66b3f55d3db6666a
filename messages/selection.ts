import { browser } from "wxt/browser";

/** What is selected on a page. */
export interface Selected {
  readonly text: string;
  /** What stands right before it, to tell it from its like; empty where that is not known. */
  readonly before: string;
}

/** As much of a selection as a sentence can be; more is no figure with its sentence. */
const LONGEST = 1_000;

/** What the reader has selected in a tab, or null: nothing, or the page may not be looked at. Changes nothing there. */
export async function selectionIn(tabId: number): Promise<Selected | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: readSelection });
    const selected = found?.result as Selected | null | undefined;
    return selected ? cut(selected) : null;
  } catch {
    return null;
  }
}

/** Of what a page or its menu hands over. */
export function cut({ text, before }: Selected): Selected {
  return { text: text.slice(0, LONGEST), before: before.slice(-LONGEST) };
}

/** Runs in the page, sent as its text: it knows nothing of what stands around it here. */
function readSelection(): Selected | null {
  const selection = getSelection();
  const text = selection?.toString() ?? "";
  if (!selection || text.trim() === "") return null;
  const range = selection.getRangeAt(0);
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const block = element?.closest("p, li, td, blockquote, figcaption, h1, h2, h3, div") ?? document.body;
  const ahead = document.createRange();
  ahead.setStart(block, 0);
  ahead.setEnd(range.startContainer, range.startOffset);
  return { text, before: ahead.toString() };
}
