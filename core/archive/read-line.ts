import type { Article, Block } from "../page/article";
import { LONGEST_LINE } from "./lines";

/** A page as it was saved, and the address that came with it. */
export interface SavedPage {
  readonly html: string;
  readonly url: string | null;
}

/** An article without a page around it. */
export interface SavedArticle {
  readonly article: Article;
}

/** Why a line is neither a page nor an article. */
export interface BadLine {
  readonly bad: "tooLong" | "emptyLine" | "noObject" | "noText";
}

/** What a line is, and the `id` that stands in it; undefined where none does. */
export type ReadLine = { readonly id: unknown } & (SavedPage | SavedArticle | BadLine);

type Fields = Readonly<Record<string, unknown>>;

/** One line of NDJSON: a page, an article that is a text already, or why it is neither. Never throws. */
export function readLine(text: string): ReadLine {
  if (text.length > LONGEST_LINE) return { id: undefined, bad: "tooLong" };
  if (text.trim() === "") return { id: undefined, bad: "emptyLine" };
  const fields = parseObject(text);
  if (!fields) return { id: undefined, bad: "noObject" };
  const { id, html } = fields;
  if (typeof html === "string") return { id, html, url: string(fields.url) };
  const article = articleOf(isObject(fields.article) ? fields.article : fields);
  return article ? { id, article } : { id, bad: "noText" };
}

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The text stays as it came, so that offsets hold in it. */
function articleOf(fields: Fields): Article | null {
  const { text, blocks } = fields;
  if (typeof text !== "string") return null;
  return {
    url: string(fields.url),
    canonicalUrl: string(fields.canonicalUrl),
    title: string(fields.title) ?? "",
    byline: string(fields.byline),
    publisher: string(fields.publisher),
    publishedAt: string(fields.publishedAt),
    modifiedAt: string(fields.modifiedAt),
    language: string(fields.language)?.toLowerCase() ?? null,
    text,
    blocks: areBlocks(blocks, text.length) ? blocks : paragraphsOf(text),
  };
}

/** As the command line writes them: one behind the other, within the text. */
function areBlocks(value: unknown, length: number): value is Block[] {
  if (!Array.isArray(value)) return false;
  let last = 0;
  return value.every((block: unknown) => {
    if (!isObject(block) || typeof block.kind !== "string") return false;
    const [start, end] = [Number(block.start), Number(block.end)];
    const isNext = last <= start && start <= end && end <= length;
    last = end;
    return isNext;
  });
}

const paragraphsOf = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    return { start: index, end: index + line.length, kind: "paragraph" };
  });

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
