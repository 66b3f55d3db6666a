import { type Analysis, analyse } from "../../../core/analyse";
import type { SavedArticle, SavedPage } from "../../../core/archive/read-line";
import type { WhySkipped } from "../../../core/archive/skipped";
import { knowledge } from "../../../core/knowledge";
import { believedCanonical } from "../../../core/page/address";
import type { Article } from "../../../core/page/article";
import { isErrorPage } from "../../../core/page/error-page";
import { isPageProblem } from "../../../core/page/page-problem";
import { readArticle } from "../../../core/page/read-article";
import { articleShape, parseAnalysis, webAddress } from "../../../store/analysis-shape";
import { parse } from "../../../store/shape";
import { pageOf } from "./page-of";
import { savedAddress } from "./saved-address";

/**
 * Reads what was found in a file as if it had been opened, or says why it is not to be kept. Of an article only its text and
 * what is said of it are taken, checked field by field: what a file says that somebody claims is read anew. `empty`: a document for a page.
 */
export function readContent(content: SavedPage | SavedArticle, empty: Document): Analysis | WhySkipped {
  try {
    return read(content, empty);
  } catch {
    // Whatever is in a file: the next one must have its turn.
    return "unreadable";
  }
}

function read(content: SavedPage | SavedArticle, empty: Document): Analysis | WhySkipped {
  const article = "html" in content ? articleOfPage(content, empty) : articleOfLine(content);
  if (typeof article === "string") return article;
  if (isErrorPage(article, 0)) return "errorPage";
  const analysis = analyse(article, knowledge);
  if (!analysis.topics.some(({ matched }) => matched)) return "offTopic";
  return parseAnalysis(analysis) ?? "tooLarge";
}

function articleOfPage({ html, url }: SavedPage, empty: Document): Article | WhySkipped {
  const page = pageOf(html, empty);
  const address = parse(webAddress, url) ?? savedAddress(html, page);
  if (address === null) return "noAddress";
  const article = readArticle(page, address);
  return isPageProblem(article) ? article.problem : article;
}

function articleOfLine({ article }: SavedArticle): Article | WhySkipped {
  if (parse(webAddress, article.url) === null) return "noAddress";
  const canonicalUrl = believedCanonical(article.canonicalUrl, article.url);
  return parse(articleShape, { ...article, canonicalUrl }) ?? "badLine";
}
