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
  const heads = headsOf(rows, cells);
  return [
    ...captions(table),
    ...rows.flatMap((row, i) => block("row", rowText(cells[i] ?? [], i > 0 ? heads : null), row)),
  ];
}

/** Words over a column that only say that there are numbers in it. */
const BARE_HEADS =
  /^(?:number|count|total|figure|value|amount|anzahl|zahl|wert|nombre|chiffre|número|cantidad|cifra|numero|totale|liczba|число|количество|кількість|수|명수|人数|数|数量)s?$/i;

/**
 * The words over a table's columns, if what stands below them are figures; null where the first row is like the others,
 * spans columns, or the heads name nothing.
 */
function headsOf(rows: readonly Element[], cells: readonly (readonly string[])[]): readonly string[] | null {
  const [heads = [], ...others] = cells;
  const isHead =
    rows[0]?.closest("thead") !== null || [...(rows[0]?.children ?? [])].every((cell) => cell.localName === "th");
  const isWhole = others.every((row) => row.length === heads.length);
  if (!isWhole || heads.length < 2 || heads.slice(1).some((head) => head === "" || BARE_HEADS.test(head))) return null;
  const isFigures = others.every((row) => row.slice(1).every((cell) => cell === "" || FIGURE.test(cell)));
  return isFigures && (isHead || !heads.some((head) => FIGURE.test(head))) ? heads : null;
}

/** A cell of a number, with what qualifies it. */
const FIGURE = /\d|^[–—-]$|^n\/?a$/i;

/** "NIS: Killed 310, Wounded 2,650": what a reader makes of a row with its heads; without heads the cells as they stand. */
function rowText(cells: readonly string[], heads: readonly string[] | null): string {
  const [label = "", ...figures] = cells;
  if (!heads || label === "") return cells.filter(Boolean).join(" ");
  const told = figures.flatMap((figure, i) =>
    figure === "" || /^[–—-]$/.test(figure) ? [] : [`${heads[i + 1]} ${figure}`],
  );
  return `${label.replace(/:$/, "")}: ${told.join(", ")}`;
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
