import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { onChanges } from "../../entrypoints/spotter.content/changes";
import { isTaken } from "../../entrypoints/spotter.content/only-one";
import { watchPage } from "../../entrypoints/spotter.content/watch";

type Heard = (event: { readonly isTrusted: boolean }) => void;

/** Of a page, what a spotter listens to; its scripts can send any event, but none that the browser made. */
class Page {
  readonly hidden = false;
  readonly #heard = new Map<string, Heard>();

  addEventListener(type: string, heard: Heard): void {
    this.#heard.set(type, heard);
  }
  send(type: string, isTrusted: boolean): void {
    this.#heard.get(type)?.({ isTrusted });
  }
}

/** What is told that a page has changed. */
let change: () => void;
let isObserved: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: "says-who" });
  isObserved = false;
  const Observer = class {
    constructor(told: () => void) {
      change = told;
    }
    observe(): void {
      isObserved = true;
    }
    disconnect(): void {
      isObserved = false;
    }
  };
  vi.stubGlobal("MutationObserver", Observer);
  vi.stubGlobal("requestIdleCallback", (work: () => void) => work());
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, "saysWhoSpotter");
});

/** As an update of Says Who does with the scripts that are in open pages. */
const cutOff = (): void => void Object.assign(fakeBrowser.runtime, { id: undefined });

describe("two spotters in one page", () => {
  it("the first keeps it, and looks again", () => {
    const lookAgain = vi.fn();
    expect(isTaken(lookAgain)).toBe(false);
    expect(isTaken(vi.fn())).toBe(true);
    expect(lookAgain).toHaveBeenCalledTimes(1);
  });

  it("one that an update has cut off gives its place to the new one and does nothing", () => {
    const old = vi.fn();
    isTaken(old);
    cutOff();
    expect(isTaken(vi.fn())).toBe(false);
    expect(old).not.toHaveBeenCalled();
  });
});

describe("a spotter that an update has cut off", () => {
  it("looks no more at a page that goes on changing", () => {
    const look = vi.fn(() => ({ follow: "page" as const, again: false }));
    watchPage(new Page() as unknown as Document, new AbortController().signal, look);
    change();
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(2);
    expect(isObserved).toBe(true);
    cutOff();
    change();
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(2);
    expect(isObserved).toBe(false);
  });
});

describe("what a script of the page sends", () => {
  it.each(["click", "keyup", "scroll", "change"])("as its reader's %s urges nobody; the reader's own does", (type) => {
    const page = new Page();
    const urged = vi.fn();
    onChanges(page as unknown as Document, new AbortController().signal, { changed: () => {}, urged });
    page.send(type, false);
    expect(urged).not.toHaveBeenCalled();
    page.send(type, true);
    expect(urged).toHaveBeenCalledTimes(1);
  });
});
