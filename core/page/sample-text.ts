import { isBox } from "./elsewhere";
import { isTooLarge } from "./limits";
import { eachLine, type LiveLine, nameOf } from "./live-lines";
import { eachTree } from "./roots";
import { ELEMENT, reader, rootOf } from "./safe-dom";
import { collapse, withoutInvisible } from "./white-space";

const DESCRIPTION = 'meta[name="description" i], meta[property="og:description" i]';
/** A line of these is no running text. */
const TITLES: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption"]);
const SHORTEST = 40;
const LONGEST = 5_000;
const MOST_LINES = 3_000;
const MOST_HEADLINES = 60;

/** Enough of a page to tell what it is about. White space is collapsed. */
export interface PageSample {
  readonly headline: string;
  /** What the page's head says of it; it may still be of the page before. */
  readonly description: string;
  /** The first lines of the main text, without what stands beside it. */
  readonly lines: readonly string[];
}

/**
 * Cheap, without Readability; at most `maxChars`. Shadow roots and frames are looked into where the main text has fewer
 * than `enough` characters; `url` tells the page's article from others on it.
 */
export function samplePage(
  document: Document,
  maxChars: number,
  url: string | null = null,
  enough = ENOUGH,
): PageSample {
  const root = rootOf(document);
  if (!root) return { headline: "", description: "", lines: [] };
  const own = ownHeadline(root, url);
  const headline = collapse((own?.textContent ?? "").slice(0, 1_000)).slice(0, maxChars);
  const stated = root.querySelector(DESCRIPTION)?.getAttribute("content") ?? "";
  const description = collapse(stated.slice(0, 1_000)).slice(0, maxChars - headline.length);
  const lines = new Lines(maxChars - headline.length - description.length);
  eachTree(document, (tree) => {
    eachLine(tree === root ? mainPart(root, own) : tree, (line) => lines.take(line));
    return lines.length >= Math.min(enough, maxChars);
  });
  return { headline, description, lines: lines.all };
}

/** In characters, with the scripts in it: a longer page is looked at by its lines. */
const MUCH = 2_000_000;

/**
 * All that a sample of the page can hold, and more, as quickly as the browser can tell it: neither parted into lines nor
 * without what stands beside the text, nor without its scripts. Null where the page's own tree may not be all: where it
 * has few paragraphs.
 */
export function roughText(document: Document): string | null {
  const root = rootOf(document);
  if (!root || isTooLarge(root) || !holdsParagraphs(root)) return null;
  const description = root.querySelector(DESCRIPTION)?.getAttribute("content") ?? "";
  const text = root.textContent ?? "";
  return text.length > MUCH ? null : withoutInvisible(`${description}\n${text}`);
}

function holdsParagraphs(root: Element): boolean {
  let length = 0;
  for (const paragraph of root.getElementsByTagName("p")) {
    length += paragraph.textContent?.length ?? 0;
    if (length >= ENOUGH) return true;
  }
  return false;
}

/** In characters: who has so much of a text sees what it is about. */
const ENOUGH = 1_000;

/** The lines that are taken, until there are enough of them. */
class Lines {
  readonly all: string[] = [];
  length = 0;
  #seen = 0;
  readonly #most: number;
  readonly #around = new Surroundings();

  constructor(most: number) {
    this.#most = most;
  }

  take({ text, linked, box }: LiveLine): boolean {
    const line = collapse(text.slice(0, LONGEST)).slice(0, this.#most - this.length);
    if (line.length >= SHORTEST && linked * 2 <= line.length && this.#isMain(box)) {
      this.all.push(line);
      this.length += line.length + 1;
    }
    return this.length < this.#most && ++this.#seen < MOST_LINES;
  }

  #isMain(box: Node): boolean {
    return !TITLES.has(nameOf(box)) && !this.#around.areBeside(box);
  }
}

/**
 * Of several articles on a page the headline of the one at its address: its box or its link leads there, or the title
 * bears it; else the first.
 */
function ownHeadline(root: Element, url: string | null): Element | null {
  const title = root.querySelector("title");
  const first = root.querySelector("h1") ?? title;
  if (!url || root.querySelectorAll("h1, article").length < 2) return first;
  const headlines = [...root.querySelectorAll("h1, article h2")].slice(0, MOST_HEADLINES);
  const named = collapse(title?.textContent ?? "");
  return (
    headlines.find((headline) => leadsTo(headline, url)) ??
    headlines.find(
      ({ localName, textContent: text }) => localName === "h1" && text && named.includes(collapse(text)),
    ) ??
    first
  );
}

/** Does an attribute of the headline's box, or of its link, name this address? */
function leadsTo(headline: Element, url: string): boolean {
  const link = headline.closest("a") ?? headline.querySelector("a");
  const { pathname } = new URL(url);
  return [headline.closest("article") ?? headline.parentElement, link]
    .flatMap((element) => [...(element?.attributes ?? [])])
    .some(
      ({ value }) => value.includes(pathname) && URL.canParse(value, url) && new URL(value, url).pathname === pathname,
    );
}
/** The article that holds the headline, the only article, the body of microdata or the main element; else the page. */
function mainPart(root: Element, headline: Element | null): Element {
  const articles = root.querySelectorAll("article");
  const holder = headline?.closest("article") ?? (articles.length === 1 ? articles[0] : null);
  const body = root.querySelectorAll('[itemprop~="articleBody"]');
  return (
    [...body].find((one) => body.length === 1 || holder?.contains(one)) ??
    holder ??
    root.querySelector("main") ??
    root.querySelector("body") ??
    root
  );
}

/** Whether lines stand beside the article, in their own tree or where that tree is shown. Each box is asked once. */
class Surroundings {
  readonly #known = new Map<Node, boolean>();
  readonly #parent = reader<Node | null>("parentNode");

  areBeside(line: Node): boolean {
    const asked: Node[] = [];
    let isBeside = false;
    for (let node: Node | null = line; node && !isBeside; node = this.#outer(node)) {
      const known = this.#known.get(node);
      if (known === undefined) asked.push(node);
      isBeside = known ?? this.#isBox(node);
      if (known !== undefined) break;
    }
    // What is inside a box beside the article is beside it too.
    for (const node of asked) this.#known.set(node, isBeside);
    return isBeside;
  }

  /** A form's fields may stand in for its methods: it is not asked. */
  #isBox(node: Node): boolean {
    const name = nameOf(node);
    return node.nodeType === ELEMENT && name !== "" && name !== "form" && isBox(node as Element);
  }

  /** What a node stands in; a shadow root stands in its host. */
  #outer(node: Node): Node | null {
    return this.#parent(node) ?? (node as Partial<ShadowRoot>).host ?? null;
  }
}
