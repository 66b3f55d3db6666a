import { isInvisible, isSpace } from "./white-space";

/** A place in a page's text: before the character `offset` of a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

export interface Occurrence {
  readonly start: Place;
  readonly end: Place;
  /** The text right before it, white space collapsed. */
  readonly before: string;
}

const CONTEXT = 80;
const MOST = 50;

/**
 * Looks for one text in a stream of text nodes, white space collapsed and invisible characters passed over, as
 * article texts have them. Knuth–Morris–Pratt: each character is looked at once, whatever the page repeats.
 */
export class QuoteSearch {
  readonly found: Occurrence[] = [];
  private readonly fallbacks: Int32Array;
  private readonly nodes: Text[] = [];
  private readonly offsets: Int32Array;
  private readonly letters: string[] = [];
  private matched = 0;
  private read = 0;
  private afterSpace = true;

  /** `quote` must be collapsed and not empty. */
  constructor(private readonly quote: string) {
    this.fallbacks = fallbacksOf(quote);
    this.offsets = new Int32Array(quote.length + CONTEXT);
  }

  text(node: Text): void {
    const text = node.data;
    for (let i = 0; i < text.length && this.found.length < MOST; i++) {
      const code = text.charCodeAt(i);
      if (isInvisible(code)) continue;
      if (isSpace(code)) this.space(node, i);
      else this.take(text[i] as string, node, i);
    }
  }

  /** The end of a line or block: white space, if it does not follow some. */
  boundary(node: Text | null): void {
    if (node) this.space(node, Math.max(0, node.data.length - 1));
  }

  private space(node: Text, offset: number): void {
    if (!this.afterSpace) this.take(" ", node, offset);
    this.afterSpace = true;
  }

  private take(letter: string, node: Text, offset: number): void {
    this.afterSpace = false;
    const slot = this.read++ % this.offsets.length;
    this.nodes[slot] = node;
    this.offsets[slot] = offset;
    this.letters[slot] = letter;
    while (this.matched > 0 && this.quote[this.matched] !== letter)
      this.matched = this.fallbacks[this.matched - 1] ?? 0;
    if (this.quote[this.matched] === letter) this.matched++;
    if (this.matched === this.quote.length) this.keep();
  }

  private keep(): void {
    const first = this.read - this.quote.length;
    this.found.push({ start: this.place(first, 0), end: this.place(this.read - 1, 1), before: this.context(first) });
    this.matched = this.fallbacks[this.matched - 1] ?? 0;
  }

  private place(index: number, shift: number): Place {
    const slot = index % this.offsets.length;
    return { node: this.nodes[slot] as Text, offset: (this.offsets[slot] ?? 0) + shift };
  }

  private context(first: number): string {
    let before = "";
    for (let i = Math.max(0, first - CONTEXT); i < first; i++) before += this.letters[i % this.offsets.length];
    return before;
  }
}

/** For each beginning of the quote: the length of its longest proper end that is also a beginning. */
function fallbacksOf(quote: string): Int32Array {
  const fallbacks = new Int32Array(quote.length);
  let length = 0;
  for (let i = 1; i < quote.length; i++) {
    while (length > 0 && quote[i] !== quote[length]) length = fallbacks[length - 1] ?? 0;
    if (quote[i] === quote[length]) length++;
    fallbacks[i] = length;
  }
  return fallbacks;
}
