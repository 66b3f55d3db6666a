import type { TitleMarks } from "../languages/claim-words";
import type { Block } from "../page/article";
import { isListOfNumbers } from "../quantities/list-of-numbers";
import type { Quantity } from "../quantities/quantity";
import { readQuantities } from "../quantities/read-quantities";
import type { Mark } from "../text/lexicon";
import { withoutAsides } from "./asides";
import type { ParticleReader } from "./particles";
import type { ClaimReader } from "./reader";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a clause ends: a comma or the like, or ("hard") where another subject or speaker may begin. */
export interface Break {
  readonly at: number;
  readonly hard: boolean;
}

/** A sentence with all that was found in it. Offsets are within `text`; `start` places it in the article. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly block: Block;
  /** The words by kind, in order. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly quantities: readonly Quantity[];
  readonly breaks: readonly Break[];
  /** Who speaks stands before the verb of saying, never behind. */
  readonly isSubjectFirst: boolean;
  /** How a noun's part in the sentence shows; null where its place shows it. */
  readonly particles: ParticleReader | null;
  /** What marks the names of newspapers in the text; null where nothing does. */
  readonly titles: TitleMarks | null;
  /** A name right behind a noun is its genitive. */
  readonly genitiveBehind: boolean;
  /** What a name takes in other cases: "Шин|а". */
  readonly nameEndings: readonly string[];
}

/** "Lee|s": where the language names no other. */
const GENITIVE: readonly string[] = ["s"];

export function readSentence(text: string, start: number, block: Block, reader: ClaimReader): Sentence {
  const marks = byKind(withoutVoid(reader.lexicon.scan(text)));
  const quantities = isListOfNumbers(text) ? [] : readQuantities(text, reader.numbers);
  const { particles } = reader;
  const { claims } = reader.language;
  const { genitiveBehind = false, order, bracketsGoOn, titles = null, nameEndings = GENITIVE } = claims;
  const isSubjectFirst = order === "subject-first";
  const all = breaksOf(text, marks, quantities);
  const breaks = bracketsGoOn ? withoutAsides(text, all, quantities) : all;
  const grammar = { isSubjectFirst, particles, titles, genitiveBehind, nameEndings };
  return { text, start, block, marks, quantities, breaks, ...grammar };
}

/** Leaves out what lies within a word that is something else: 据 of 数据. */
function withoutVoid(marks: readonly Mark[]): readonly Mark[] {
  const voids = marks.filter((mark) => mark.kind === "clause" && mark.value === "void");
  if (voids.length === 0) return marks;
  let [next, reach] = [0, { start: 0, end: 0 }];
  // Both are in order of start: of the words begun so far the one that reaches farthest holds whatever any holds.
  return marks.filter((mark) => {
    for (let begun = voids[next]; begun && begun.start <= mark.start; begun = voids[++next])
      if (begun.end > reach.end) reach = begun;
    return mark.end > reach.end || (mark.end === reach.end && mark.start === reach.start);
  });
}

function byKind(marks: readonly Mark[]): Map<string, Mark[]> {
  const kinds = new Map<string, Mark[]>();
  for (const mark of marks) {
    const ofKind = kinds.get(mark.kind);
    if (ofKind) ofKind.push(mark);
    else kinds.set(mark.kind, [mark]);
  }
  return kinds;
}

const SOFT = 1;
const HARD = 2;
const BREAK = new Uint8Array(0x10000);
for (const letter of ",，、") BREAK[letter.charCodeAt(0)] = SOFT;
for (const letter of ";:()–—；：（）[]") BREAK[letter.charCodeAt(0)] = HARD;

function breaksOf(text: string, marks: ReadonlyMap<string, readonly Mark[]>, quantities: readonly Quantity[]): Break[] {
  const breaks: Break[] = [];
  const clauses = marks.get("clause") ?? [];
  const goOn = clauses.filter((mark) => mark.value === "noBoundary");
  const whole = goOn.length === 0 ? quantities : [...quantities, ...goOn].sort((a, b) => a.start - b.start);
  let [next, reach] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const found = text.charAt(at) === "-" && isSpaced(text, at) ? HARD : BREAK[text.charCodeAt(at)];
    if (found === 0) continue;
    for (let span = whole[next]; span && span.start <= at; span = whole[++next]) reach = Math.max(reach, span.end);
    if (at >= reach) breaks.push({ at, hard: found === HARD });
  }
  for (const mark of clauses) {
    const begins = mark.value === "boundary" && !goOn.some((other) => overlaps(other, mark));
    if (begins) breaks.push({ at: mark.start, hard: true });
  }
  return breaks.length > 1 ? breaks.sort((a, b) => a.at - b.at) : breaks;
}

/** "w Rosji | - | ujawniła agencja": a hyphen with spaces around it is a dash. */
function isSpaced(text: string, at: number): boolean {
  return text.charAt(at - 1) === " " && text.charAt(at + 1) === " ";
}

const NONE: readonly Mark[] = [];

/** The marks of a kind, and of one meaning if a value is given, in order of start. */
export function marksOf(sentence: Sentence, kind: string, value?: string): readonly Mark[] {
  const ofKind = sentence.marks.get(kind) ?? NONE;
  return value === undefined ? ofKind : ofKind.filter((mark) => mark.value === value);
}

/** The marks that lie wholly in [start, end). */
export function within(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.filter((mark) => mark.start >= start && mark.end <= end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first break at or behind `from`; the sentence's end where there is none. */
export function breakAfter(sentence: Sentence, from: number, hardOnly = false): number {
  return sentence.breaks.find((brk) => brk.at >= from && (brk.hard || !hardOnly))?.at ?? sentence.text.length;
}

/** The end of the last break before `to`; 0 where there is none. */
export function breakBefore(sentence: Sentence, to: number, hardOnly = false): number {
  const brk = sentence.breaks.findLast((candidate) => candidate.at < to && (candidate.hard || !hardOnly));
  return brk ? brk.at + 1 : 0;
}

/** How many breaks lie between two places, the hard ones counted thrice. */
export function breaksBetween(sentence: Sentence, a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  return sentence.breaks
    .filter((brk) => brk.at >= from && brk.at < to)
    .reduce((sum, brk) => sum + (brk.hard ? 3 : 1), 0);
}
