import type { BlockKind } from "./article";
import { lookOf } from "./looks";
import { tableRows } from "./table";
import { BLOCK_TAGS } from "./tags";
import { UNREAD_TAGS } from "./unread-tags";
import { collapse, weigh } from "./white-space";

/** A line of text as the page sets it, with what later decisions need to know about it. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** White space collapsed; never empty. */
  readonly text: string;
  /** Share of the text that stands in links, 0…1. */
  readonly linked: number;
  /** The innermost block element it stands in. */
  readonly element: Element;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dt: "item",
  dd: "item",
  blockquote: "quotation",
  figcaption: "caption",
  caption: "caption",
};

const ELEMENT = 1;
const TEXT = 3;

/** The text below `root` as blocks, in document order. The document must be a working copy (see working-copy.ts). */
export function readBlocks(root: Element): RawBlock[] {
  const reader = new BlockReader();
  reader.block(root, "paragraph");
  return reader.blocks;
}

/** One walk's state: the line being read, and how much of it is linked or bold. */
class BlockReader {
  readonly blocks: RawBlock[] = [];
  private line = "";
  private linked = 0;
  private bold = 0;
  private breaks = 0;

  block(element: Element, kind: BlockKind): void {
    if (element.localName === "table" && this.rows(element)) return;
    const own = (Object.hasOwn(KINDS, element.localName) && KINDS[element.localName]) || kind;
    this.children(element, element, own, { linked: false, bold: false });
    this.end(element, own);
  }

  private children(parent: Element, holder: Element, kind: BlockKind, style: Style): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) this.text(node as Text, holder, kind, style);
      else if (node.nodeType === ELEMENT) this.element(node as Element, holder, kind, style);
    }
  }

  private element(element: Element, holder: Element, kind: BlockKind, style: Style): void {
    const name = element.localName;
    if (UNREAD_TAGS.has(name)) return;
    if (name === "br") this.lineBreak(holder, kind);
    else if (isCell(element)) this.cell(element, holder, kind, style);
    else if (isBlock(element)) {
      this.end(holder, kind);
      this.block(element, kind);
    } else {
      const bold = style.bold || name === "b" || name === "strong";
      this.children(element, holder, kind, { linked: style.linked || name === "a", bold });
    }
  }

  /** Cells of one row stand beside each other, however close their letters are in the markup. */
  private cell(element: Element, holder: Element, kind: BlockKind, style: Style): void {
    this.line += " ";
    this.children(element, holder, kind, style);
    this.line += " ";
  }

  private text(node: Text, holder: Element, kind: BlockKind, style: Style): void {
    if (holder.localName === "pre") this.preformatted(node.data, holder, kind);
    else this.run(node, holder, kind, style);
  }

  private run(node: Text, holder: Element, kind: BlockKind, style: Style): void {
    const length = node.data.trim().length;
    if (length > 0 && this.breaks > 0 && startsItem(node.data)) this.end(holder, kind);
    if (length > 0) this.breaks = 0;
    this.line += node.data;
    if (style.linked) this.linked += length;
    if (style.bold) this.bold += length;
  }

  /** In preformatted text an empty line parts paragraphs. */
  private preformatted(text: string, holder: Element, kind: BlockKind): void {
    const parts = text.split(/\n[ \t\r]*\n/);
    parts.forEach((part, i) => {
      if (i > 0) this.end(holder, kind);
      this.line += part;
    });
  }

  /** One break wraps a line, two part paragraphs; a line all in bold before a break is a headline of its own. */
  private lineBreak(holder: Element, kind: BlockKind): void {
    this.breaks++;
    if (this.breaks > 1 || this.allBold()) this.end(holder, kind);
    else this.line += "\n";
  }

  private allBold(): boolean {
    return this.bold > 0 && this.bold >= this.line.trim().length;
  }

  private end(element: Element, kind: BlockKind): void {
    const text = collapse(this.line);
    if (text) {
      const linked = Math.min(1, this.linked / text.length);
      this.blocks.push({ kind: kindOf(text, kind, this.allBold()), text, linked, element });
    }
    this.line = "";
    this.linked = 0;
    this.bold = 0;
    this.breaks = 0;
  }

  private rows(table: Element): boolean {
    const rows = tableRows(table);
    if (!rows) return false;
    for (const row of rows) this.blocks.push(row);
    return true;
  }
}

interface Style {
  readonly linked: boolean;
  readonly bold: boolean;
}

/** "• one<br>• two": each line its own item. */
function startsItem(text: string): boolean {
  return /^\s*(?:[•▪●◦■–—-]|\d{1,2}[.)])\s/.test(text);
}

const LONGEST_HEADING = 80;
const SHORTEST_SENTENCE = 60;

/** A short line all in bold is a heading; a heading that is a whole sentence, a lead or a figure's subhead, is text. */
function kindOf(text: string, kind: BlockKind, isBold: boolean): BlockKind {
  if (kind === "paragraph" && isBold && text.length <= LONGEST_HEADING && !/[.!?:…。]["”“»]?$/.test(text))
    return "heading";
  return kind === "heading" && /[.。]["”»]?$/.test(text) && weigh(text) >= SHORTEST_SENTENCE ? "paragraph" : kind;
}

/** By how the page shows it, else by its tag. */
function isBlock(element: Element): boolean {
  const look = lookOf(element);
  if (look === "inline") return false;
  return look === "block" || BLOCK_TAGS.has(element.localName) || isCustomBlock(element) || roleOf(element) === "row";
}

const CELL_ROLES: ReadonlySet<string> = new Set(["cell", "gridcell", "columnheader", "rowheader"]);

function isCell(element: Element): boolean {
  return lookOf(element) === "cell" || CELL_ROLES.has(roleOf(element));
}

function roleOf(element: Element): string {
  return element.getAttribute("role") ?? "";
}

/** An element of the page's own invention is a block where no text runs into it. */
function isCustomBlock(element: Element): boolean {
  return element.localName.includes("-") && !hasText(element.previousSibling) && !hasText(element.nextSibling);
}

function hasText(node: Node | null): boolean {
  return node?.nodeType === TEXT && (node as Text).data.trim() !== "";
}
