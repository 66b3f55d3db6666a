import { type Analysis, analyse, type Knowledge } from "../../../core/analyse";
import { isPageProblem } from "../../../core/page/page-problem";
import { readArticle } from "../../../core/page/read-article";
import type { SampleArticle } from "./sample";
import { samplePage } from "./sample-page";

/** Reads a sample as any page is read: the article out of the page (`empty` at first), then what is said in it. */
export function readSample(sample: SampleArticle, language: string, empty: Document, knowledge: Knowledge): Analysis {
  const article = readArticle(samplePage(sample, language, empty), addressOf(sample, language));
  if (isPageProblem(article)) throw new Error(`The sample "${sample.title}" is no article: ${article.problem}.`);
  return analyse(article, knowledge);
}

/** Of no site that there is. */
const addressOf = ({ publishedAt }: SampleArticle, language: string): string =>
  `https://sample.example/${language}/${publishedAt}`;
