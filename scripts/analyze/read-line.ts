import type { Article, Block } from "../../core/page/article";
import type { Input } from "./inputs";
import { LONGEST_LINE } from "./lines";

type Fields = Readonly<Record<string, unknown>>;

/** One line of NDJSON, counted from 1: a page, an article that is a text already, or why it is neither. Never throws. */
export function readLine(text: string, line: number): Input {
  const fail = (error: string): Input => ({ key: { line }, error });
  if (text.length > LONGEST_LINE) return fail(`Line ${line} is longer than ${LONGEST_LINE} characters.`);
  if (text.trim() === "") return fail(`Line ${line} is empty.`);
  const fields = parseObject(text);
  if (!fields) return fail(`Line ${line} is no JSON object.`);
  const key = fields.id === undefined ? { line } : { line, id: fields.id };
  if (typeof fields.html === "string") return { key, html: fields.html, url: string(fields.url) };
  const article = articleOf(isObject(fields.article) ? fields.article : fields);
  return article ? { key, article } : { key, error: `Line ${line} has neither "html" nor "text" nor an "article".` };
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

/** As this command writes them: one behind the other, within the text. */
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
