import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { SavedState } from "../../messages/tab-state";
import { beginReading, forgetAllTabs, setTabState, showRemoved, stateOn, tabStateOf } from "../../messages/tab-states";
import { freshBrowser } from "./browser";

const PAGE = "https://courier.example/world/six-hundred-dead-agency-says";
let tabId = 0;

beforeEach(async () => {
  ({ tabId } = await freshBrowser(PAGE));
});

const saved = (articleId: string): SavedState => ({
  ...{ kind: "saved", url: PAGE, asked: false, articleId, claims: 3, statements: 0 },
});

const badge = (): Promise<string> => fakeBrowser.action.getBadgeText({ tabId });

describe("the badge", () => {
  it("counts an article only while it is there", async () => {
    await setTabState(tabId, saved("a"));
    expect(await badge()).toBe("3");
    await showRemoved("another", true);
    expect(await badge()).toBe("3");
    await showRemoved("a", true);
    expect(await badge()).toBe("");
    await showRemoved("a", false);
    expect(await badge()).toBe("3");
  });

  it("counts nothing after anything was deleted for good", async () => {
    await setTabState(tabId, saved("a"));
    await forgetAllTabs();
    expect(await badge()).toBe("");
    expect(await tabStateOf(tabId)).toBeNull();
  });
});

describe("what a tab's reader asked for", () => {
  it("stays asked for when the page's own spotter speaks up at the same moment", async () => {
    expect(await Promise.all([beginReading(tabId, PAGE, true), beginReading(tabId, PAGE, false)])).toEqual([
      true,
      true,
    ]);
    expect(await tabStateOf(tabId)).toMatchObject({ kind: "reading", asked: true });
  });

  it("is forgotten with the page", async () => {
    await beginReading(tabId, PAGE, true);
    expect(await beginReading(tabId, `${PAGE}-on-the-day-after`, false)).toBe(false);
  });
});

describe("the address of a tab", () => {
  it("is kept without what logs its reader in, and the tab is known by it", async () => {
    const url = `${PAGE.replace("https://", "https://ann:hunter2@")}?access_token=t0psecret&id=7`;
    await setTabState(tabId, { ...saved("a"), url });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/hunter2|t0psecret/);
    expect(await stateOn(tabId, url)).toMatchObject({ kind: "saved", url: `${PAGE}?id=7` });
  });
});
