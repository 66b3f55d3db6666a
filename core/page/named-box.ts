import { lettersOf } from "./letters";
import { isNotice, isOffer } from "./notice";
import { BOX_NAMES, LINKED_BOX_NAMES, NEUTRAL_NAMES, OTHERS_NAMES, PICTURE_NAMES, STATE_NAMES } from "./page-words";
import { isProse, weighProse } from "./prose";
import { type RawBlock, readBlocks } from "./walk";
import { weigh } from "./white-space";
import { isDateLine } from "./written-date";

/**
 * Is this box no part of the article? Its name alone does not say so: systems and editors call sections of an article
 * "comment-from-kyiv" and its paragraphs "widget". A box that holds the article's prose is none, whatever it is called.
 */
export function isNamedFurniture(element: Element, words: ReadonlySet<string> = BOX_NAMES): boolean {
  const claim = claimOf(element, words);
  return claim !== null && !holdsArticle(element, claim);
}

/** What a name says of its box. */
interface Claim {
  /** Others' text is expected in such a box, or none at all: readers' comments, advertisements, notices. */
  readonly isOthers: boolean;
  /** Nothing in the name speaks of a subject: "comments-list", not "comment-from-kyiv". */
  readonly isPure: boolean;
}

function claimOf(element: Element, words: ReadonlySet<string>): Claim | null {
  const names = namesOf(element);
  const isLinked = element.querySelector("a[href]") !== null;
  const tells = (part: string): boolean => words.has(part) || (isLinked && LINKED_BOX_NAMES.has(part));
  const claims = names.filter((parts) => parts.some(tells));
  if (claims.length === 0 || names.flat().some((part) => STATE_NAMES.has(part))) return null;
  return {
    isOthers: claims.flat().some((part) => OTHERS_NAMES.has(part)),
    isPure: claims.some((parts) => parts.every((part) => tells(part) || NEUTRAL_NAMES.has(part))),
  };
}

const LONGEST_NAMES = 300;

/** Each class and the id in its parts: "Ad_box__z" → ad, box, z; "inlineRelated" → inline, related. */
function namesOf(element: Element): string[][] {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, LONGEST_NAMES);
  return names
    .split(/\s+/)
    .map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter(Boolean),
    )
    .filter((parts) => parts.length > 0);
}

function isPicture(element: Element): boolean {
  return namesOf(element).some((parts) => parts.some((part) => PICTURE_NAMES.has(part)));
}

/** Mostly prose that is nobody else's, in a place where the article's prose stands. */
function holdsArticle(element: Element, { isOthers, isPure }: Claim): boolean {
  if ((isOthers && isPure) || isPicture(element)) return false;
  if (element.querySelector("input, textarea, select, form") !== null) return false;
  const blocks = readBlocks(element);
  if (
    !isMostlyProse(blocks) ||
    blocks.some(({ text }) => isNotice(text) || isOffer(text)) ||
    areEntries(element, blocks)
  )
    return false;
  if (isBetweenProse(element)) return true;
  if (isOthers) return bearsItsHeading(element);
  return !isPure || hasPeers(element);
}

/** Is a box that may bear a furniture name nonetheless the article's, by what it holds and where it stands? */
export function holdsArticleProse(element: Element, words: ReadonlySet<string>): boolean {
  const claim = claimOf(element, words);
  if (claim) return holdsArticle(element, claim);
  return isMostlyProse(readBlocks(element)) && !isPicture(element);
}

const MOSTLY = 0.6;
const MOST_LINKED = 0.4;

function isMostlyProse(blocks: readonly RawBlock[]): boolean {
  const texts = blocks.filter((block) => block.kind !== "heading");
  const all = texts.reduce((sum, block) => sum + weigh(block.text), 0);
  const linked = texts.reduce((sum, block) => sum + block.linked * weigh(block.text), 0);
  return all > 0 && weighProse(texts.map(asParagraph)) >= all * MOSTLY && linked <= all * MOST_LINKED;
}

/** Facts in a list are prose too, where they are sentences. */
function asParagraph(block: RawBlock): RawBlock {
  return block.kind === "item" ? { ...block, kind: "paragraph" } : block;
}

const LEAST_ENTRIES = 2;

/** Readers' words: several boxes of one kind, or one, each with its own date. */
function areEntries(element: Element, blocks: readonly RawBlock[]): boolean {
  const dates = blocks.filter((block) => isDateLine(block.text)).length + element.querySelectorAll("time").length;
  return dates >= LEAST_ENTRIES;
}

const LEVELS = 3;
const NEIGHBOURS = 4;

/** Prose stands before it (or the headline) and behind it, as close as its own boxes are nested. */
function isBetweenProse(element: Element): boolean {
  return (
    hasProseBeside(element, (box) => box.previousElementSibling) &&
    hasProseBeside(element, (box) => box.nextElementSibling)
  );
}

function hasProseBeside(element: Element, next: (box: Element) => Element | null): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < LEVELS && box.localName !== "body"; level++) {
    let beside = next(box);
    for (let i = 0; beside && i < NEIGHBOURS; i++) {
      if (beside.localName === "h1" || beside.querySelector("h1") || readBlocks(beside).some(isProse)) return true;
      beside = next(beside);
    }
    box = box.parentElement;
  }
  return false;
}

/** An id that an editor's system made of the heading of a chapter. */
function bearsItsHeading(element: Element): boolean {
  const heading = lettersOf(element.querySelector("h2, h3, h4")?.textContent ?? "");
  return heading !== "" && lettersOf(element.getAttribute("id") ?? "") === heading;
}

/** All paragraphs of the page are set in boxes of this class. */
function hasPeers(element: Element): boolean {
  const name = element.getAttribute("class");
  if (!name) return false;
  const peers = [...(element.parentElement?.parentElement?.children ?? []), ...(element.parentElement?.children ?? [])];
  const boxes = peers
    .flatMap((peer) => [peer, ...peer.children])
    .filter((peer) => peer !== element && peer.getAttribute("class") === name);
  return boxes.slice(0, NEIGHBOURS).filter((peer) => readBlocks(peer).some(isProse)).length >= LEAST_ENTRIES;
}
