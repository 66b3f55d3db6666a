import type { Analysis } from "../core/analyse";
import { isSamePlace } from "../core/page/address";
import type { Restraint } from "../store/settings";
import type { ProblemName } from "./problems";

/** How it is with a tab, for the panel. `url` is the address it holds for. */
export type TabState =
  /** No web page: the browser's own pages, files, a PDF. */
  | { readonly kind: "unreadable"; readonly url: string | null }
  /** A private window that Says Who may not read. */
  | { readonly kind: "private"; readonly url: string }
  /** A page that the browser's user does not let Says Who see; without leave for any, its address is not known. */
  | { readonly kind: "noAccess"; readonly url: string | null }
  | { readonly kind: "looking"; readonly url: string }
  /** Nothing on a followed topic, or nothing was looked at because of a restraint. */
  | { readonly kind: "noArticle"; readonly url: string; readonly restraint: Restraint | null }
  | ReadingState
  | SavedState
  | ProblemState;

interface Known {
  readonly url: string;
  /** Did the reader of the page ask for it? Then it is saved whatever it is about. */
  readonly asked: boolean;
}

export interface ReadingState extends Known {
  readonly kind: "reading";
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface SavedState extends Known {
  readonly kind: "saved";
  readonly articleId: string;
  readonly claims: number;
  readonly statements: number;
}

export interface ProblemState extends Known {
  readonly kind: "problem";
  readonly problem: ProblemName;
  /** What was read though it could not be saved. */
  readonly analysis: Analysis | null;
}

/** What outlives a background that the browser has put to sleep. */
export type StoredState = ReadingState | SavedState | ProblemState;

/** A reader that has not answered after so many milliseconds never will: its page is gone or hangs. */
export const READING_LIMIT = 30_000;

/** A reading that takes too long is a problem, without anybody having to be awake to say so. */
export function stateAt(stored: StoredState, now: number): StoredState {
  if (stored.kind !== "reading" || now - stored.since < READING_LIMIT) return stored;
  return { kind: "problem", url: stored.url, asked: stored.asked, problem: "tookTooLong", analysis: null };
}

/** Do two addresses lead to one article? Trackers and what follows "#" make no other page of it. */
export function isSamePage(one: string, other: string): boolean {
  return isSamePlace(one, other);
}
