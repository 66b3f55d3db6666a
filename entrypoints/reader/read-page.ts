import type { Analysis } from "../../core/analyse";
import { isErrorPage } from "../../core/page/error-page";
import { isPageProblem } from "../../core/page/page-problem";
import { isMailPage } from "../../core/page/private-page";
import { readArticle } from "../../core/page/read-article";
import { analyseHere } from "../../messages/analyse-here";
import { parseMessage } from "../../messages/parse";
import type { ReadingProblemName } from "../../messages/problems";
import { deliver } from "../../messages/send";
import { loadedAs, statusOf } from "./loaded";

/** Milliseconds after which no further stage is begun. */
const LIMIT = 10_000;

/** Reads the page as it stands (mail only if it was `asked` for) and tells the background what came of it. Changes nothing on the page and never throws. */
export async function readPage(asked: boolean): Promise<void> {
  const url = location.href;
  const read = await analysePage(url, asked).catch(() => "couldNotRead" as const);
  await deliver(
    typeof read === "string" ? { type: "notRead", url, problem: read } : { type: "reading", analysis: read },
  );
}

async function analysePage(url: string, asked: boolean): Promise<Analysis | ReadingProblemName> {
  if (!asked && isMailPage(document)) return "notAnArticle";
  const began = performance.now();
  const article = readArticle(document, url, loadedAs());
  if (isPageProblem(article)) return article.problem;
  if (isErrorPage(article, statusOf(url))) return "errorPage";
  // The page gets its turn between the stages.
  await new Promise((resolve) => setTimeout(resolve));
  if (performance.now() - began > LIMIT) return "tookTooLong";
  const analysis = await analyseHere(article, (code) => deliver({ type: "needsLanguage", url, code }));
  // What the background would not take is said here, where it can still be told to somebody.
  return parseMessage({ type: "reading", analysis }) ? analysis : "tooLarge";
}
