import type { Article, Block } from "./article";
import { findProblem } from "./guard";
import { mainText } from "./main-text";
import { readMetadata } from "./metadata";
import { type PageProblem, pageProblem } from "./page-problem";
import { readSource } from "./page-source";
import type { RawBlock } from "./walk";
import { workingCopy } from "./working-copy";

/**
 * The article of a page, or why there is none. The document is not changed. `url` is the address the page was read
 * under, null for a file. Nothing throws, whatever the page is.
 */
export function readArticle(document: Document, url: string | null): Article | PageProblem {
  try {
    return findProblem(document) ?? read(document, url);
  } catch {
    // A page that breaks a library is a page without an article; the reader's own page must go on.
    return pageProblem("notAnArticle");
  }
}

function read(document: Document, url: string | null): Article | PageProblem {
  const copy = workingCopy(document);
  if (!copy) return pageProblem("empty");
  const source = readSource(copy, url || null);
  if (source.blocks.length === 0) return pageProblem("empty");
  const metadata = readMetadata(source);
  const blocks = mainText(copy, metadata.title);
  return blocks.length > 0 ? { ...metadata, ...join(blocks) } : pageProblem("notAnArticle");
}

const BETWEEN = "\n\n";

function join(raw: readonly RawBlock[]): Pick<Article, "text" | "blocks"> {
  const blocks: Block[] = [];
  let text = "";
  for (const { kind, text: own } of raw) {
    if (text) text += BETWEEN;
    blocks.push({ start: text.length, end: text.length + own.length, kind });
    text += own;
  }
  return { text, blocks };
}
