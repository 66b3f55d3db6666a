import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer } from "../../messages/answers/answer";
import { type FollowedTab, followActiveTab } from "../../messages/follow-tab";
import { READING_LIMIT } from "../../messages/tab-state";
import { setTabState } from "../../messages/tab-states";
import { changeSettings } from "../../store/settings";
import { freshBrowser, ownPage } from "./browser";

const PAGE = "https://courier.example/world/six-hundred-dead-agency-says";
let tabId = 0;
let end: () => void = () => {};
let sendMessage: ReturnType<typeof vi.fn>;

beforeEach(async () => {
  ({ tabId } = await freshBrowser(PAGE));
  sendMessage = vi.fn((message: unknown) => answer(message, ownPage()));
  Object.assign(fakeBrowser.runtime, { sendMessage });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

/** The kinds of state seen so far, in order. */
function follow(): { kinds: string[]; tabs: number[] } {
  const seen: { kinds: string[]; tabs: number[] } = { kinds: [], tabs: [] };
  end = followActiveTab(({ tabId: tab, state }: FollowedTab) => {
    seen.kinds.push(state.kind);
    seen.tabs.push(tab);
  });
  return seen;
}

const reading = () => ({ kind: "reading" as const, url: PAGE, asked: false, since: Date.now() });

describe("following the active tab", () => {
  it("tells how it is with it now and whenever that changes, until it is ended", async () => {
    const seen = follow();
    await vi.waitFor(() => expect(seen.kinds).toEqual(["noArticle"]));
    await setTabState(tabId, reading());
    await vi.waitFor(() => expect(seen.kinds.at(-1)).toBe("reading"));
    await setTabState(tabId, { kind: "saved", url: PAGE, asked: false, articleId: "a", claims: 1, statements: 0 });
    await vi.waitFor(() => expect(seen.kinds.at(-1)).toBe("saved"));
    end();
    const before = seen.kinds.length;
    await setTabState(tabId, reading());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.kinds).toHaveLength(before);
  });

  it("goes along to another tab", async () => {
    const seen = follow();
    await vi.waitFor(() => expect(seen.tabs).toEqual([tabId]));
    const other = await fakeBrowser.tabs.create({ url: "https://herald.example/world/other", active: true });
    await fakeBrowser.tabs.onActivated.trigger({ tabId: other.id ?? 0, windowId: other.windowId ?? 0 });
    await vi.waitFor(() => expect(seen.tabs.at(-1)).toBe(other.id));
  });

  it("tells when the pause is over", async () => {
    await changeSettings({ paused: true });
    const restraints: unknown[] = [];
    end = followActiveTab(({ state }) => restraints.push(state.kind === "noArticle" ? state.restraint : state.kind));
    await vi.waitFor(() => expect(restraints).toEqual(["paused"]));
    await changeSettings({ paused: false });
    await vi.waitFor(() => expect(restraints.at(-1)).toBeNull());
  });

  it("tells of a reader that never answers although nothing changes any more", async () => {
    vi.useFakeTimers();
    await setTabState(tabId, reading());
    const seen = follow();
    await vi.advanceTimersByTimeAsync(READING_LIMIT + 10);
    expect(seen.kinds).toEqual(["reading", "problem"]);
  });

  it("asks again when the background does not answer yet", async () => {
    vi.useFakeTimers();
    sendMessage.mockRejectedValueOnce(new Error("Receiving end does not exist"));
    const seen = follow();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(seen.kinds).toEqual(["noArticle"]);
  });
});
