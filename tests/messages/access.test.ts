import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { hasAccess, tellAccessChanged, watchAccess } from "../../messages/access";
import { answer } from "../../messages/answers/answer";
import { spotOpenTabs } from "../../messages/open-tabs";
import { freshBrowser, ownPage, type Traffic } from "./browser";

const PAGE = "https://courier.example/world/six-hundred-dead-agency-says";

let tabId = 0;
let traffic: Traffic;
/** What the browser's user allows. */
let allowed: string[] = [];

beforeEach(async () => {
  ({ tabId, traffic } = await freshBrowser(PAGE));
  allowed = ["http://*/*", "https://*/*"];
  const isAllowed = (origin: string): boolean => allowed.includes(origin) || allowed.includes("https://*/*");
  Object.assign(fakeBrowser.permissions, {
    contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every(isAllowed)),
  });
});
afterEach(() => vi.restoreAllMocks());

const stateOf = () => answer({ type: "tabState", tabId }, ownPage());

describe("leave to see pages", () => {
  it("that was withdrawn for a page or for all is said", async () => {
    expect(await stateOf()).toMatchObject({ kind: "noArticle" });
    allowed = [];
    expect(await stateOf()).toEqual({ kind: "noAccess", url: PAGE });
    // Without any leave the browser does not even tell the address.
    vi.spyOn(fakeBrowser.tabs, "get").mockResolvedValue({ id: tabId, incognito: false } as never);
    expect(await stateOf()).toEqual({ kind: "noAccess", url: null });
    allowed = ["http://*/*", "https://*/*"];
    expect(await stateOf()).toEqual({ kind: "unreadable", url: null });
  });

  it("for one site is enough for it", async () => {
    allowed = ["https://courier.example/*"];
    expect(await hasAccess(PAGE)).toBe(true);
    expect(await hasAccess("https://other.example/")).toBe(false);
    expect(await hasAccess(null)).toBe(false);
  });

  it("is followed by the panels", async () => {
    const seen = vi.fn();
    const end = watchAccess(seen);
    await tellAccessChanged();
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    end();
    await tellAccessChanged();
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe("after an update", () => {
  it("the spotter is put into all pages that are open, and one that may not be touched keeps none from it", async () => {
    vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(new Error("Cannot access"));
    const other = await fakeBrowser.tabs.create({ url: "https://other.example/story" });
    await spotOpenTabs();
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(2);
    expect(traffic.injected).toEqual([{ tabId: other.id, files: ["/content-scripts/spotter.js"] }]);
  });
});
