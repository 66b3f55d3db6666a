import { type ProblemKind, pageProblem } from "../core/page/page-problem";
import { StoreProblem, type StoreProblemName } from "../store/problems";

/** Why a page was not read: the page's own reasons, and those that lie outside it. */
export type ReadingProblemName = ProblemKind | "tookTooLong" | "couldNotRead" | "tooMany";

/** Everything that can keep a tab from being read and saved. */
export type ProblemName = ReadingProblemName | StoreProblemName;

const PAGE: readonly ProblemKind[] = ["notAnArticle", "errorPage", "tooLarge", "tooDeep", "notHtml", "empty"];
const OUTSIDE = ["tookTooLong", "couldNotRead"] as const;

export const READING_PROBLEMS: readonly ReadingProblemName[] = [...PAGE, ...OUTSIDE];

/** One sentence for the reader. */
export function sentenceOf(problem: ProblemName): string {
  switch (problem) {
    case "tookTooLong":
      return "Reading this page took too long and was stopped. Nothing of it was saved.";
    case "couldNotRead":
      return "The browser does not let Says Who read this page.";
    case "tooMany":
      return "This page shows one article after the other by itself. It is read again after a while, or when you ask.";
    case "quotaExceeded":
    case "fullAndLost":
    case "notCopied":
    case "blocked":
    case "newerDatabase":
    case "cannotOpen":
    case "notSaved":
    case "lost":
    case "unchecked":
    case "unfit":
      return new StoreProblem(problem).sentence;
    default:
      return pageProblem(problem).sentence;
  }
}
