import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer } from "../../messages/answers/answer";
import { READING_LIMIT } from "../../messages/tab-state";
import {
  beginReading,
  forgetAllTabs,
  setTabState,
  settleTabState,
  tabMoved,
  tabStateOf,
} from "../../messages/tab-states";
import { openStore } from "../../store/database";
import { articleByUrl } from "../../store/find";
import { purgeEverything } from "../../store/remove";
import { changeSettings } from "../../store/settings";
import { makeAnalysis } from "../store/make";
import { articlesNewestFirst } from "../store/stores";
import { badge, contentScript, freshBrowser, ownPage, type Traffic } from "./browser";

const URL_ = "https://courier.example/world/six-hundred-dead-agency-says";
const spotted = {
  type: "spotted",
  url: URL_,
  title: "Six hundred North Korean soldiers killed in Kursk, agency says",
  text: "The agency counts 600 dead among the North Korean soldiers whom Pyongyang has sent to Russia.",
};
const reading = { type: "reading", analysis: makeAnalysis({ url: URL_ }) };

let tabId = 0;
let traffic: Traffic;

beforeEach(async () => {
  ({ tabId, traffic } = await freshBrowser(URL_));
  await purgeEverything(await openStore());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const saved = async () => (await articlesNewestFirst(await openStore())).map((article) => article.title);

describe("from spotting to saved", () => {
  it("puts the reader in on a yes, saves what it reads, and shows the number of figures", async () => {
    expect(await answer(spotted, contentScript(tabId, URL_))).toEqual({ wanted: true });
    expect(traffic.injected).toEqual([{ tabId, files: ["/reader.js"] }]);
    expect(traffic.sent).toEqual([{ tabId, message: { type: "read", asked: false } }]);
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "reading", url: URL_, asked: false });
    expect(await answer(reading, contentScript(tabId, URL_))).toMatchObject({ outcome: "new", claims: 1 });
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "saved", claims: 1, statements: 1 });
    expect(await badge(tabId)).toBe("1");
    expect(await saved()).toEqual(["Six hundred dead, agency says"]);
  });

  it("brings the language that the reader needs, and says so where the browser does not let it", async () => {
    const needed = { type: "needsLanguage", url: URL_, code: "de" };
    await answer(spotted, contentScript(tabId, URL_));
    expect(await answer(needed, contentScript(tabId, URL_))).toEqual({ brought: true });
    expect(traffic.injected.at(-1)).toEqual({ tabId, files: ["/languages/de.js"] });
    vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(new Error("Could not load file"));
    expect(await answer({ ...needed, code: "xx" }, contentScript(tabId, URL_))).toEqual({ brought: false });
  });

  it("saves the same reading once when it comes again because the answer got lost", async () => {
    await answer(spotted, contentScript(tabId, URL_));
    await answer(reading, contentScript(tabId, URL_));
    expect(await answer(reading, contentScript(tabId, URL_))).toMatchObject({ outcome: "unchanged" });
    expect(await saved()).toHaveLength(1);
  });

  it("stops reading unasked where a page shows one article after the other, says so, and reads when asked", async () => {
    const now = vi.spyOn(Date, "now").mockReturnValue(Date.parse("2031-01-01"));
    const replies: unknown[] = [];
    for (let i = 0; i < 12; i++) {
      const url = `${URL_}-${i}`;
      const oneDocument = { documentId: "A" } as object;
      replies.push(await answer({ ...spotted, url }, contentScript(tabId, url, oneDocument)));
    }
    expect(replies.filter((reply) => (reply as { wanted: boolean }).wanted)).toHaveLength(10);
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "problem", problem: "tooMany" });
    expect(await answer({ type: "readAnyway", tabId }, ownPage())).toEqual({ started: true });
    now.mockRestore();
  });

  it("does not keep a page that turns out to be on no followed topic, unless it was asked for", async () => {
    const off = {
      type: "reading",
      analysis: { ...makeAnalysis({ url: URL_ }), topics: [{ id: "dprk-russia", matched: false, score: 0.1 }] },
    };
    await answer(spotted, contentScript(tabId, URL_));
    expect(await answer(off, contentScript(tabId, URL_))).toEqual({ problem: "notAnArticle" });
    expect(await saved()).toEqual([]);
    expect(await answer({ type: "readAnyway", tabId }, ownPage())).toEqual({ started: true });
    expect(await answer(off, contentScript(tabId, URL_))).toMatchObject({ outcome: "new" });
  });

  it("says why a page was not read", async () => {
    await answer({ type: "readAnyway", tabId }, ownPage());
    await answer({ type: "notRead", url: URL_, problem: "tooLarge" }, contentScript(tabId, URL_));
    expect(await answer({ type: "tabState", tabId }, ownPage())).toMatchObject({
      kind: "problem",
      problem: "tooLarge",
    });
    expect(await badge(tabId)).toBe("!");
  });

  it("says so when the browser lets nobody into the page", async () => {
    vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(new Error("Cannot access"));
    expect(await answer({ type: "readAnyway", tabId }, ownPage())).toEqual({ started: false });
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "problem", problem: "couldNotRead" });
  });

  it("tells of a full disk, keeps what was read for the panel, and saves at the next try", async () => {
    await answer(spotted, contentScript(tabId, URL_));
    const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await answer(reading, contentScript(tabId, URL_))).toEqual({ problem: "quotaExceeded" });
    const state = await tabStateOf(tabId);
    expect(state).toMatchObject({ kind: "problem", problem: "quotaExceeded", analysis: { claims: [{ best: 600 }] } });
    expect(await saved()).toEqual([]);
    add.mockRestore();
    expect(await answer(reading, contentScript(tabId, URL_))).toMatchObject({ outcome: "new" });
  });
});

describe("what the reader has decided", () => {
  it.each([
    ["paused", { paused: true }],
    ["only on click", { onlyOnClick: true }],
    ["off on this site", { sitesOff: ["courier.example"] }],
  ])("reads nothing by itself when %s, and everything when asked", async (_, change) => {
    await changeSettings(change);
    expect(await answer(spotted, contentScript(tabId, URL_))).toEqual({ wanted: false });
    expect(traffic.injected).toEqual([]);
    expect(await tabStateOf(tabId)).toBeNull();
    expect(await answer({ type: "readAnyway", tabId }, ownPage())).toEqual({ started: true });
    expect(await answer(reading, contentScript(tabId, URL_))).toMatchObject({ outcome: "new" });
  });

  it("reads nothing in a private window, even when asked, until the settings say so", async () => {
    const get = fakeBrowser.tabs.get;
    vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(async (id) => ({ ...(await get(id)), incognito: true }));
    const sender = contentScript(tabId, URL_);
    const inPrivate = { ...sender, tab: { ...sender.tab, incognito: true } } as typeof sender;
    expect(await answer(spotted, inPrivate)).toEqual({ wanted: false });
    expect(await answer({ type: "readAnyway", tabId }, ownPage())).toEqual({ started: false });
    expect(await answer({ type: "tabState", tabId }, ownPage())).toMatchObject({ kind: "private" });
    await changeSettings({ privateWindows: true });
    expect(await answer(spotted, inPrivate)).toEqual({ wanted: true });
  });
});

describe("a content script that lies", () => {
  const elsewhere = "https://bank.example/accounts/overview-of-everything";

  it("gets no language where nobody told it to read", async () => {
    expect(await answer({ type: "needsLanguage", url: URL_, code: "de" }, contentScript(tabId, URL_))).toBeNull();
    expect(traffic.injected).toEqual([]);
  });

  it("saves nothing that nobody told it to read", async () => {
    expect(await answer(reading, contentScript(tabId, URL_))).toBeNull();
    expect(await saved()).toEqual([]);
  });

  it("saves nothing under an address that its tab does not show", async () => {
    expect(await answer({ ...spotted, url: elsewhere }, contentScript(tabId, URL_))).toEqual({ wanted: false });
    await answer(spotted, contentScript(tabId, URL_));
    const forged = { type: "reading", analysis: makeAnalysis({ url: elsewhere }) };
    expect(await answer(forged, contentScript(tabId, URL_))).toBeNull();
    // It was told to read one page and has gone to another since.
    expect(await answer(forged, contentScript(tabId, elsewhere))).toBeNull();
    expect(await saved()).toEqual([]);
  });

  it("cannot write over another site's article by naming its address as its own", async () => {
    const store = await openStore();
    await answer(spotted, contentScript(tabId, URL_));
    await answer(reading, contentScript(tabId, URL_));
    const before = await articleByUrl(store, URL_);
    const evil = "https://evil.example/a-story-like-any-other-one";
    await answer({ ...spotted, url: evil }, contentScript(tabId, evil));
    const forged = makeAnalysis({ url: evil, canonicalUrl: URL_, text: `${reading.analysis.article.text} Changed.` });
    await answer({ type: "reading", analysis: forged }, contentScript(tabId, evil));
    expect(await articleByUrl(store, URL_)).toEqual(before);
    expect(await saved()).toHaveLength(2);
  });

  it("may not ask what only the panel may, nor may a frame, another extension or a page of ours send as a tab", async () => {
    const inTab = contentScript(tabId, URL_);
    expect(await answer({ type: "readAnyway", tabId }, inTab)).toBeNull();
    expect(await answer({ type: "tabState", tabId }, inTab)).toBeNull();
    expect(await answer({ type: "showQuote", tabId, quote: "x", start: 0, versionId: null }, inTab)).toBeNull();
    expect(await answer(spotted, contentScript(tabId, URL_, { frameId: 7 }))).toBeNull();
    expect(await answer(spotted, contentScript(tabId, URL_, { id: "somebody-else" }))).toBeNull();
    expect(await answer(spotted, ownPage())).toBeNull();
    expect(await answer({ type: "read" }, ownPage())).toBeNull();
    expect(await answer("spotted", inTab)).toBeNull();
    expect(traffic.injected).toEqual([]);
  });
});

describe("the state of a tab", () => {
  it("is known although the background was stopped in between", async () => {
    await answer(spotted, contentScript(tabId, URL_));
    vi.resetModules();
    const awake = await import("../../messages/answers/answer");
    expect(await awake.answer({ type: "tabState", tabId }, ownPage())).toMatchObject({ kind: "reading" });
    expect(await awake.answer(reading, contentScript(tabId, URL_))).toMatchObject({ outcome: "new" });
  });

  it("does not stay at reading when the reader never answers", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await answer(spotted, contentScript(tabId, URL_));
    vi.setSystemTime(Date.now() + READING_LIMIT);
    expect(await answer({ type: "tabState", tabId }, ownPage())).toMatchObject({
      kind: "problem",
      problem: "tookTooLong",
    });
  });

  it("tells an article read before from a page on nothing", async () => {
    expect(await answer({ type: "tabState", tabId }, ownPage())).toEqual({
      kind: "noArticle",
      url: URL_,
      restraint: null,
    });
    await answer(spotted, contentScript(tabId, URL_));
    await answer(reading, contentScript(tabId, URL_));
    await forgetAllTabs();
    expect(await answer({ type: "tabState", tabId }, ownPage())).toMatchObject({
      kind: "saved",
      claims: 1,
      statements: 1,
    });
  });

  it("says why nothing was looked at", async () => {
    await changeSettings({ paused: true });
    expect(await answer({ type: "tabState", tabId }, ownPage())).toMatchObject({
      kind: "noArticle",
      restraint: "paused",
    });
  });

  it("is unreadable where there is no web page", async () => {
    const other = await fakeBrowser.tabs.create({ url: "about:config" });
    expect(await answer({ type: "tabState", tabId: other.id }, ownPage())).toEqual({
      kind: "unreadable",
      url: "about:config",
    });
    expect(await answer({ type: "readAnyway", tabId: other.id }, ownPage())).toEqual({ started: false });
  });

  it("ends, with the badge, when the tab goes to another page; a place on the same page is no other", async () => {
    await setTabState(tabId, { kind: "saved", url: URL_, asked: false, articleId: "a", claims: 3, statements: 0 });
    await tabMoved(tabId, `${URL_}?utm_source=mail#comments`);
    expect(await badge(tabId)).toBe("3");
    await tabMoved(tabId, "https://courier.example/world/quite-another-story-today");
    expect(await tabStateOf(tabId)).toBeNull();
    expect(await badge(tabId)).toBe("");
  });

  it("is that of the page in the tab, though what came of the one before is told late", async () => {
    const next = "https://courier.example/world/quite-another-story-today";
    const of = { asked: false, articleId: "a", claims: 3, statements: 0 };
    await setTabState(tabId, { kind: "reading", url: next, since: Date.now(), asked: true });
    await settleTabState(tabId, { kind: "saved", url: URL_, ...of });
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "reading", url: next });
    await settleTabState(tabId, { kind: "saved", url: next, ...of });
    expect(await badge(tabId)).toBe("3");
  });

  it("is not lost when a reading begins while the tab is still leaving the page before", async () => {
    const next = "https://courier.example/world/quite-another-story-today";
    await setTabState(tabId, { kind: "saved", url: URL_, asked: false, articleId: "a", claims: 3, statements: 0 });
    await Promise.all([tabMoved(tabId, next), beginReading(tabId, next, true)]);
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "reading", url: next });
  });

  it("stays asked for when the page is spotted after its reader asked for it", async () => {
    await answer({ type: "readAnyway", tabId }, ownPage());
    await answer(spotted, contentScript(tabId, URL_));
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "reading", asked: true });
  });

  it("stays in sight while a page that has grown is read again, and whatever comes of that", async () => {
    await answer(spotted, contentScript(tabId, URL_));
    await answer(reading, contentScript(tabId, URL_));
    await answer(spotted, contentScript(tabId, URL_));
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "saved", claims: 1 });
    await answer({ type: "notRead", url: URL_, problem: "notAnArticle" }, contentScript(tabId, URL_));
    await answer({ type: "notRead", url: URL_, problem: "tooLarge" }, contentScript(tabId, URL_));
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "saved", claims: 1 });
    vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValue(new Error("Cannot access"));
    expect(await answer(spotted, contentScript(tabId, URL_))).toEqual({ wanted: false });
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "saved", claims: 1 });
  });

  it("is told again when its reader asks for it", async () => {
    await answer(spotted, contentScript(tabId, URL_));
    await answer(reading, contentScript(tabId, URL_));
    await answer({ type: "readAnyway", tabId }, ownPage());
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "reading", asked: true });
  });

  it("keeps the problem alone where what was read is too large for the session", async () => {
    const set = fakeBrowser.storage.session.set;
    vi.spyOn(fakeBrowser.storage.session, "set").mockImplementation(async (items) => {
      if (JSON.stringify(items).includes("600 dead")) throw new Error("quota");
      await set(items);
    });
    const analysis = makeAnalysis();
    await setTabState(tabId, { kind: "problem", url: URL_, asked: false, problem: "notSaved", analysis });
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "problem", analysis: null });
  });
});

describe("showing a quote", () => {
  it("asks the reader in the tab, with the text before the sentence", async () => {
    ({ tabId, traffic } = await freshBrowser(URL_, (message) =>
      (message as { type: string }).type === "mark" ? { found: true } : { started: true },
    ));
    await answer(spotted, contentScript(tabId, URL_));
    const result = await answer(reading, contentScript(tabId, URL_));
    const versionId = (result as { versionId: string }).versionId;
    const quote = "Pyongyang confirmed it.";
    expect(await answer({ type: "showQuote", tabId, quote, start: 29, versionId }, ownPage())).toEqual({ found: true });
    expect(traffic.sent.at(-1)?.message).toEqual({ type: "mark", quote, before: "The agency counts 600 dead.\n\n" });
  });

  it("finds nothing in a tab that lets nobody in", async () => {
    vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValue(new Error("Cannot access"));
    const ask = { type: "showQuote", tabId, quote: "x", start: 0, versionId: null };
    expect(await answer(ask, ownPage())).toEqual({ found: false });
  });
});
