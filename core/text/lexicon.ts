import { foldCode, isWordCode, lowerCode } from "./fold";

/**
 * Word lists → matchers. This is the only place that builds patterns.
 *
 * A phrase is written as its words: `"nach angaben"`. `*` at a word's end lets any ending follow (`"soldat*"`), `*` at
 * its start lets a compound's first part stand before it (`"*soldaten"`). A lower-case letter matches both cases, an
 * upper-case letter only itself (`"US"` is not `"us"`). Runs of text are compared after `fold`, so variants of
 * apostrophes, hyphens and ё need no entry of their own.
 */
export interface Entry {
  /** What sort of word it is: "noun", "verb.say", "actor", … */
  readonly kind: string;
  /** What it means within its kind: "kr.nis", "about", "kill". */
  readonly value: string;
  readonly phrase: string;
}

/** A phrase found in a text. Offsets are UTF-16 code units of the text that was scanned. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
  readonly phrase: string;
}

/** `word`: phrases begin and end at word boundaries. `none`: the script or grammar puts none (Korean, Japanese, Chinese). */
export type Boundaries = "word" | "none";

interface Terminal {
  readonly entry: Entry;
  readonly openEnd: boolean;
  readonly upper: readonly (readonly [offset: number, code: number])[];
}

interface Node {
  readonly next: Map<number, Node>;
  /** `*` inside a phrase: the rest of the word is skipped before `open` goes on. */
  open: Node | null;
  terminals: Terminal[] | null;
}

const STAR = 42;
/** Nobody writes longer words; a hostile text does. */
const LONGEST_WORD = 60;

const node = (): Node => ({ next: new Map(), open: null, terminals: null });

/** All phrases of a language and its topics, ready to be found in one pass over a text. */
export class Lexicon {
  readonly #atStart = node();
  readonly #inside = node();
  readonly #boundaries: Boundaries;

  constructor(entries: Iterable<Entry>, boundaries: Boundaries) {
    this.#boundaries = boundaries;
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: Entry): void {
    const compound = entry.phrase.startsWith("*");
    const phrase = compound ? entry.phrase.slice(1) : entry.phrase;
    this.#insert(this.#atStart, entry, phrase);
    if (compound) this.#insert(this.#inside, entry, phrase);
  }

  #insert(root: Node, entry: Entry, phrase: string): void {
    let at = root;
    const upper: [number, number][] = [];
    let starred = false;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      if (code === STAR && i < phrase.length - 1) {
        at.open ??= node();
        at = at.open;
        starred = true;
        continue;
      }
      if (code === STAR) break;
      const lower = lowerCode(code);
      if (lower !== foldCode(code) && !starred) upper.push([i, foldCode(code)]);
      const next = at.next.get(lower) ?? node();
      at.next.set(lower, next);
      at = next;
    }
    at.terminals ??= [];
    at.terminals.push({ entry, openEnd: phrase.endsWith("*"), upper });
  }

  /**
   * Every phrase of the lexicon in `text`, in order of start; of several that begin together and have one kind only
   * the longest, and none that lies within a longer one of its kind.
   */
  scan(text: string): Mark[] {
    const marks: Mark[] = [];
    const everywhere = this.#boundaries === "none";
    let wordStart = 0;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const isWord = isWordCode(code);
      if (isWord && !inWord) wordStart = i;
      const atStart = !inWord || everywhere || !isWord;
      inWord = isWord;
      if (atStart) this.#walk(this.#atStart, text, i, marks);
      else if (i - wordStart < LONGEST_WORD) this.#walk(this.#inside, text, i, marks);
    }
    return withoutContained(marks);
  }

  #walk(root: Node, text: string, start: number, marks: Mark[]): void {
    const first = root.next.get(lowerCode(text.charCodeAt(start)));
    if (!first) return;
    const before = marks.length;
    this.#follow(first, text, start, start + 1, marks);
    if (marks.length - before > 1) keepLongest(marks, before);
  }

  #follow(from: Node, text: string, start: number, from_: number, marks: Mark[]): void {
    let at: Node | undefined = from;
    let i = from_;
    while (at) {
      if (at.terminals) this.#accept(at.terminals, text, start, i, marks);
      if (at.open) {
        const wordEnd = endOfWord(text, i);
        const next = at.open.next.get(lowerCode(text.charCodeAt(wordEnd)));
        if (next && wordEnd - i < LONGEST_WORD) this.#follow(next, text, start, wordEnd + 1, marks);
      }
      if (i >= text.length) return;
      at = at.next.get(lowerCode(text.charCodeAt(i)));
      i++;
    }
  }

  #accept(terminals: readonly Terminal[], text: string, start: number, end: number, marks: Mark[]): void {
    const bounded = this.#boundaries === "none" || !isWordCode(text.charCodeAt(end)) || !isWordCode(text.charCodeAt(end - 1));
    for (const { entry, openEnd, upper } of terminals) {
      if (!bounded && !openEnd) continue;
      if (upper.some(([offset, code]) => foldCode(text.charCodeAt(start + offset)) !== code)) continue;
      const stop = openEnd && this.#boundaries === "word" ? endOfWord(text, end) : end;
      marks.push({ start, end: stop, kind: entry.kind, value: entry.value, phrase: entry.phrase });
    }
  }
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordCode(text.charCodeAt(end)) && end - from < LONGEST_WORD) end++;
  return end;
}

/** Of the marks from index `from` on, which all begin together, keeps the longest of each kind. */
function keepLongest(marks: Mark[], from: number): void {
  const longest = new Map<string, number>();
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    longest.set(mark.kind, Math.max(longest.get(mark.kind) ?? 0, mark.end));
  }
  const kept = marks.splice(from).filter((mark) => mark.end === longest.get(mark.kind));
  marks.push(...kept);
}

function withoutContained(marks: Mark[]): Mark[] {
  const reach = new Map<string, Mark>();
  return marks.filter((mark) => {
    const outer = reach.get(mark.kind);
    if (outer && outer.start < mark.start && outer.end >= mark.end) return false;
    if (!outer || mark.end > outer.end) reach.set(mark.kind, mark);
    return true;
  });
}
