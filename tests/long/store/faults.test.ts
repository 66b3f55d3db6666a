import { afterEach, describe, expect, it, vi } from "vitest";
import { StoreProblem } from "../../../store/problems";
import { saveReading } from "../../../store/save";
import { makeAnalysis, makeClaim, makeStatement, TEXT } from "../../store/make";
import { freshStore } from "../../store/stores";
import { randomFrom } from "../random";
import { tell } from "../tell";
import { halvesIn, type Tables } from "../whole";

const SAVES = 2_000;
const ARTICLES = 400;

afterEach(() => vi.restoreAllMocks());

/** What can go wrong at a write: the disk is full, the browser gives up, the program is stopped in the middle. */
const FAULTS = [
  (): never => {
    throw new DOMException("full", "QuotaExceededError");
  },
  (store: IDBObjectStore): never => {
    store.transaction.abort();
    throw new DOMException("gone", "AbortError");
  },
  (store: IDBObjectStore): void => void setTimeout(() => abort(store.transaction)),
  (store: IDBObjectStore): void => void queueMicrotask(() => abort(store.transaction)),
];

/** It may have ended already: then it was too late for this fault. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {}
}

/** Lets the write numbered `at` of the next save fail in one of these ways. Returns whether it was reached. */
function failAt(at: number, fault: (store: IDBObjectStore) => void): () => boolean {
  let calls = 0;
  for (const method of ["add", "put"] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (calls++ === at) fault(this);
      return original.apply(this, args);
    });
  }
  return () => calls > at;
}

describe("two thousand saves, most of them disturbed", () => {
  it("lose nothing that was acknowledged and leave nothing half", async () => {
    const store = await freshStore();
    const random = randomFrom(20_250_428);
    /** The text of each article as it was last acknowledged. */
    const acknowledged = new Map<string, string>();
    let faults = 0;
    for (let i = 0; i < SAVES; i++) {
      const url = `https://courier.example/world/story-number-${random(ARTICLES)}-of-the-day`;
      const text = `${TEXT} Edition ${i}.`;
      const reached = failAt(random(9), FAULTS[random(FAULTS.length)] ?? (() => {}));
      const claims = [makeClaim({ best: i }), makeClaim({ source: "ua.gov" })];
      const analysis = makeAnalysis({ url, text }, claims, [makeStatement()]);
      const at = new Date(Date.UTC(2025, 0, 1) + i * 1_000).toISOString();
      const saved = await saveReading(store, analysis, at, "0.1.0").catch((error: unknown) => error);
      if (reached()) faults++;
      vi.restoreAllMocks();
      if (saved instanceof Error) expect(saved).toBeInstanceOf(StoreProblem);
      else acknowledged.set(url, text);
    }
    const tables = (await Promise.all(store.tables.map(async (table) => [table.name, await table.toArray()])).then(
      Object.fromEntries,
    )) as Tables;
    const shown = new Map(tables.articles.map(({ urls, versionId }) => [urls[0], versionId]));
    const texts = new Map(tables.versions.map(({ id, article }) => [id, article.text]));
    const lost = [...acknowledged].filter(([url, text]) => texts.get(shown.get(url) ?? "") !== text);
    expect(lost).toEqual([]);
    expect(halvesIn(tables)).toEqual([]);
    // Two claims and a statement to a version, and no article that was not acknowledged.
    expect(tables.claims).toHaveLength(tables.versions.length * 2);
    expect(tables.articles).toHaveLength(acknowledged.size);
    expect(faults).toBeGreaterThan(SAVES / 3);
    tell({ saves: SAVES, "faults injected": faults, "acknowledged saves lost": lost.length, "half articles": 0 });
  });
});
