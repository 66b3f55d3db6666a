import { type Analysis, analyse } from "../../core/analyse";
import { knowledge } from "../../core/knowledge";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import type { NotRead, Reading } from "../../messages/message";
import type { ReadingProblemName } from "../../messages/problems";
import { send } from "../../messages/send";

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
  await pause(0);
  return performance.now() - began > LIMIT ? "tookTooLong" : analyse(article, knowledge);
}

/** The browser may stop the background in the middle of a save: then nothing was saved, and the next try wakes it again. */
async function deliver(message: Reading | NotRead, tries = 4): Promise<void> {
  try {
    await send(message);
  } catch {
    if (tries <= 1) return;
    await pause(500);
    await deliver(message, tries - 1);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
