import { foldCode, isWordCode, lowerCode, lowerFold } from "./fold";

/**
 * Word lists → matchers. This is the only place that builds patterns.
 *
 * A phrase is written as its words: `"nach angaben"`. `*` at a word's end lets any ending follow (`"soldat*"`), `*` at
 * its start lets a compound's first part stand before it (`"*soldaten"`). A lower-case letter matches both cases, an
 * upper-case letter only itself (`"US"` is not `"us"`). `" … "` lets other words of the sentence stand between two parts
 * (`"wies … zurück"`); such a mark ends with the first part. Runs of text are compared after `fold`, so variants of
 * apostrophes, hyphens and ё need no entry of their own.
 */
export interface Entry {
  /** What sort of word it is: "noun", "verb.say", "actor", … */
  readonly kind: string;
  /** What it means within its kind: "kr.nis", "about", "kill". */
  readonly value: string;
  readonly phrase: string;
  /** Phrases of one key compete for their place in a text, the longest wins; without it the kind is the key. */
  readonly rivals?: string;
}

/** A phrase found in a text. Offsets are UTF-16 code units of the text that was scanned. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
  readonly phrase: string;
  readonly rivals: string;
}

/**
 * `word`: phrases begin and end at word boundaries. `none`: the script or grammar puts none (Korean, Japanese,
 * Chinese). `glued`: a phrase begins where a word or the phrase before it in that word does ("zwei|tausend").
 */
export type Boundaries = "word" | "none" | "glued";

interface Terminal {
  readonly entry: Entry;
  readonly openEnd: boolean;
  readonly upper: readonly (readonly [offset: number, code: number])[];
  /** What must follow further on, lower case: "zurück". */
  readonly rest: string | null;
}

interface Node {
  /** The letters that go on from here, and where to: few, so a list is faster than a map. */
  readonly codes: number[];
  readonly nodes: Node[];
  /** `*` inside a phrase: the rest of the word is skipped before `open` goes on. */
  open: Node | null;
  terminals: Terminal[] | null;
}

const STAR = 42;
const AT_START = 1;
const INSIDE = 2;
/** Nobody writes longer words; a hostile text does. */
const LONGEST_WORD = 60;
/** How far apart the two parts of a phrase with "…" may stand. */
const LONGEST_GAP = 200;

const node = (): Node => ({ codes: [], nodes: [], open: null, terminals: null });

function child(of: Node, code: number): Node | undefined {
  return of.nodes[of.codes.indexOf(code)];
}

function childOrNew(of: Node, code: number): Node {
  const known = child(of, code);
  if (known) return known;
  const made = node();
  of.codes.push(code);
  of.nodes.push(made);
  return made;
}

/** All phrases of a language and its topics, ready to be found in one pass over a text. */
export class Lexicon {
  readonly #atStart = node();
  readonly #inside = node();
  readonly #boundaries: Boundaries;
  /** Which code units a phrase can begin with, at a word's start and inside one: most places of a text are none. */
  readonly #first = new Uint8Array(0x10000);

  constructor(entries: Iterable<Entry>, boundaries: Boundaries) {
    this.#boundaries = boundaries;
    for (const entry of entries) this.#add(entry);
    for (let code = 0; code < this.#first.length; code++) {
      const lower = lowerCode(code);
      this.#first[code] = (child(this.#atStart, lower) ? AT_START : 0) | (child(this.#inside, lower) ? INSIDE : 0);
    }
  }

  #add(entry: Entry): void {
    const [whole = "", rest = null] = entry.phrase.split(" … ");
    const compound = whole.startsWith("*");
    const phrase = compound ? whole.slice(1) : whole;
    this.#insert(this.#atStart, entry, phrase, rest);
    if (compound) this.#insert(this.#inside, entry, phrase, rest);
  }

  #insert(root: Node, entry: Entry, phrase: string, rest: string | null): void {
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
      at = childOrNew(at, lower);
    }
    at.terminals ??= [];
    at.terminals.push({ entry, openEnd: phrase.endsWith("*"), upper, rest: rest && lowerFold(rest) });
  }

  /**
   * Every phrase of the lexicon in `text`, in order of start; of several rivals that begin together only the
   * longest, and none that lies within a longer rival.
   */
  scan(text: string): Mark[] {
    const marks: Mark[] = [];
    const everywhere = this.#boundaries === "none";
    const glued = this.#boundaries === "glued";
    let wordStart = 0;
    let inWord = false;
    let gluedAt = -1;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const isWord = isWordCode(code);
      if (isWord && !inWord) wordStart = i;
      const atStart = !inWord || everywhere || !isWord || gluedAt === i;
      inWord = isWord;
      const first = this.#first[code] as number;
      if (first === 0) continue;
      if (atStart && first & AT_START) {
        const end = this.#walk(this.#atStart, text, i, marks);
        if (glued && end > i) gluedAt = end;
      } else if (!atStart && first & INSIDE && i - wordStart < LONGEST_WORD) this.#walk(this.#inside, text, i, marks);
    }
    return marks.length > 1 ? withoutContained(marks) : marks;
  }

  /** Marks what begins at `start`; returns where the longest of it ends. */
  #walk(root: Node, text: string, start: number, marks: Mark[]): number {
    const first = child(root, lowerCode(text.charCodeAt(start)));
    if (!first) return start;
    const before = marks.length;
    this.#follow(first, text, start, start + 1, marks);
    if (marks.length - before > 1) keepLongest(marks, before);
    return marks[before]?.end ?? start;
  }

  #follow(from: Node, text: string, start: number, behind: number, marks: Mark[]): void {
    let at: Node | undefined = from;
    for (let i = behind; at; i++) {
      if (at.terminals) this.#accept(at.terminals, text, start, i, marks);
      if (at.open) this.#followOpen(at.open, text, start, i, marks);
      if (i >= text.length) return;
      at = child(at, lowerCode(text.charCodeAt(i)));
    }
  }

  /** A `*` inside a phrase: the rest of the word is skipped. */
  #followOpen(open: Node, text: string, start: number, from: number, marks: Mark[]): void {
    const wordEnd = endOfWord(text, from);
    const next = child(open, lowerCode(text.charCodeAt(wordEnd)));
    if (next && wordEnd - from < LONGEST_WORD) this.#follow(next, text, start, wordEnd + 1, marks);
  }

  #accept(terminals: readonly Terminal[], text: string, start: number, end: number, marks: Mark[]): void {
    const bounded =
      this.#boundaries !== "word" || !isWordCode(text.charCodeAt(end)) || !isWordCode(text.charCodeAt(end - 1));
    for (const { entry, openEnd, upper, rest } of terminals) {
      if (!bounded && !openEnd) continue;
      if (rest && !followsWithin(text, end, rest)) continue;
      if (upper.some(([offset, code]) => foldCode(text.charCodeAt(start + offset)) !== code)) continue;
      const stop = openEnd && this.#boundaries === "word" ? endOfWord(text, end) : end;
      marks.push({
        start,
        end: stop,
        kind: entry.kind,
        value: entry.value,
        phrase: entry.phrase,
        rivals: entry.rivals ?? entry.kind,
      });
    }
  }
}

/** Does `word` stand as a word of its own (or, with `*`, begin one) within reach behind `from`? */
function followsWithin(text: string, from: number, word: string): boolean {
  const openEnd = word.endsWith("*");
  const part = openEnd ? word.slice(0, -1) : word;
  const window = lowerFold(text.slice(from, from + LONGEST_GAP));
  for (let at = window.indexOf(part); at >= 0; at = window.indexOf(part, at + 1)) {
    const startsWord = at === 0 || !isWordCode(window.charCodeAt(at - 1));
    if (startsWord && (openEnd || !isWordCode(window.charCodeAt(at + part.length)))) return true;
  }
  return false;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordCode(text.charCodeAt(end)) && end - from < LONGEST_WORD) end++;
  return end;
}

/** Of the marks from index `from` on, which all begin together, keeps the longest of its rivals. */
function keepLongest(marks: Mark[], from: number): void {
  const longest = new Map<string, number>();
  for (let i = from; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    longest.set(mark.rivals, Math.max(longest.get(mark.rivals) ?? 0, mark.end));
  }
  const kept = marks.splice(from).filter((mark) => mark.end === longest.get(mark.rivals));
  marks.push(...kept);
}

function withoutContained(marks: readonly Mark[]): Mark[] {
  const reach = new Map<string, Mark>();
  const before = new Map<string, Mark>();
  return marks.filter((mark) => {
    const outer = reach.get(mark.rivals);
    if (outer && outer.start < mark.start && outer.end >= mark.end) return false;
    if (!outer || mark.end > outer.end) reach.set(mark.rivals, mark);
    // Two phrases of one meaning may both fit a word ("prosecutor*", "prosecutors").
    const meaning = `${mark.kind} ${mark.value}`;
    const twin = before.get(meaning);
    before.set(meaning, mark);
    return !twin || twin.start !== mark.start || twin.end !== mark.end;
  });
}
