import { isNoteMark } from "./note-mark";
import type { RawBlock } from "./walk";
import { collapse } from "./white-space";

const LONGEST_CELL = 250;

/**
 * A table of data as one block a row, its cells joined by a space; its caption is a block too. Null for a table that
 * only lays out the page: such a one holds tables or paragraphs of prose, or has one column or one row.
 */
export function tableRows(table: Element): RawBlock[] | null {
  if (table.querySelector("table, h1, h2, article, ul, ol, form, blockquote")) return null;
  const rows = [...table.querySelectorAll("tr")];
  const cells = rows.map((row) => [...row.children].map((cell) => collapse(spaced(cell))));
  if (rows.length < 2 || Math.max(...cells.map((row) => row.length)) < 2) return null;
  if (cells.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) return null;
  return [
    ...captions(table),
    ...rows.flatMap((row, i) => block("row", (cells[i] ?? []).filter(Boolean).join(" "), row)),
  ];
}

function captions(table: Element): RawBlock[] {
  return [...table.querySelectorAll("caption")].flatMap((caption) =>
    block("caption", collapse(spaced(caption)), caption),
  );
}

function block(kind: "row" | "caption", text: string, element: Element): RawBlock[] {
  return text ? [{ kind, text, linked: linkShare(element, text), element }] : [];
}

function linkShare(element: Element, text: string): number {
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += collapse(link.textContent ?? "").length;
  return Math.min(1, linked / text.length);
}

/** A cell's text with its lines and paragraphs kept apart. */
function spaced(element: Element): string {
  let text = "";
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) text += spacedChild(node as Element);
  }
  return text;
}

function spacedChild(element: Element): string {
  const name = element.localName;
  if (name === "script" || name === "style" || isNoteMark(element)) return "";
  if (name === "br") return " ";
  return name === "p" || name === "div" || name === "li" ? ` ${spaced(element)} ` : spaced(element);
}
