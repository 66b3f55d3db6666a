import type { Article, Block } from "./article";
import { clean } from "./clean";
import { belowHeadline } from "./entry-days";
import { splitTicker, type TickerBlock } from "./flat-ticker";
import { findProblem } from "./guard";
import { findEntries, isAnnounced, isNamedLive, type LiveEntry, liveBlocks } from "./live-blog";
import { mainText } from "./main-text";
import { type Metadata, readMetadata } from "./metadata";
import { keepOneArticle } from "./one-article";
import { type PageProblem, pageProblem } from "./page-problem";
import { readSource } from "./page-source";
import { dropStaleHead, type Whereabouts } from "./stale-head";
import type { RawBlock } from "./walk";
import { workingCopy } from "./working-copy";

/**
 * The article of a page, or why there is none. The document is not changed. `url` is the address the page was read
 * under, null for a file; `loadedAs` the address under which the browser loaded the document, where the page may have
 * gone on to another without loading. Nothing throws, whatever the page is.
 */
export function readArticle(
  document: Document,
  url: string | null,
  loadedAs: string | null = null,
): Article | PageProblem {
  try {
    return findProblem(document) ?? read(document, { url, loadedAs });
  } catch {
    // A page that breaks a library is a page without an article; the reader's own page must go on.
    return pageProblem("notAnArticle");
  }
}

function read(document: Document, where: Whereabouts): Article | PageProblem {
  const copy = workingCopy(document);
  if (!copy) return pageProblem("empty");
  const url = where.url || null;
  const choice = keepOneArticle(copy, url, isNamedLive(copy.body, url));
  dropStaleHead(copy, where, choice);
  const source = readSource(copy, url);
  if (source.blocks.length === 0) return pageProblem("empty");
  const metadata = readMetadata(source);
  const announced = isAnnounced(source);
  const entries = findEntries(source, metadata, announced);
  const blocks =
    entries.length > 0
      ? liveText(copy, entries, metadata.title)
      : articleText(copy, metadata, announced, source.blocks);
  return blocks.length > 0 ? { ...metadata, ...join(blocks) } : pageProblem("notAnArticle");
}

/** A block before it has a place in the text. */
interface Loose extends Omit<Block, "start" | "end"> {
  readonly text: string;
}

function articleText(copy: Document, metadata: Metadata, announced: boolean, lines: readonly RawBlock[]): Loose[] {
  const blocks = mainText(copy, metadata.title);
  const ticker = announced ? splitTicker(blocks, metadata, belowHeadline(lines)) : null;
  return ticker ? ticker.map(tickerBlock) : blocks.map(({ kind, text }) => ({ kind, text }));
}

function tickerBlock({ block: { kind, text }, entry, publishedAt }: TickerBlock): Loose {
  return entry < 0 ? { kind, text } : { kind, text, entry, publishedAt };
}

/** Readability keeps the entry it likes best; so a live blog is read without it. */
function liveText(copy: Document, entries: readonly LiveEntry[], title: string): Loose[] {
  clean(copy.body);
  return liveBlocks(copy.body, entries, title).map(({ block: { kind, text }, entry }) => {
    return entry < 0 ? { kind, text } : { kind, text, entry, publishedAt: entries[entry]?.publishedAt ?? null };
  });
}

const BETWEEN = "\n\n";

function join(loose: readonly Loose[]): Pick<Article, "text" | "blocks"> {
  const blocks: Block[] = [];
  let text = "";
  for (const { text: own, ...rest } of loose) {
    if (text) text += BETWEEN;
    blocks.push({ start: text.length, end: text.length + own.length, ...rest });
    text += own;
  }
  return { text, blocks };
}
