import { type Analysis, analyse } from "../../core/analyse";
import { knowledge } from "../../core/knowledge";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import type { ReadingProblemName } from "../../messages/problems";
import { deliver } from "../../messages/send";

/** Milliseconds after which no further stage is begun. */
const LIMIT = 10_000;

/** Reads the page as it stands and tells the background what came of it. Changes nothing on the page and never throws. */
export async function readPage(): Promise<void> {
  const url = location.href;
  const read = await analysePage(url).catch(() => "couldNotRead" as const);
  await deliver(
    typeof read === "string" ? { type: "notRead", url, problem: read } : { type: "reading", analysis: read },
  );
}

async function analysePage(url: string): Promise<Analysis | ReadingProblemName> {
  const began = performance.now();
  const article = readArticle(document, url);
  if (isPageProblem(article)) return article.problem;
  // The page gets its turn between the stages.
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - began > LIMIT ? "tookTooLong" : analyse(article, knowledge);
}
