/** What can go wrong with the store, each told apart because the reader can do something else about it. */
export type StoreProblemName = "quotaExceeded" | "blocked" | "newerDatabase" | "cannotOpen" | "notSaved";

const SENTENCES: Readonly<Record<StoreProblemName, string>> = {
  quotaExceeded: "The disk or the browser's storage is full. The article was read but not saved.",
  blocked: "Another tab still uses an older Says Who. Close its other tabs, then try again.",
  newerDatabase: "Your saved articles were written by a newer Says Who. Update it; until then nothing is changed.",
  cannotOpen: "The browser does not let Says Who open its storage. Nothing can be saved or shown from it now.",
  notSaved: "The article was read but could not be saved. What was saved before is untouched.",
};

/** A failure of the store with one sentence for the reader. */
export class StoreProblem extends Error {
  readonly problem: StoreProblemName;
  readonly sentence: string;

  constructor(problem: StoreProblemName, cause?: unknown) {
    super(SENTENCES[problem], { cause });
    this.name = "StoreProblem";
    this.problem = problem;
    this.sentence = SENTENCES[problem];
  }
}

/** What the browsers and Dexie call it → what it is. */
const NAMES: ReadonlyMap<string, StoreProblemName> = new Map(
  Object.entries({
    QuotaExceededError: "quotaExceeded",
    NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: "quotaExceeded",
    VersionError: "newerDatabase",
    OpenFailedError: "cannotOpen",
    MissingAPIError: "cannotOpen",
  } as const),
);

/** Any error of the store as a StoreProblem; `otherwise` is what it is when its name tells nothing. */
export function storeProblem(error: unknown, otherwise: StoreProblemName = "notSaved"): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const known = namesIn(error).map((name) => NAMES.get(name));
  return new StoreProblem(known.findLast((problem) => problem !== undefined) ?? otherwise, error);
}

/** The names of an error and of what it wraps, the browser's own last: Dexie keeps it as `inner`. */
function namesIn(error: unknown, depth = 5): string[] {
  if (depth === 0 || typeof error !== "object" || error === null) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return [String(name), ...namesIn(inner, depth - 1), ...namesIn(cause, depth - 1)];
}
