import { lettersOf } from "./letters";
import { findStories, isSigned, livesAt, type Story, wordsOf } from "./stories";
import { confirms } from "./title";
import { collapse } from "./white-space";
import { isDateLine } from "./written-date";

/** Why one article was chosen of several: by its address, by the document's title, or as the first; null where there is but one. */
export type Choice = "address" | "title" | "first" | null;

/**
 * Leaves only the article of this page's address in a working copy: a page that goes on with the next article, or
 * shows a feed of them, is about one of them at a time. The others go with their headlines, dates and signatures.
 * `isLive`: entries of a live blog are no articles of their own.
 */
export function keepOneArticle(copy: Document, url: string | null, isLive: boolean): Choice {
  const stories = findStories(copy.body, url);
  const chosen = choose(stories, titlesOf(copy), copy.body.querySelectorAll("h1").length, url);
  const choice = chosen?.choice ?? null;
  if (chosen) {
    for (const other of stories) if (isOther(other, chosen.story, url, isLive)) other.box.remove();
    promote(chosen.story.headline, copy);
  }
  for (const h1 of copy.body.querySelectorAll("h1")) cutBehind(h1);
  return choice;
}

interface Chosen {
  readonly story: Story;
  readonly choice: Choice;
}

/** The address knows best; then the title, if a story bears it; the first only where every h1 of the page is a story's. */
function choose(stories: readonly Story[], titles: readonly string[], h1s: number, url: string | null): Chosen | null {
  const here = stories.find((story) => livesAt(story, url) === true);
  if (here?.headline.localName === "h1") return { story: here, choice: "address" };
  const open = stories.filter((story) => livesAt(story, url) === null);
  const named = titles.flatMap((title) => open.find((story) => confirms(title, wordsOf(story))) ?? []).at(0);
  if (named) return { story: named, choice: "title" };
  if (here) return { story: here, choice: "address" };
  const [first] = open;
  const isSure = h1s > 1 && stories.filter(({ headline }) => headline.localName === "h1").length === h1s;
  return first && isSure ? { story: first, choice: "first" } : null;
}

/** The document's title follows the address where pages change in place; og:title often does not. */
function titlesOf(copy: Document): string[] {
  const title = copy.querySelector("head > title")?.textContent ?? "";
  const open = copy.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "";
  return [title, open].map(collapse).filter((text) => text !== "");
}

/** Is this another article, and not a chapter of the chosen one? It must live elsewhere, or look like an article of its own. */
function isOther(story: Story, chosen: Story, url: string | null, isLive: boolean): boolean {
  if (story === chosen || story.box.contains(chosen.box) || chosen.box.contains(story.box)) return false;
  if (!isLive && livesElsewhere(story, chosen, url)) return true;
  const isFirstRank = story.headline.localName === "h1";
  if (isFirstRank && isAlike(story.box, chosen.box) && !shareArticle(story.box, chosen.box)) return true;
  const isArticle = isFirstRank || (story.box.localName === "article" && !isLive);
  return isArticle && isSigned(story);
}

function livesElsewhere(story: Story, chosen: Story, url: string | null): boolean {
  if (livesAt(story, url) === false) return true;
  return story.address !== null && chosen.address !== null && livesAt(story, chosen.address) === false;
}

function isAlike(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.getAttribute("class") === other.getAttribute("class");
}

/** Sections of one article. */
function shareArticle(one: Element, other: Element): boolean {
  const article = one.parentElement?.closest('article, [itemprop~="articleBody"]');
  return article?.contains(other) ?? false;
}

/** A headline of lower rank, in a feed, is the page's headline from now on; what was it is the feed's name. */
function promote(headline: Element, copy: Document): void {
  if (headline.localName === "h1") return;
  for (const h1 of copy.body.querySelectorAll("h1")) rename(h1, "div", copy);
  rename(headline, "h1", copy);
}

function rename(element: Element, name: string, copy: Document): void {
  const renamed = copy.createElement(name);
  for (const node of [...element.childNodes]) renamed.append(node);
  element.replaceWith(renamed);
}

/** Two articles in one box without boxes of their own: the next begins at an h1 that is signed or dated right below it. */
function cutBehind(h1: Element): void {
  if (h1.previousElementSibling === null) return;
  const isNext = [...(h1.parentElement?.children ?? [])].some(
    (beside) => beside.localName === "h1" && precedes(beside, h1),
  );
  const below = h1.nextElementSibling;
  if (!isNext || !below || !isStamp(below)) return;
  while (h1.nextSibling) h1.nextSibling.remove();
  h1.remove();
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}

function isStamp(element: Element): boolean {
  const text = collapse(element.textContent ?? "");
  return (
    element.localName === "time" ||
    isDateLine(text) ||
    (text.length < 80 && lettersOf(text) !== "" && element.querySelector("time") !== null)
  );
}
