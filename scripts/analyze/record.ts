import { type Analysis, analyse } from "../../core/analyse";
import type { Claim, Statement } from "../../core/claims/claim";
import { knowledge } from "../../core/knowledge";
import { detectLanguage } from "../../core/languages/detect";
import type { Language } from "../../core/languages/language";
import type { Article } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { compileNumbers, type NumberReader } from "../../core/quantities/number-reader";
import type { Quantity } from "../../core/quantities/quantity";
import { readQuantities } from "../../core/quantities/read-quantities";
import { splitSentences } from "../../core/text/sentences";
import type { ArticleInput, Input, PageInput } from "./inputs";
import type { Options } from "./options";
import { parsePage } from "./parse-page";

/** What is printed of an input: its key, and what the stage made of it or an `error`. Never throws. */
export function recordOf(input: Input, options: Options): object {
  if ("error" in input) return { ...input.key, error: input.error };
  try {
    return { ...input.key, ...stageOf(articleOf(input, options), options) };
  } catch (error) {
    return { ...input.key, error: (error as Error).message };
  }
}

function articleOf(input: PageInput | ArticleInput, { url, lang, published }: Options): Article {
  const article = "html" in input ? articleOfPage(input.html, url ?? input.url) : input.article;
  return {
    ...article,
    url: url ?? article.url,
    language: lang ?? article.language,
    publishedAt: published ?? article.publishedAt,
  };
}

function articleOfPage(html: string, url: string | null): Article {
  const article = readArticle(parsePage(html), url);
  if (isPageProblem(article)) throw new Error(article.sentence);
  return article;
}

function stageOf(article: Article, { stage, explain }: Options): object {
  if (stage === "article") return { article };
  if (stage === "claims") return written(analyse(article, knowledge), explain);
  const language = languageOf(article);
  const sentences = sentencesOf(article, language);
  if (stage === "sentences") return { language: language.code, sentences };
  const reader = numberReader(language);
  const quantities = sentences.flatMap(({ text, start }) =>
    readQuantities(text, reader).map((quantity) => placed(quantity, start, explain)),
  );
  return { language: language.code, quantities };
}

/** An analysis as the codebook writes it, with the article's blocks, by which it is read again; reasons only if asked for. */
function written({ article, topics, claims, statements }: Analysis, explain: boolean): object {
  return explain
    ? { article, topics, claims, statements }
    : { article, topics, claims: claims.map(withoutReasons), statements: statements.map(withoutReasons) };
}

function withoutReasons({ reasons: _, ...rest }: Claim | Statement): object {
  return rest;
}

/** What the text is in; a text too short to tell is in the language it was said to be. */
function languageOf({ text, language }: Article): Language {
  const code = detectLanguage(text, language, knowledge.languages).code ?? language;
  const found = knowledge.languages.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`The language (${code ?? "unknown"}) is none of those that can be read.`);
  return found;
}

function sentencesOf(
  { text, blocks }: Article,
  { sentences }: Language,
): { text: string; start: number; end: number }[] {
  return blocks.flatMap((block) =>
    splitSentences(text.slice(block.start, block.end), sentences).map((span) => {
      const [start, end] = [block.start + span.start, block.start + span.end];
      return { text: text.slice(start, end), start, end };
    }),
  );
}

const readers = new Map<Language, NumberReader>();

function numberReader(language: Language): NumberReader {
  const reader = readers.get(language) ?? compileNumbers(language.numbers, language.boundaries);
  readers.set(language, reader);
  return reader;
}

/** A quantity at its place in the article; with `explain`, also the rules that made it and what rules it out as a count. */
function placed(quantity: Quantity, offset: number, explain: boolean): object {
  const { text, start, end, kind, low, best, high, qualifier, unit, rate, veto, rules } = quantity;
  const figure = { text, start: start + offset, end: end + offset, kind, low, best, high, qualifier, unit, rate };
  return explain ? { ...figure, veto, rules } : figure;
}
