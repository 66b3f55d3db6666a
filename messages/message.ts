import type { Analysis } from "../core/analyse";
import type { SaveResult } from "../store/save";
import type { ReadingProblemName } from "./problems";
import type { TabState } from "./tab-state";

/** Spotter → background: the page at `url` is an article that names a followed topic. Is it on it? Nothing of it is kept. */
export interface Spotted {
  readonly type: "spotted";
  readonly url: string;
  /** The headline, and the first lines of the text. */
  readonly title: string;
  readonly text: string;
}

/** Reader → background: the article at `url` is in this language (ISO 639-1), which has not been brought to the page. */
export interface NeedsLanguage {
  readonly type: "needsLanguage";
  readonly url: string;
  readonly code: string;
}

/** Reader → background: what was read. */
export interface Reading {
  readonly type: "reading";
  readonly analysis: Analysis;
}

/** Reader → background: the page at `url` was not read. */
export interface NotRead {
  readonly type: "notRead";
  readonly url: string;
  readonly problem: ReadingProblemName;
}

/** Panel → background: read this tab, whatever the spotter thinks. */
export interface ReadAnyway {
  readonly type: "readAnyway";
  readonly tabId: number;
}

/** Panel → background: scroll the tab to this sentence and mark it. */
export interface ShowQuote {
  readonly type: "showQuote";
  readonly tabId: number;
  readonly quote: string;
  /** Of the claim or statement: its place in `Article.text` of the version. */
  readonly start: number;
  /** The stored version it was read in; null for what could not be saved. */
  readonly versionId: string | null;
}

/** Panel → background: how is it with this tab? */
export interface AskTabState {
  readonly type: "tabState";
  readonly tabId: number;
}

/** Background → reader: read the page. */
export interface Read {
  readonly type: "read";
  /** By the page's reader: then it is read whatever it looks like. */
  readonly asked: boolean;
}

/** Background → reader: scroll to this sentence and mark it. `before`: the text before it, to tell it from its like. */
export interface Mark {
  readonly type: "mark";
  readonly quote: string;
  readonly before: string;
}

/** What a content script can send; counts only for its own tab's address. */
export type PageMessage = Spotted | NeedsLanguage | Reading | NotRead;
/** What the extension's own pages can send. */
export type PanelMessage = ReadAnyway | ShowQuote | AskTabState;
/** What the background sends into a tab. */
export type TabMessage = Read | Mark;

export type Message = PageMessage | PanelMessage | TabMessage;

/** What each message is answered with. An answer of null: the message was not accepted. */
export interface Replies {
  readonly spotted: { readonly wanted: boolean };
  readonly needsLanguage: { readonly brought: boolean };
  readonly reading: SaveResult | { readonly problem: string };
  readonly notRead: { readonly noted: boolean };
  readonly readAnyway: { readonly started: boolean };
  readonly showQuote: { readonly found: boolean };
  readonly tabState: TabState;
  readonly read: { readonly started: boolean };
  readonly mark: { readonly found: boolean };
}

export type ReplyTo<M extends Message> = Replies[M["type"]];
