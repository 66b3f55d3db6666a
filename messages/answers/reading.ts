import { browser } from "wxt/browser";
import type { Analysis } from "../../core/analyse";
import { openStore } from "../../store/database";
import { storeProblem } from "../../store/problems";
import { type SaveResult, saveReading } from "../../store/save";
import type { NotRead, Reading, ReplyTo } from "../message";
import { type SenderTab, speaksFor } from "../sender";
import type { StoredState } from "../tab-state";
import { dropTabState, settleTabState, tabStateOf } from "../tab-states";
import { withOwnAddress } from "./own-address";
import { settleProblem } from "./read-tab";
import { mayReadItself } from "./spotted";

/**
 * Saves what the reader has read. Only a tab that was told to read can save, only under the address it shows, and
 * "saved" is said after the transaction has committed. Null: not accepted.
 */
export async function answerReading({ analysis }: Reading, tab: SenderTab): Promise<ReplyTo<Reading> | null> {
  const state = await toldToRead(tab, analysis.article.url);
  if (!state) return null;
  if (!state.asked && !(await isWanted(analysis, tab))) return dropped(tab, state);
  return save({ ...analysis, article: withOwnAddress(analysis.article) }, state, tab.tabId);
}

/** The page could not be read. On a page nobody asked for, "no article" and "not found" are nothing to speak of. */
export async function answerNotRead({ url, problem }: NotRead, tab: SenderTab): Promise<ReplyTo<NotRead>> {
  const state = await toldToRead(tab, url);
  if (!state) return { noted: false };
  const { asked } = state;
  if (!asked && (problem === "notAnArticle" || problem === "errorPage")) await dropped(tab, state);
  else await settleProblem(tab.tabId, { url: state.url, asked, problem, analysis: null });
  return { noted: true };
}

/** The tab's state, if `url` is what it shows and what it was told to read. */
export async function toldToRead(tab: SenderTab, url: string | null): Promise<StoredState | null> {
  const state = await tabStateOf(tab.tabId);
  return state && speaksFor(tab, url) && speaksFor(tab, state.url) ? state : null;
}

async function isWanted(analysis: Analysis, tab: SenderTab): Promise<boolean> {
  return analysis.topics.some((topic) => topic.matched) && mayReadItself(tab);
}

async function dropped({ tabId }: SenderTab, { kind, url }: StoredState): Promise<{ problem: "notAnArticle" }> {
  if (kind !== "saved") await dropTabState(tabId, url);
  return { problem: "notAnArticle" };
}

async function save(analysis: Analysis, { url, asked }: StoredState, tabId: number): Promise<ReplyTo<Reading>> {
  try {
    const saved = await intoStore(analysis);
    const { articleId, claims, statements } = saved;
    await settleTabState(tabId, { kind: "saved", url, asked, articleId, claims, statements });
    return saved;
  } catch (error) {
    const { problem } = storeProblem(error);
    await settleTabState(tabId, { kind: "problem", url, asked, problem, analysis });
    return { problem };
  }
}

async function intoStore(analysis: Analysis): Promise<SaveResult> {
  const store = await openStore();
  return saveReading(store, analysis, new Date().toISOString(), browser.runtime.getManifest().version);
}
