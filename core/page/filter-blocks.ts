import { isNotice } from "./notice";
import {
  ABOUT_STARTS,
  CALL_STARTS,
  CALL_WORDS,
  CREDIT_ENDS,
  CREDIT_STARTS,
  CREDIT_WORDS,
  LABELS,
  OFFER_WORDS,
  TAIL_STARTS,
  TAIL_WORDS,
  TEASER_STARTS,
} from "./page-words";
import { isLinkedSentence, isProse, PROSE, SENTENCE_END, saysSomething } from "./prose";
import type { RawBlock } from "./walk";
import { weigh } from "./white-space";
import { isDateLine } from "./written-date";

/**
 * The article's own blocks of what an extractor took. Gentle in the middle, where a wrong rule would take a figure
 * away; strict at the ends, where bylines stand before the first paragraph and notices behind the last. The first
 * paragraph is never dropped.
 */
export function keepArticle(blocks: readonly RawBlock[], title: string): RawBlock[] {
  const rest = dropRepeated(blocks.filter((block) => !isFurniture(block)));
  const first = firstParagraph(rest);
  if (first < 0) return rest.filter((block) => !sameWords(block.text, title));
  return trimTail([...head(rest.slice(0, first), title), ...rest.slice(first)]);
}

/** Of prose; on very short pages of any sentence. */
function firstParagraph(blocks: readonly RawBlock[]): number {
  const long = blocks.findIndex((block) => isProse(block) && !isDateLine(block.text) && !isSetAsHeading(block));
  return long >= 0
    ? long
    : blocks.findIndex((block) => saysSomething(block, SHORT_SENTENCE) && !isDateLine(block.text));
}

const SHORT = 200;
const SHORT_SENTENCE = 20;
/** Longer than bylines and date lines get. */
const LONG_LINE = 130;

/** Not part of the article wherever it stands. */
export function isFurniture(block: RawBlock): boolean {
  if (block.kind === "row") return false;
  const text = block.text.toLowerCase();
  if (text.length < 50 && LABELS.has(text.replace(/[\s.:…]{1,4}$/, ""))) return true;
  if (block.kind === "caption") return block.element.localName !== "caption";
  if (block.linked >= 0.8 && (!isLinkedSentence(block) || startsWith(text, TEASER_STARTS))) return true;
  if (weigh(text) <= 2 * SHORT && holds(text, CREDIT_WORDS)) return true;
  if (isNotice(text) || (/^https?:\/\//.test(text) && !SENTENCE_END.test(text))) return true;
  if (weigh(text) > SHORT) return false;
  return isTeaser(block, text) || isCreditLine(text) || holds(text, OFFER_WORDS);
}

/** "Photo: …" is always one; "Courtesy of …" only without a sentence's end. */
function isCreditLine(text: string): boolean {
  const start = CREDIT_STARTS.find((words) => text.startsWith(words));
  return start !== undefined && (/[:=([]/.test(start) || !SENTENCE_END.test(text));
}

function isTeaser(block: RawBlock, text: string): boolean {
  return (
    startsWith(text, TEASER_STARTS) && (block.linked > 0.3 || block.kind === "heading" || !SENTENCE_END.test(text))
  );
}

/** Before the first paragraph only sentences and lists of key points are text: the rest is headline, byline and date. */
function head(blocks: readonly RawBlock[], title: string): RawBlock[] {
  let begun = false;
  return blocks.filter((block) => {
    if (block.kind === "row") return true;
    if (block.kind === "heading" || sameWords(block.text, title) || isCredit(block.text) || isDateLine(block.text))
      return false;
    if (block.kind === "item") return (block.linked < 0.5 || isLinkedSentence(block)) && weigh(block.text) >= 30;
    const isLead = isSetAsHeading(block) ? /\p{N}/u.test(block.text) : !begun && isSubtitle(block);
    if (isSetAsHeading(block) && !isLead) return false;
    const isText = isLead || SENTENCE_END.test(block.text) || weigh(block.text) >= (begun ? PROSE : LONG_LINE);
    begun ||= isText;
    return isText;
  });
}

const LEAD_NAMES =
  /(?:^|[\s_-])(?:lead|lede|teaser|sub-?title|sub-?headline|standfirst|deck|dek|summary|intro|introduction|excerpt|abstract|vorspann|chapo|chapeau|entradilla|bajada|sommario|occhiello|sapo|zajawka|perex|description)(?:$|[\s_-])/i;
const LEAST_SUBTITLE = { marked: 40, plain: 90 } as const;

/**
 * The line under the headline that needs no full stop: set in bold, called a lead, or as long as one. Kept for its
 * figure; a subtitle without one is no text by the measure of careful readers (extraction bench).
 */
/** A lead: a sentence in a heading's element. */
function isSetAsHeading({ element }: RawBlock): boolean {
  return /^h[2-6]$/.test(element.localName);
}

function isSubtitle({ kind, linked, text, element }: RawBlock): boolean {
  if (kind !== "paragraph" || linked > 0.3 || /[:|•·]|\d{4}$/.test(text) || !/\p{N}/u.test(text)) return false;
  const isMarked =
    LEAD_NAMES.test(`${element.className} ${element.parentElement?.className ?? ""}`) ||
    element.querySelector("b, strong")?.textContent?.trim() === element.textContent?.trim();
  return weigh(text) >= (isMarked ? LEAST_SUBTITLE.marked : LEAST_SUBTITLE.plain) && text.split(" ").length >= 6;
}

function isCredit(text: string): boolean {
  const lower = text.toLowerCase();
  return CREDIT_ENDS.some((end) => lower.endsWith(end) || lower.endsWith(`${end}.`));
}

/** From the end backwards, until a block that is surely text; a heading with nothing below it goes too. */
function trimTail(blocks: RawBlock[]): RawBlock[] {
  let end = blocks.length;
  while (end > 1 && isTail(blocks[end - 1] as RawBlock)) end--;
  const about = blocks.findLastIndex((block, i) => i > 0 && i < end && i >= end - LAST_BLOCKS && isAbout(block));
  return blocks.slice(0, about > 0 ? about : end);
}

const LAST_BLOCKS = 5;

/** The heading of a last box: about the author, comments, more articles. */
function isAbout(block: RawBlock): boolean {
  const text = block.text.toLowerCase();
  return block.kind === "heading" && (startsWith(text, ABOUT_STARTS) || startsWith(text, TEASER_STARTS));
}

function isTail(block: RawBlock): boolean {
  if (block.kind === "heading") return true;
  if (block.kind === "row") return false;
  const text = block.text.toLowerCase();
  if (startsWith(text, TAIL_STARTS) && weigh(text) <= 2 * SHORT) return true;
  if (weigh(text) <= SHORT && (holds(text, TAIL_WORDS) || (startsWith(text, CALL_STARTS) && holds(text, CALL_WORDS))))
    return true;
  if (block.kind === "item") return block.linked > 0.5;
  return !SENTENCE_END.test(text) && weigh(text) < 40;
}

/** Of two equal paragraphs the first stays; a pull quote that says again what a longer paragraph says goes. */
function dropRepeated(blocks: readonly RawBlock[]): RawBlock[] {
  const words = blocks.map((block) => wordsOf(block.text));
  const seen = new Set<string>();
  return blocks.filter((block, i) => {
    const own = words[i] as string;
    if (block.kind !== "paragraph" && block.kind !== "quotation") return true;
    if (weigh(own) >= PROSE && seen.has(own)) return false;
    seen.add(own);
    return !isQuote(block) || !words.some((other, k) => k !== i && repeats(own, other));
  });
}

const LONGEST_PULL_QUOTE = 300;

function isQuote(block: RawBlock): boolean {
  return (
    block.text.length <= LONGEST_PULL_QUOTE &&
    (block.kind === "quotation" || /^["“„«»「].*["”“»«」]\.?$/.test(block.text))
  );
}

/** Nearly all words of `quote` stand in the longer `text`, in the same order; what an editor left out may be missing. */
function repeats(quote: string, text: string): boolean {
  if (text.length <= quote.length) return false;
  const wanted = quote.split(" ");
  if (wanted.length < 4) return text.includes(quote);
  const words = text.split(" ");
  return words.some((word, start) => word === wanted[0] && countInOrder(wanted, words, start) >= wanted.length * 0.9);
}

const WIDEST_GAP = 6;

function countInOrder(wanted: readonly string[], words: readonly string[], start: number): number {
  let found = 0;
  let at = start;
  for (const word of wanted) {
    const next = words.slice(at, at + WIDEST_GAP).indexOf(word);
    if (next < 0) continue;
    found++;
    at += next + 1;
  }
  return found;
}

function sameWords(text: string, title: string): boolean {
  return title !== "" && wordsOf(text) === wordsOf(title);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function startsWith(text: string, starts: readonly string[]): boolean {
  return starts.some((start) => text.startsWith(start));
}

function holds(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}
