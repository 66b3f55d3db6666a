import { browser } from "wxt/browser";
import { withoutSecrets } from "../core/page/secrets";
import { isSamePage, type StoredState } from "./tab-state";

/*
 * The state of each tab is kept in storage.session: the browser stops the background whenever it likes, and the panel
 * follows the changes. Content scripts cannot see it; it is gone when the browser closes.
 */

const PREFIX = "tab:";

/** The last change begun for each tab: a state is read and then written, and no other change may come in between. */
const turns = new Map<number, Promise<unknown>>();

async function inTurn<T>(tabId: number, change: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(change, change);
  turns.set(tabId, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  }
}

export async function tabStateOf(tabId: number): Promise<StoredState | null> {
  const key = PREFIX + tabId;
  const stored = await browser.storage.session.get(key);
  return (stored[key] as StoredState | undefined) ?? null;
}

/** Keeps the state, whatever was known before, and shows it on the toolbar button. */
export function setTabState(tabId: number, state: StoredState): Promise<void> {
  return inTurn(tabId, () => keepAndShow(tabId, state));
}

/**
 * The tab's page at `url` is being read: did its reader ask for it, now (`byReader`) or before? A page that has grown is read
 * again while what was read of it stays in sight. Looked up and written in one turn: the page's own spotter may ask for the
 * same at the same moment, and what the reader asked for stays asked for.
 */
export function beginReading(tabId: number, url: string, byReader: boolean): Promise<boolean> {
  return inTurn(tabId, async () => {
    const known = await stateOn(tabId, url);
    const asked = byReader || (known?.asked ?? false);
    if (byReader || known?.kind !== "saved")
      await keepAndShow(tabId, { kind: "reading", url, since: Date.now(), asked });
    return asked;
  });
}

/** What came of a reading: kept if the tab has not gone to another page meanwhile, which has a state of its own. */
export function settleTabState(tabId: number, state: StoredState): Promise<void> {
  return inTurn(tabId, async () => {
    if (await stateOn(tabId, state.url)) await keepAndShow(tabId, state);
  });
}

/** The page turned out to be nothing to speak of. */
export function dropTabState(tabId: number, url: string): Promise<void> {
  return inTurn(tabId, async () => {
    if (await stateOn(tabId, url)) await dropAndHide(tabId);
  });
}

/** What is known of the page at `url`, if it is what the tab shows. */
export async function stateOn(tabId: number, url: string): Promise<StoredState | null> {
  const state = await tabStateOf(tabId);
  return state && isSamePage(state.url, url) ? state : null;
}

async function keepAndShow(tabId: number, state: StoredState): Promise<void> {
  await keep(tabId, { ...state, url: withoutSecrets(state.url) });
  await showBadge(tabId, state);
}

async function dropAndHide(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await setBadge(tabId, "");
}

/** What was read and not saved may be too large for the session's storage: then the problem alone is kept. */
async function keep(tabId: number, state: StoredState): Promise<void> {
  const key = PREFIX + tabId;
  try {
    await browser.storage.session.set({ [key]: state });
  } catch (error) {
    if (state.kind !== "problem" || state.analysis === null) throw error;
    await browser.storage.session.set({ [key]: { ...state, analysis: null } });
  }
}

/** The tab has gone to another page (`url`): what is known of it holds no longer. */
export function tabMoved(tabId: number, url: string): Promise<void> {
  return inTurn(tabId, async () => {
    const state = await tabStateOf(tabId);
    if (state && !isSamePage(state.url, url)) await dropAndHide(tabId);
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return browser.storage.session.remove(PREFIX + tabId);
}

/** To be called when the reader deletes anything for good: nothing of it stays in the session or on the button either. */
export async function forgetAllTabs(): Promise<void> {
  const tabIds = [...(await allTabStates()).keys()];
  await Promise.all(tabIds.map((tabId) => inTurn(tabId, () => dropAndHide(tabId))));
}

/** To be called when the reader removes an article, or brings it back: its tabs' badges count it only while it is there. */
export async function showRemoved(articleId: string, isRemoved: boolean): Promise<void> {
  for (const [tabId, state] of await allTabStates())
    if (state.kind === "saved" && state.articleId === articleId)
      await setBadge(tabId, isRemoved ? "" : badgeText(state));
}

async function allTabStates(): Promise<Map<number, StoredState>> {
  const stored = Object.entries(await browser.storage.session.get(null));
  const ofTabs = stored.filter(([key]) => key.startsWith(PREFIX));
  return new Map(ofTabs.map(([key, state]) => [Number(key.slice(PREFIX.length)), state as StoredState]));
}

/** Calls `next` with the id of every tab whose state changes. Returns what ends it. */
export function watchTabStates(next: (tabId: number) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== "session") return;
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) next(Number(key.slice(PREFIX.length)));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const BADGE_COLOUR = "#1f3a5f";
const PROBLEM_COLOUR = "#a3360a";

async function showBadge(tabId: number, state: StoredState): Promise<void> {
  const colour = state.kind === "problem" ? PROBLEM_COLOUR : BADGE_COLOUR;
  await setBadge(tabId, badgeText(state), colour);
}

/** The number of figures; "!" where something went wrong, "…" while reading. */
export function badgeText(state: StoredState): string {
  if (state.kind === "saved") return String(state.claims);
  return state.kind === "problem" ? "!" : "…";
}

/** A tab that has been closed meanwhile has no badge: not an error. */
async function setBadge(tabId: number, text: string, colour: string = BADGE_COLOUR): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    await forgetTab(tabId);
  }
}
