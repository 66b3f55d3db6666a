import { describe, expect, it, vi } from "vitest";
import { articlesNewestFirst } from "../../store/find";
import type { StoreProblem } from "../../store/problems";
import { saveReading } from "../../store/save";
import { watch } from "../../store/watch";
import { makeAnalysis } from "./make";
import { freshStore } from "./stores";

const AT = "2025-04-28T08:00:00.000Z";

describe("watching a query", () => {
  it("runs it again when another context saves, until it is ended", async () => {
    const store = await freshStore("watched");
    const elsewhere = await freshStore("watched");
    const seen: number[] = [];
    const end = watch(() => articlesNewestFirst(store), {
      next: (articles) => seen.push(articles.length),
      error: (problem) => expect.unreachable(problem.message),
    });
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await saveReading(elsewhere, makeAnalysis(), AT, "0.1.0");
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    end();
    const before = seen.length;
    await saveReading(elsewhere, makeAnalysis({ url: "https://courier.example/one-more-story-today" }), AT, "0.1.0");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(before);
  });

  it("tells of a failure as a problem with a sentence", async () => {
    const problem = await new Promise<StoreProblem>((resolve) => {
      watch(() => Promise.reject(Object.assign(new Error(), { name: "OpenFailedError" })), {
        next: () => {},
        error: resolve,
      });
    });
    expect(problem).toMatchObject({ problem: "cannotOpen", sentence: expect.stringMatching(/storage/) });
  });
});
