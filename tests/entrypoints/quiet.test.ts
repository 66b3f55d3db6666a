import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onceQuiet } from "../../entrypoints/spotter.content/quiet";

const PATIENCE = { quiet: 400, restless: 2_000, limit: 10_000 };
const page = {} as Document;

let change: () => void;
let watching: number;

beforeEach(() => {
  vi.useFakeTimers();
  watching = 0;
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(callback: () => void) {
        change = callback;
      }
      observe(): void {
        watching++;
      }
      disconnect(): void {
        watching--;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const signal = () => new AbortController().signal;

describe("waiting for a page to come to rest", () => {
  it("asks at once, and watches nothing when the answer is yes", async () => {
    expect(await onceQuiet(page, signal(), () => true, PATIENCE)).toBe(true);
    expect(watching).toBe(0);
  });

  it("asks again when the page has been quiet after a change, not while it changes", async () => {
    const check = vi.fn(() => check.mock.calls.length > 1);
    const answer = onceQuiet(page, signal(), check, PATIENCE);
    change();
    await vi.advanceTimersByTimeAsync(300);
    change();
    await vi.advanceTimersByTimeAsync(300);
    expect(check).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toBe(true);
    expect(watching).toBe(0);
  });

  it("asks a page that never rests all the same, but seldom, and gives up in the end", async () => {
    const check = vi.fn(() => false);
    const answer = onceQuiet(page, signal(), check, PATIENCE);
    for (let time = 0; time < 11_000; time += 50) {
      change();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(await answer).toBe(false);
    expect(check.mock.calls.length).toBeGreaterThan(2);
    expect(check.mock.calls.length).toBeLessThan(7);
    expect(watching).toBe(0);
  });

  it("gives up when the page is left", async () => {
    const left = new AbortController();
    const answer = onceQuiet(page, left.signal, () => false, PATIENCE);
    left.abort();
    expect(await answer).toBe(false);
    expect(watching).toBe(0);
    expect(await onceQuiet(page, left.signal, () => true, PATIENCE)).toBe(false);
  });
});
