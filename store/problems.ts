/** What can go wrong with the store, each told apart because the reader can do something else about it. */
export type StoreProblemName =
  | "quotaExceeded"
  | "fullAndLost"
  | "notCopied"
  | "blocked"
  | "newerDatabase"
  | "cannotOpen"
  | "notSaved"
  | "lost"
  | "unchecked"
  | "unfit";

const SENTENCES: Readonly<Record<StoreProblemName, string>> = {
  quotaExceeded:
    "The disk or the browser's storage is full. This was not saved. What was saved before was read back and is all there.",
  fullAndLost:
    "The disk or the browser's storage is full. This was not saved, and some of what was saved before is missing from the browser's database. Make room, then bring it back from the second copy.",
  notCopied:
    "The disk or the browser's storage is full. This is saved, but there was no room for its second copy. Until there is, nothing more is saved.",
  blocked: "Another tab still uses an older Says Who. Close its other tabs, then try again.",
  newerDatabase: "Your saved articles were written by a newer Says Who. Update it; until then nothing is changed.",
  cannotOpen: "The browser does not let Says Who open its storage. Nothing can be saved or shown from it now.",
  notSaved: "This could not be saved. What was saved before was read back and is all there.",
  lost: "This could not be saved, and some of what was saved before is missing from the browser's database. Bring it back from the second copy.",
  unchecked:
    "This could not be saved, and what was saved before could not be read back. Nothing more is saved until it could.",
  unfit: "This cannot be kept: a text in it is too long, or a date in it is none. Nothing was changed.",
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
  if (saysFull(error)) return new StoreProblem("quotaExceeded", error);
  const known = namesIn(error).map((name) => NAMES.get(name));
  return new StoreProblem(known.findLast((problem) => problem !== undefined) ?? otherwise, error);
}

/** Chromium has no name of its own for a disk that is full beneath its database; its message says it. */
function saysFull(error: unknown): boolean {
  return chainOf(error).some(({ message }) => /NO_SPACE|ENOSPC/.test(String(message)));
}

interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
  readonly cause?: unknown;
}

const namesIn = (error: unknown): string[] => chainOf(error).map(({ name }) => String(name));

/** An error and what it wraps, the browser's own last: Dexie keeps it as `inner`. */
function chainOf(error: unknown, depth = 5): Thrown[] {
  if (depth === 0 || typeof error !== "object" || error === null) return [];
  const thrown: Thrown = error;
  return [thrown, ...chainOf(thrown.inner, depth - 1), ...chainOf(thrown.cause, depth - 1)];
}
