import type { CitedArticle } from "./cited-article";
import { dayParts } from "./day-parts";
import { wellFormedJson } from "./json";

/** Articles as programs that write citations read them (CSL-JSON). What is not known is left out. */
export function articlesAsCsl(articles: readonly CitedArticle[]): string {
  return wellFormedJson(articles.map(item));
}

function item({ id, title, byline, outlet, publishedAt, readAt, language, url, tags }: CitedArticle): object {
  return {
    id,
    type: "article-newspaper",
    title: title || undefined,
    // Not taken apart: "Kim Min and staff" has no family name that a program could be sure of.
    author: byline ? [{ literal: byline }] : undefined,
    "container-title": outlet ?? undefined,
    issued: date(publishedAt),
    accessed: date(readAt),
    URL: url ?? undefined,
    language: language ?? undefined,
    keyword: tags.length > 0 ? tags.join(", ") : undefined,
  };
}

function date(iso: string | null): object | undefined {
  const parts = dayParts(iso).map(Number);
  return parts.length > 0 ? { "date-parts": [parts] } : undefined;
}
