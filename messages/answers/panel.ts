import { browser } from "wxt/browser";
import { openStore } from "../../store/database";
import { articleByUrl, claimsOfArticle, statementsOfArticle } from "../../store/find";
import { readSettings, restraintAt, siteOf } from "../../store/settings";
import { hasAccess } from "../access";
import type { ReadAnyway, ReplyTo, ShowQuote } from "../message";
import { sendToTab } from "../send";
import { stateAt, type TabState } from "../tab-state";
import { tabStateOf } from "../tab-states";
import { injectReader, readTab } from "./read-tab";

/** The reader asks for this page to be read. Private windows stay closed unless the settings open them. */
export async function answerReadAnyway({ tabId }: Pick<ReadAnyway, "tabId">): Promise<ReplyTo<ReadAnyway>> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.url || !(await mayTouch(tab))) return { started: false };
  return { started: await readTab(tabId, tab.url, true) };
}

/** Is it a web page, and not in a private window that is closed to Says Who? */
export async function mayTouch({
  url,
  incognito,
}: {
  readonly url?: string;
  readonly incognito: boolean;
}): Promise<boolean> {
  return url !== undefined && siteOf(url) !== null && !(await isClosed(incognito));
}

/** How much text before a sentence tells it from another like it. */
const BEFORE = 80;

/** Scrolls a tab to a sentence. Not found where the text is gone or the page may not be touched. */
export async function answerShowQuote(message: ShowQuote): Promise<ReplyTo<ShowQuote>> {
  const { tabId, quote } = message;
  try {
    const before = await textBefore(message);
    await injectReader(tabId);
    return (await sendToTab(tabId, { type: "mark", quote, before })) ?? { found: false };
  } catch {
    return { found: false };
  }
}

async function textBefore({ quote, start, versionId }: ShowQuote): Promise<string> {
  if (versionId === null) return "";
  const version = await (await openStore()).versions.get(versionId);
  const end = version ? version.article.text.lastIndexOf(quote, start) : -1;
  return version && end > 0 ? version.article.text.slice(Math.max(0, end - BEFORE), end) : "";
}

/** How it is with a tab now. A page that nobody has read today may have been read before. */
export async function tabState(tabId: number): Promise<TabState> {
  const { url, status, incognito } = await browser.tabs.get(tabId);
  if (!url) return { kind: (await hasAccess(null)) ? "unreadable" : "noAccess", url: null };
  if (siteOf(url) === null) return { kind: "unreadable", url };
  if (!(await hasAccess(url))) return { kind: "noAccess", url };
  if (await isClosed(incognito)) return { kind: "private", url };
  const stored = await tabStateOf(tabId);
  if (stored) return stateAt(stored, Date.now());
  const { settings } = await readSettings();
  const restraint = restraintAt(url, settings);
  if (status === "loading" && restraint === null) return { kind: "looking", url };
  return (await readBefore(url)) ?? { kind: "noArticle", url, restraint };
}

/** Without a store that opens, nothing is known of it: the panel says so itself when it reads the store. */
async function readBefore(url: string): Promise<TabState | null> {
  try {
    const store = await openStore();
    const article = await articleByUrl(store, url);
    if (!article) return null;
    const claims = (await claimsOfArticle(store, article.id)).length;
    const statements = (await statementsOfArticle(store, article.id)).length;
    return { kind: "saved", url, asked: false, articleId: article.id, claims, statements };
  } catch {
    return null;
  }
}

async function isClosed(incognito: boolean): Promise<boolean> {
  return incognito && !(await readSettings()).settings.privateWindows;
}
