import { foldCode, isWordCode } from "../../text/fold";
import type { DateReader, Kind } from "./date-reader";
import { readNumeric } from "./numeric";

/** A word or number that may be part of a date; a word can have several readings. */
export interface Element {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly kind: Kind;
  readonly value: string;
}

/** A text taken apart for reading dates. */
export interface Source {
  readonly text: string;
  readonly elements: readonly Element[];
  readonly reader: DateReader;
}

/** What may stand between two parts of a date. */
export type Gap = "tight" | "comma" | "stop" | "dash" | "open";

export function takeApart(text: string, reader: DateReader): Source {
  const elements = inOrder(words(text, reader), numbers(text, reader));
  return { text, elements, reader };
}

/** The value of the element's reading of this kind. */
export function valueAs(element: Element | undefined, kind: Kind): string | undefined {
  return element?.readings.find((reading) => reading.kind === kind)?.value;
}

export function isA(element: Element | undefined, ...kinds: readonly Kind[]): boolean {
  return element?.readings.some((reading) => kinds.includes(reading.kind)) ?? false;
}

export function isMonth(element: Element | undefined): boolean {
  return isA(element, "month", "month?", "month.short");
}

/** Words by start; of overlapping ones the longest, first ones first, with all readings of that stretch. */
function words(text: string, { lexicon }: DateReader): Element[] {
  const marks = lexicon.scan(text);
  const elements: { start: number; end: number; readings: Reading[] }[] = [];
  for (const { start, end, kind, value } of marks) {
    const last = elements.at(-1);
    const reading = { kind: kind as Kind, value };
    if (!last || start >= last.end) elements.push({ start, end, readings: [reading] });
    else if (start === last.start && end > last.end)
      elements[elements.length - 1] = { start, end, readings: [reading] };
    else if (start === last.start && end === last.end) last.readings.push(reading);
  }
  return elements;
}

function numbers(text: string, reader: DateReader): Element[] {
  const elements: Element[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text, i)) continue;
    const element = readNumeric(text, i, reader.words);
    if (element) elements.push(element);
    i = Math.max(i, element ? element.end - 1 : endOfFigure(text, i) - 1);
  }
  return elements;
}

export function isDigit(text: string, at: number): boolean {
  const code = foldCode(text.charCodeAt(at));
  return code >= 48 && code <= 57;
}

/** Past the digits, with the separators between them: a number that is no date is stepped over whole. */
function endOfFigure(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at) || (isDigit(text, at + 1) && ".,:/".includes(text[at] ?? " "))) at++;
  return at;
}

function inOrder(words: readonly Element[], numbers: readonly Element[]): Element[] {
  if (numbers.length === 0) return [...words];
  const all: Element[] = [];
  let next = 0;
  for (const word of words) {
    while (next < numbers.length && (numbers[next] as Element).start < word.start) all.push(numbers[next++] as Element);
    if (word.start >= (all.at(-1)?.end ?? 0)) all.push(word);
  }
  return all.concat(numbers.slice(next));
}

const LONGEST_GAP = 3;

/** How two neighbouring elements hang together. */
export function gapBetween({ text }: Source, before: Element, after: Element): Gap {
  const length = after.start - before.end;
  if (length === 0) return "tight";
  if (length > LONGEST_GAP) return "open";
  let between = "";
  for (let i = before.end; i < after.start; i++) between += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return GAPS.get(between) ?? "open";
}

const GAPS: ReadonlyMap<string, Gap> = new Map([
  [" ", "tight"],
  [",", "comma"],
  [", ", "comma"],
  [".", "stop"],
  [". ", "stop"],
  ...["-", "–", "—", "~", "∼", "〜", "～", "－"].flatMap((dash) =>
    [dash, ` ${dash} `, `.${dash}`].map((gap) => [gap, "dash"] as const),
  ),
]);

/** Does the word before or behind this place run on without a space? */
export function touchesWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordCode(text.charCodeAt(at));
}
