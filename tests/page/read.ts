import type { Article } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { parse } from "./parse";

/** Three paragraphs as any article has them. */
export const PARAGRAPHS = [
  "The harbour of Oldhaven stays shut until Friday, the port office said, since the lock gates are jammed.",
  "Two tugs have tried to free the gates, and both gave up in the dark, a diver told reporters.",
  "Nobody on the quay expects the ferries to run again before the weekend, whatever the owners promise.",
] as const;
export const TITLE = "Harbour of Oldhaven shut";

/** The article of a page, as the command line reads it. Throws where there is none. */
export function readPage(html: string, url: string | null = null): Article {
  const article = readArticle(parse(html), url);
  if (isPageProblem(article)) throw new Error(article.sentence);
  return article;
}

/** A page with a headline and three paragraphs around what is put between the first and the second. */
export function pageWith(middle: string, { head = "", end = "", lang = "en" } = {}): string {
  const [first, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${lang}"><head><title>${TITLE} | The Quay</title>${head}</head><body>
    <main><article><h1>${TITLE}</h1>${first}${middle}${rest.join("")}${end}</article></main></body></html>`;
}

/** The text read from such a page, without the three paragraphs. */
export function between(middle: string, options: Parameters<typeof pageWith>[1] = {}): string {
  const { text } = readPage(pageWith(middle, options));
  return text
    .split("\n\n")
    .filter((line) => !(PARAGRAPHS as readonly string[]).includes(line))
    .join("\n");
}
