import { isCaption, isEntry } from "./elsewhere";
import { lettersOf } from "./letters";
import type { PageSource } from "./page-source";
import { isProse } from "./prose";
import type { RawBlock } from "./walk";
import { isDateLine } from "./written-date";

/** The short lines around a headline, where bylines and dates stand. */
export interface HeadlineLines {
  /** Nearest first; none from beyond a line of links (a menu, and above it the site's bar with today's date). */
  readonly above: readonly RawBlock[];
  /** Down to the first paragraph. */
  readonly below: readonly RawBlock[];
  /** Behind the article's last paragraph, as far as lines stay short. */
  readonly end: readonly RawBlock[];
}

const LONGEST_LINE = 220;
const MOST_ABOVE = 4;
const MOST_BELOW = 12;

/** Finds them by the headline's words; without it on the page, the lines before the first paragraph. */
export function headlineLines(source: PageSource, title: string): HeadlineLines {
  const at = source.blocks.findIndex((block) => block.linked < 0.9 && lettersOf(block.text) === lettersOf(title));
  const end = endLines(source).filter(isOwn);
  if (at < 0) {
    const before = linesBefore(source.blocks, source.blocks.findIndex(isProse));
    return { above: [], below: before.filter(isOwn), end };
  }
  const headline = source.blocks[at] as RawBlock;
  const rest = source.blocks.slice(at + 1, at + 1 + MOST_BELOW);
  const below = takeWhile(rest, (block) => !isProse(block) || isDateLine(block.text));
  const above = linesBefore(source.blocks, at).filter(
    (block) => isOwn(block) && !isMasthead(block.element, headline.element),
  );
  return { above, below: below.filter((block) => isShort(block) && isOwn(block)), end };
}

/** Of the article: no caption's line, no other article's in a list. */
function isOwn({ element, text }: RawBlock): boolean {
  return (!isCaption(element) || WRITTEN_BY.test(text)) && !isEntry(element);
}

/** A byline beside its writer's picture. */
const WRITTEN_BY = /^(?:written |text )?(?:by|von|par|por|di|autor\p{L}{0,4}|автор) /iu;

/** The site's own bar, above the article and apart from it: its date is today's. */
function isMasthead(element: Element, headline: Element): boolean {
  const bar = element.closest(
    'header, nav, [role="banner"], [class*="masthead" i], [class*="topbar" i], [class*="navbar" i]',
  );
  if (bar && !bar.contains(headline)) return !sharesArticle(bar, headline);
  const article = headline.closest("article, main");
  return article !== null && !article.contains(element);
}

function sharesArticle(bar: Element, headline: Element): boolean {
  return bar.closest("article, main")?.contains(headline) ?? false;
}

function linesBefore(blocks: readonly RawBlock[], index: number): RawBlock[] {
  const nearest = blocks.slice(0, Math.max(0, index)).reverse();
  return takeWhile(nearest, (block) => block.linked < 0.6)
    .slice(0, MOST_ABOVE)
    .filter(isShort);
}

function endLines(source: PageSource): RawBlock[] {
  const holders = source.blocks.filter((block) => isProse(block) && block.text.length > 80);
  const last = holders.at(-1);
  if (!last?.element.parentElement) return [];
  const home = last.element.parentElement;
  return source.blocks.filter((block) => isClosingLine(block.text) && home.contains(block.element)).slice(-2);
}

/** "Quay Daily, 5 March 2025", "© Blatt 2025/04/30 11:20"; a sentence may end with another date. */
function isClosingLine(text: string): boolean {
  return isDateLine(text) && !/[.!?。]$/.test(text);
}

function isShort(block: RawBlock): boolean {
  return block.text.length <= LONGEST_LINE;
}

function takeWhile<T>(items: readonly T[], test: (item: T) => boolean): T[] {
  const end = items.findIndex((item) => !test(item));
  return end < 0 ? [...items] : items.slice(0, end);
}
