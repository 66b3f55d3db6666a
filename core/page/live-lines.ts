import { read } from "./safe-dom";
import { UNREAD_TAGS } from "./unread-tags";

/** A line of a live page: the text between two ends of blocks, in whatever elements it stands. */
export interface LiveLine {
  /** As the page has it: white space not collapsed. */
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** The innermost block it stands in. */
  readonly box: Node;
}

/** In texts: no article begins further down; the largest news pages have as many in all. */
const MOST_TEXTS = 20_000;
const SHOW_TEXT = 4;
/** Elements that stand within a line; they are fewer than those that end one (tags.ts). */
const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp slot small span strike " +
    "strong sub sup time tt u var wbr"
  ).split(" "),
);

/**
 * Calls `take` with the lines below `root`, without those of trees within it, in page order, until it returns false. For
 * every page, and once: so the browser itself walks, and of a page's texts only their own boxes are looked at.
 */
export function eachLine(root: Node, take: (line: LiveLine) => boolean): void {
  const owner = read<Document | null>(root, "ownerDocument");
  const walker = owner && read<Document["createTreeWalker"]>(owner, "createTreeWalker")?.(root, SHOW_TEXT);
  const reader = new LineReader(take);
  for (let seen = 0; walker && seen < MOST_TEXTS && reader.wantsMore; seen++) {
    const text = walker.nextNode() as Text | null;
    if (!text) break;
    reader.add(text);
  }
  reader.end();
}

class LineReader {
  wantsMore = true;
  #text = "";
  #linked = 0;
  #box: Node | null = null;
  readonly #take: (line: LiveLine) => boolean;

  constructor(take: (line: LiveLine) => boolean) {
    this.#take = take;
  }

  add(node: Text): void {
    const { data } = node;
    let isLinked = false;
    let box = node.parentNode;
    for (; box; box = box.parentNode) {
      const name = nameOf(box);
      if (UNREAD_TAGS.has(name)) return;
      if (name.includes("-") ? isAlone(box as Element) : !INLINE_TAGS.has(name)) break;
      isLinked ||= name === "a";
    }
    if (box !== this.#box) this.end();
    else if (isBreak(node.previousSibling)) this.#breakLine(node);
    this.#box = box;
    this.#text += data;
    if (isLinked) this.#linked += data.trim().length;
  }

  /** What was gathered since the last end is a line. */
  end(): void {
    const [text, linked, box] = [this.#text, this.#linked, this.#box];
    this.#text = "";
    this.#linked = 0;
    if (box && this.wantsMore && text.trim() !== "") this.wantsMore = this.#take({ text, linked, box });
  }

  /** One break wraps a line, two part paragraphs. */
  #breakLine(node: Text): void {
    const before = node.previousSibling?.previousSibling ?? null;
    if (isBreak(before) || (isBlank(before) && isBreak(before?.previousSibling ?? null))) this.end();
    else this.#text += "\n";
  }
}

/** "" for what is no element, and for a form whose name a field stands in for: that ends a line too, and is not looked beyond. */
export function nameOf(node: Node): string {
  const { localName } = node as Element;
  return typeof localName === "string" ? localName : "";
}

function isBreak(node: Node | null): boolean {
  return (node as Element | null)?.localName === "br";
}

function isBlank(node: Node | null): boolean {
  return node === null || (node.nodeType === 3 && (node as Text).data.trim() === "");
}

/** An element of the page's own invention is a block where no text runs into it. */
function isAlone(element: Element): boolean {
  return isOpen(element.previousSibling) && isOpen(element.nextSibling);
}

function isOpen(node: Node | null): boolean {
  return node === null || node.nodeType !== 3 || isBlank(node);
}
