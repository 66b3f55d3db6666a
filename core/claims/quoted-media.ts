import { lowerFold } from "../text/fold";
import { isNextWord } from "../text/words";
import { type Mention, named, somebody } from "./mention";
import { breaksBetween, marksOf, overlaps, type Sentence, type Span } from "./sentence";

/** Letters of the longest name: "Frankfurter Allgemeine Zeitung". */
const LONGEST = 32;
/** Words of the longest name. */
const MOST_WORDS = 4;
/** Letters between a quoted name and its verb or cue: `laut der "`. */
const BESIDE = 6;
/** Letters between a title and its verb: "》10月14日独家". */
const SOON = 12;
const OPENING: ReadonlySet<string> = new Set(['"', "“", "„", "«", "»", "《"]);
const CLOSING: ReadonlySet<string> = new Set(['"', "“", "”", "»", "«", "》"]);

/**
 * "Laut | «Tagesschau» | …", `wie die "Kyiv Post" berichtet`: what languages put into quotation marks and let speak is a
 * newspaper or a broadcast. Only names in Latin letters: an id is made of them.
 */
export function readQuotedMedia(sentence: Sentence, known: readonly Mention[]): Mention[] {
  const isNew = (name: Span): boolean => !known.some((one) => overlaps(one, name)) && speaks(sentence, name);
  const quoted = quotedNames(sentence.text)
    .filter(isNew)
    .map((name) => named(sentence, name, `media:${slug(sentence.text.slice(name.start, name.end))}`));
  const titled = titledMedia(sentence)
    .filter(isNew)
    .map(({ start, end }) => somebody(start, end, sentence.text.slice(start, end)));
  return [...quoted, ...titled];
}

/** 《国防快报》指出: newspapers that nobody knows, by the marks around their names; a treaty's name ends otherwise. */
function titledMedia({ text, titles }: Sentence): Span[] {
  const names: Span[] = [];
  if (!titles) return names;
  for (let at = text.indexOf(titles.open); at >= 0; at = text.indexOf(titles.open, at + 1)) {
    const end = text.slice(at, at + LONGEST).indexOf(titles.close);
    const name = lowerFold(text.slice(at + 1, at + Math.max(end, 1)));
    if (titles.media.some((ending) => name.endsWith(ending))) names.push({ start: at + 1, end: at + end });
  }
  return names;
}

/** The names between quotation marks, without these. */
function quotedNames(text: string): Span[] {
  const names: Span[] = [];
  if (!/["“„«»《]/.test(text)) return names;
  for (let at = 0; at < text.length; at++) {
    if (!OPENING.has(text.charAt(at))) continue;
    const end = closingAt(text, at + 1);
    if (end === null || !isName(text.slice(at + 1, end))) continue;
    names.push({ start: at + 1, end });
    at = end;
  }
  return names;
}

function closingAt(text: string, from: number): number | null {
  for (let at = from; at < text.length && at - from <= LONGEST; at++) if (CLOSING.has(text.charAt(at))) return at;
  return null;
}

/** Capital letters at the beginning and the end: "Tagesschau", "La Vanguardia", "Corriere della Sera". */
function isName(name: string): boolean {
  const words = name.split(" ");
  const isCapital = (word: string | undefined): boolean =>
    /^\p{Script=Latin}+$/u.test(word ?? "") && /^\p{Lu}/u.test(word ?? "");
  return words.length <= MOST_WORDS && isCapital(words[0]) && isCapital(words.at(-1)) && name.length > 1;
}

/** A cue stands right before it, or a verb of saying at either side. */
function speaks(sentence: Sentence, { start, end }: Span): boolean {
  const before = (mark: Span): boolean => mark.end <= start && start - mark.end <= BESIDE;
  const isSaid = marksOf(sentence, "verb").some(
    (verb) => isNextWord(sentence.text, end + 1, verb.start) || before(verb) || isSoonBehind(sentence, end, verb),
  );
  const cues = [...marksOf(sentence, "frame", "before"), ...marksOf(sentence, "frame", "citing")];
  return isSaid || cues.some(before) || isAfterward(sentence, end);
}

/** 《RBC》|则|表示, 《卫报》|14日|报道: where verbs follow who speaks, a day may stand between. */
function isSoonBehind(sentence: Sentence, end: number, verb: Span): boolean {
  if (!sentence.titles || verb.start <= end || verb.start - end > SOON) return false;
  return breaksBetween(sentence, end, verb.start) === 0;
}

/** "«Tagesschau» | zufolge". */
function isAfterward(sentence: Sentence, end: number): boolean {
  return marksOf(sentence, "frame", "after").some((cue) => isNextWord(sentence.text, end + 1, cue.start));
}

/** "El País" → "el-pais". */
function slug(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(" ").join("-");
}
