/**
 * What a page says, with everything around the article left away.
 *
 * `text` is the body as its reader sees it: blocks joined by "\n\n", soft hyphens dropped, every run of
 * white space (also no-break and narrow) one space. A headline is no part of it.
 */
export interface Article {
  /** The address the page was read under. */
  readonly url: string | null;
  /** The address the publisher gives the article, if it may be believed. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO date or date-time with the offset as written; never a guess. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** ISO 639-1, lower case: "de". */
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A paragraph, subhead, list item or table row of an article's text. Offsets are UTF-16 code units of `Article.text`. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** The entry of a live blog this block belongs to, counted from 0; absent in an ordinary article. */
  readonly entry?: number;
  /** The entry's own time (ISO), which governs its claims. */
  readonly publishedAt?: string | null;
}

export type BlockKind = "paragraph" | "heading" | "item" | "row" | "caption" | "quotation";
