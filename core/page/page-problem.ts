/** Why a page was not read. A value and no exception: pages are other people's, and every one of these is ordinary. */
export interface PageProblem {
  readonly problem: ProblemKind;
  /** One sentence for the reader. */
  readonly sentence: string;
}

export type ProblemKind = "notAnArticle" | "errorPage" | "tooLarge" | "tooDeep" | "notHtml" | "empty";

const SENTENCES: Readonly<Record<ProblemKind, string>> = {
  notAnArticle: "There is no article on this page.",
  errorPage: "This page only says that it was not found. Nothing of it was saved.",
  tooLarge: "This page is too large to be read as an article.",
  tooDeep: "This page is built too deep to be read as an article.",
  notHtml: "This is not a web page but another kind of file.",
  empty: "There is no text on this page.",
};

/** The problem with its sentence. */
export function pageProblem(problem: ProblemKind): PageProblem {
  return { problem, sentence: SENTENCES[problem] };
}

/** Tells a problem from what was hoped for. */
export function isPageProblem(value: object): value is PageProblem {
  return "problem" in value && "sentence" in value;
}
