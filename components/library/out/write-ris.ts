import type { CitedArticle } from "./cited-article";
import { dayParts } from "./day-parts";

/** Between the lines of a file, as the format's description has it. */
const END_OF_LINE = "\r\n";

/** Articles as reference managers read them (RIS): a line for each field, which begins with the field's two letters. */
export function articlesAsRis(articles: readonly CitedArticle[]): string {
  return articles.map((article) => `${entry(article).join(END_OF_LINE)}${END_OF_LINE}`).join(END_OF_LINE);
}

function entry({ title, byline, outlet, publishedAt, readAt, language, url, tags }: CitedArticle): string[] {
  const published = dayParts(publishedAt);
  return [
    // An article in a newspaper: no kind of its own is known for what news sites publish.
    "TY  - NEWS",
    ...field("TI", title),
    ...field("AU", byline),
    ...field("T2", outlet),
    ...field("PY", published[0]),
    ...field("DA", inSlashes(published)),
    ...field("UR", url),
    ...field("Y2", inSlashes(dayParts(readAt))),
    ...field("LA", language),
    ...tags.flatMap((tag) => field("KW", tag)),
    "ER  - ",
  ];
}

/** Three slashes, whatever is known: the format has room for a season behind the third. */
const inSlashes = ([year, month = "", day = ""]: readonly string[]): string =>
  year === undefined ? "" : `${year}/${month}/${day}/`;

/** Nothing where there is no value: readers take an empty field for one. */
function field(name: string, value: string | null | undefined): string[] {
  const text = inOneLine(value ?? "");
  return text === "" ? [] : [`${name}  - ${text}`];
}

/** A value ends with its line, and two spaces with a dash would begin another: neither is left in it. */
const inOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
