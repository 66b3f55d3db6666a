import { foldCode, isWordCode, type Letters, lettersOf, lowerCode, lowerFold } from "./fold";
import { isUnparted } from "./words";

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
}

/**
 * `word`: phrases begin and end at word boundaries. `start`: they begin where words do, and particles and endings may
 * follow (Korean). `none`: the script puts no boundaries (Japanese, Chinese). `glued`: a phrase begins where a word or the phrase before it in that word does ("zwei|tausend").
 */
export type Boundaries = "word" | "start" | "none" | "glued";

interface Terminal {
  readonly entry: Entry;
  /** Numbers for its rivals and for its meaning (kind and value), quicker to compare than their names. */
  readonly rivals: number;
  readonly meaning: number;
  readonly openEnd: boolean;
  readonly upper: readonly (readonly [offset: number, code: number])[];
  /** What must follow further on, lower case: "zurück". */
  readonly rest: string | null;
}

interface Node {
  /** Phrases that lead here and are not yet parted by what follows: most nodes no text ever asks for. */
  waiting: Waiting[];
  /** The letters that go on from here, and where to: few, so a list is faster than a map. */
  readonly codes: number[];
  readonly nodes: Node[];
  /** `*` inside a phrase: the rest of the word is skipped before `open` goes on. */
  open: Node | null;
  terminals: Terminal[] | null;
}

/** A phrase on its way through the nodes: its next letter stands at `at`. */
interface Waiting {
  readonly entry: Entry;
  /** What the whole phrase is made of: the part before "…", without the `*` that opens a compound. */
  readonly phrase: string;
  readonly at: number;
  /** Its own, once a text has held it where no other phrase goes on. */
  terminals: readonly Terminal[] | null;
}

const STAR = 42;
/** Between the two parts of a phrase that other words may part. */
const GAP = " … ";
/** Nobody writes longer words; a hostile text does. */
const LONGEST_WORD = 60;
/** How far apart the two parts of a phrase with "…" may stand. */
const LONGEST_GAP = 200;

const node = (): Node => ({ waiting: [], codes: [], nodes: [], open: null, terminals: null });

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
  /** By code unit, which of the first letters' nodes it is, from 1; 0 where no phrase begins so: most places of a text. */
  readonly #firstAtStart = new Uint16Array(0x10000);
  readonly #firstInside = new Uint16Array(0x10000);
  readonly #numbers = new Map<string, number>();

  constructor(entries: Iterable<Entry>, boundaries: Boundaries) {
    this.#boundaries = boundaries;
    for (const entry of entries) this.#add(entry);
    this.#grow(this.#atStart);
    this.#grow(this.#inside);
    this.#atStart.codes.forEach((code, i) => {
      this.#firstAtStart[code] = i + 1;
    });
    this.#inside.codes.forEach((code, i) => {
      this.#firstInside[code] = i + 1;
    });
  }

  #add(entry: Entry): void {
    const gap = entry.phrase.indexOf(GAP);
    const whole = gap < 0 ? entry.phrase : entry.phrase.slice(0, gap);
    const isCompound = whole.charCodeAt(0) === STAR;
    const waiting = { entry, phrase: isCompound ? whole.slice(1) : whole, at: 0, terminals: null };
    this.#atStart.waiting.push(waiting);
    if (isCompound) this.#inside.waiting.push(waiting);
  }

  /** Parts the phrases that wait at `of` by their next letter. */
  #grow(of: Node): void {
    const { waiting } = of;
    of.waiting = [];
    for (const { entry, phrase, at } of waiting) {
      const last = phrase.length - 1;
      const code = phrase.charCodeAt(at);
      if (at > last || (at === last && code === STAR)) {
        of.terminals ??= [];
        of.terminals.push(this.#terminal(entry, phrase));
      } else if (code === STAR) {
        of.open ??= node();
        of.open.waiting.push({ entry, phrase, at: at + 1, terminals: null });
      } else childOrNew(of, lowerCode(code)).waiting.push({ entry, phrase, at: at + 1, terminals: null });
    }
  }

  #terminal(entry: Entry, phrase: string): Terminal {
    const [, rest = null] = entry.phrase.split(GAP);
    const [rivals, meaning] = [this.#number(entry.rivals ?? entry.kind), this.#number(`${entry.kind} ${entry.value}`)];
    const openEnd = phrase.endsWith("*");
    return { entry, rivals, meaning, openEnd, upper: capitalsOf(phrase), rest: rest && lowerFold(rest) };
  }

  #number(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  /**
   * Every phrase of the lexicon in `text`, in order of start; of several rivals that begin together only the
   * longest, and none that lies within a longer rival.
   */
  scan(text: string): Mark[] {
    const marks: Found[] = [];
    const letters = lettersOf(text);
    if (this.#boundaries !== "word" || this.#inside.codes.length > 0) this.#scanAll(text, letters.codes, marks);
    else this.#scanStarts(text, letters, marks);
    return marks.length > 1 ? withoutContained(marks, this.#numbers.size) : marks;
  }

  /** Where every phrase begins where words do: most of a text need not be looked at. */
  #scanStarts(text: string, { codes, starts, startCount }: Letters, marks: Found[]): void {
    const firsts = this.#firstAtStart;
    const { nodes } = this.#atStart;
    for (let s = 0; s < startCount; s++) {
      const i = starts[s] as number;
      const first = firsts[codes[i] as number] as number;
      if (first > 0) this.#walk(nodes[first - 1] as Node, text, codes, i, marks);
    }
  }

  #scanAll(text: string, letters: Uint16Array, marks: Found[]): void {
    const everywhere = this.#boundaries === "none";
    const glued = this.#boundaries === "glued";
    const [firstAtStart, firstInside] = [this.#firstAtStart, this.#firstInside];
    let wordStart = 0;
    let inWord = false;
    let gluedAt = -1;
    for (let i = 0; i < text.length; i++) {
      const code = letters[i] as number;
      const isWord = isWordCode(code);
      if (isWord && !inWord) wordStart = i;
      const atStart = !inWord || everywhere || !isWord || gluedAt === i;
      inWord = isWord;
      const first = (atStart ? firstAtStart : firstInside)[code] as number;
      if (first === 0 || (!atStart && i - wordStart >= LONGEST_WORD)) continue;
      const node = (atStart ? this.#atStart : this.#inside).nodes[first - 1] as Node;
      const end = this.#walk(node, text, letters, i, marks);
      if (glued && end > i) gluedAt = end;
    }
  }

  /** Marks what begins at `start`; returns where the longest of it ends. */
  #walk(first: Node, text: string, letters: Uint16Array, start: number, marks: Found[]): number {
    const before = marks.length;
    this.#follow(first, text, letters, start, start + 1, marks);
    if (marks.length - before > 1) keepLongest(marks, before);
    return marks[before]?.end ?? start;
  }

  #follow(from: Node, text: string, letters: Uint16Array, start: number, behind: number, marks: Found[]): void {
    let at: Node | undefined = from;
    for (let i = behind; at; i++) {
      const [only] = at.waiting;
      if (only && at.waiting.length === 1) {
        this.#followOnly(only, text, letters, start, i, marks);
        return;
      }
      if (at.waiting.length > 0) this.#grow(at);
      if (at.terminals) this.#accept(at.terminals, text, letters, start, i, marks);
      if (at.open) this.#followOpen(at.open, text, letters, start, i, marks);
      if (i >= text.length) return;
      at = child(at, letters[i] as number);
    }
  }

  /** One phrase alone goes on from here, as most do after a few letters: no nodes are made for it. */
  #followOnly(only: Waiting, text: string, letters: Uint16Array, start: number, from: number, marks: Found[]): void {
    const { phrase } = only;
    const last = phrase.length - 1;
    let i = from;
    for (let at = only.at; at <= last; at++) {
      const code = phrase.charCodeAt(at);
      if (code !== STAR) {
        if (lowerCode(code) !== letters[i++]) return;
      } else if (at < last) {
        const wordEnd = endOfWord(letters, i);
        if (wordEnd - i >= LONGEST_WORD) return;
        i = wordEnd;
      }
    }
    only.terminals ??= [this.#terminal(only.entry, phrase)];
    this.#accept(only.terminals, text, letters, start, i, marks);
  }

  /** A `*` inside a phrase: the rest of the word is skipped. */
  #followOpen(open: Node, text: string, letters: Uint16Array, start: number, from: number, marks: Found[]): void {
    if (open.waiting.length > 0) this.#grow(open);
    const wordEnd = endOfWord(letters, from);
    const next = child(open, letters[wordEnd] as number);
    if (next && wordEnd - from < LONGEST_WORD) this.#follow(next, text, letters, start, wordEnd + 1, marks);
  }

  #accept(
    terminals: readonly Terminal[],
    text: string,
    letters: Uint16Array,
    start: number,
    end: number,
    marks: Found[],
  ): void {
    const bounded =
      this.#boundaries !== "word" || !isWordCode(letters[end] as number) || !isWordCode(letters[end - 1] as number);
    for (const terminal of terminals) {
      if (!bounded && !terminal.openEnd) continue;
      if (terminal.upper.length > 0 && !hasCapitals(text, start, terminal.upper)) continue;
      if (terminal.rest && !followsWithin(text, end, terminal.rest)) continue;
      const stop = terminal.openEnd && this.#boundaries === "word" ? endOfWord(letters, end) : end;
      const { kind, value, phrase } = terminal.entry;
      marks.push({ start, end: stop, kind, value, phrase, terminal });
    }
  }
}

/** Where a phrase has capitals that a text must have too; behind a `*` inside it case makes no difference. */
function capitalsOf(phrase: string): Terminal["upper"] {
  const upper: [number, number][] = [];
  for (let i = 0; i < phrase.length && phrase.charCodeAt(i) !== STAR; i++) {
    const code = phrase.charCodeAt(i);
    if (lowerCode(code) !== foldCode(code)) upper.push([i, foldCode(code)]);
  }
  return upper;
}

/** A mark while it still competes. */
interface Found extends Mark {
  readonly terminal: Terminal;
}

function hasCapitals(text: string, start: number, upper: Terminal["upper"]): boolean {
  return upper.every(([offset, code]) => foldCode(text.charCodeAt(start + offset)) === code);
}

/** Does `word` stand as a word of its own (or, with `*`, begin one) within reach behind `from`? */
function followsWithin(text: string, from: number, word: string): boolean {
  const openEnd = word.endsWith("*");
  const part = openEnd ? word.slice(0, -1) : word;
  const window = lowerFold(text.slice(from, from + LONGEST_GAP));
  for (let at = window.indexOf(part); at >= 0; at = window.indexOf(part, at + 1)) {
    const startsWord = at === 0 || !isSpaced(window.charCodeAt(at - 1));
    if (startsWord && (openEnd || !isSpaced(window.charCodeAt(at + part.length)))) return true;
  }
  return false;
}

/** A letter of a script that parts its words. */
function isSpaced(code: number): boolean {
  return isWordCode(code) && !isUnparted(code);
}

function endOfWord(letters: Uint16Array, from: number): number {
  let end = from;
  while (isWordCode(letters[end] as number) && end - from < LONGEST_WORD) end++;
  return end;
}

/** Of the marks from index `from` on, which all begin together, keeps the longest of its rivals. */
function keepLongest(marks: Found[], from: number): void {
  const ends = (mark: Found): boolean => {
    for (let i = from; i < marks.length; i++) {
      const other = marks[i] as Found;
      if (other.terminal.rivals === mark.terminal.rivals && other.end > mark.end) return false;
    }
    return true;
  };
  const kept = marks.slice(from).filter(ends);
  marks.length = from;
  for (const mark of kept) marks.push(mark);
}

/** Leaves out what lies within a longer rival, and the twin of a phrase with the same meaning ("prosecutor*", "prosecutors"). */
function withoutContained(marks: readonly Found[], names: number): Found[] {
  const reach = new Array<Found | undefined>(names);
  const before = new Array<Found | undefined>(names);
  return marks.filter((mark) => {
    const { rivals, meaning } = mark.terminal;
    const outer = reach[rivals];
    if (outer && outer.start < mark.start && outer.end >= mark.end) return false;
    if (!outer || mark.end > outer.end) reach[rivals] = mark;
    const twin = before[meaning];
    before[meaning] = mark;
    return !twin || twin.start !== mark.start || twin.end !== mark.end;
  });
}
