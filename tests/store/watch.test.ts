import { describe, expect, it, vi } from "vitest";
import type { Store } from "../../store/database";
import { allClaims, claimsOfArticle } from "../../store/find";
import type { ClaimInArticle } from "../../store/in-article";
import type { StoreProblem } from "../../store/problems";
import { reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { watch } from "../../store/watch";
import { makeAnalysis } from "./make";
import { articlesNewestFirst, freshStore } from "./stores";

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

  it.each([
    { name: "of an article", query: claimsOfArticle },
    { name: "of all articles", query: allClaims },
  ])("runs what gathers the figures $name again when their reader corrects one", async ({ query }) => {
    const store = await freshStore();
    const { articleId } = await saveReading(store, makeAnalysis(), AT, "0.1.0");
    const seen: ClaimInArticle[][] = [];
    const end = watch(() => readLater(store, () => query(store, articleId)), {
      next: (claims) => seen.push(claims),
      error: (problem) => expect.unreachable(problem.message),
    });
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject([{ review: null }]));
    await reviewClaim(store, seen[0]?.[0]?.claim.identity ?? "", { verdict: "confirmed" }, AT);
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject([{ review: { verdict: "confirmed" } }]));
    end();
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

/** As pages ask: with something else read before and after. */
async function readLater<T>(store: Store, query: () => Promise<T>): Promise<T> {
  await store.versions.count();
  const found = await query();
  await store.statements.count();
  return found;
}
