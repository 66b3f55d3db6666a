import { foldForSearch, wordsOf } from "../../../core/text/search";

/** A run of a passage, and whether it is what was looked for. */
export interface PassagePart {
  readonly text: string;
  readonly isHit: boolean;
}

/** How much of a text a passage shows, and how much of that before its first hit. UTF-16 code units. */
const LENGTH = 220;
const BEFORE = 60;

/** The passage of a text that has most of the words looked for, with these marked; null where it has none of them. */
export function passageOf(text: string, search: string): PassagePart[] | null {
  const hits = hitsIn(text, wordsOf(search));
  const [best] = hits.toSorted(
    (one, other) => wordsFrom(other, hits) - wordsFrom(one, hits) || one.start - other.start,
  );
  if (!best) return null;
  const from = wordStart(text, Math.max(0, best.start - BEFORE));
  const to = wordEnd(text, Math.min(text.length, from + LENGTH));
  const parts: PassagePart[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    parts.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to), isHit: false });
  return elided(parts, from > 0, to < text.length);
}

interface Hit {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of every word, in the order of the text. */
function hitsIn(text: string, words: readonly string[]): Hit[] {
  const { folded, places } = foldedWithPlaces(text);
  const hits = words.flatMap((word) => {
    const found: Hit[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      found.push({ word, start: places[at] ?? 0, end: places[at + word.length] ?? text.length });
    return atWords(found, text);
  });
  return hits.sort((one, other) => one.start - other.start);
}

/** Those that begin a word, where any does: "NIS" and not the middle of "koreanische". */
function atWords(hits: readonly Hit[], text: string): readonly Hit[] {
  const found = hits.filter(({ start }) => !/\p{L}/u.test(text.charAt(start - 1)));
  return found.length > 0 ? found : hits;
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A text folded for searching, and for each of its code units where in the text it stands. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = "";
  const places: number[] = [];
  for (const { segment, index } of letters.segment(text)) {
    const letter = foldForSearch(segment);
    for (let i = 0; i < letter.length; i++) places.push(index);
    folded += letter;
  }
  return { folded, places };
}

/** How many different words stand within a passage that begins with this one. */
const wordsFrom = ({ start }: Hit, hits: readonly Hit[]): number =>
  new Set(hits.filter((hit) => hit.start >= start && hit.end <= start + LENGTH - BEFORE).map(({ word }) => word)).size;

/** The nearest beginning of a word at or before `at`; a text without spaces is cut where it is. */
function wordStart(text: string, at: number): number {
  const space = text.slice(Math.max(0, at - BEFORE / 2), at).search(/\s\S*$/);
  return at === 0 || space < 0 ? at : Math.max(0, at - BEFORE / 2) + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at, at + BEFORE / 2).search(/\s/);
  return space < 0 ? at : at + space;
}

function elided(parts: readonly PassagePart[], isCutBefore: boolean, isCutAfter: boolean): PassagePart[] {
  const mark = (isCut: boolean): PassagePart[] => (isCut ? [{ text: "…", isHit: false }] : []);
  return [...mark(isCutBefore), ...parts.filter(({ text }) => text !== ""), ...mark(isCutAfter)];
}
