import { Dexie } from "dexie";
import { afterEach, describe, expect, it, vi } from "vitest";
import { open, Store } from "../../store/database";

import { StoreProblem, storeProblem } from "../../store/problems";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim, makeStatement, TEXT } from "./make";
import { articlesNewestFirst, freshStore, rawText } from "./stores";

const AT = "2025-04-28T08:00:00.000Z";

afterEach(() => vi.restoreAllMocks());

/** Everything a save asks the database to write, in order; `fail` is thrown at the call numbered `at`. */
function failAtWrite(at: number, fail: () => never): () => number {
  let calls = 0;
  for (const method of ["add", "put"] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (calls++ === at) fail();
      return original.apply(this, args);
    });
  }
  return () => calls;
}

const quota = (): never => {
  throw new DOMException("full", "QuotaExceededError");
};

describe("a save that fails", () => {
  it("leaves nothing of itself, wherever it fails, and is told as what it is", async () => {
    const store = await freshStore();
    await saveReading(store, makeAnalysis({ url: "https://courier.example/an-earlier-story-kept" }), AT, "0.1.0");
    const before = await rawText(store);
    const analysis = makeAnalysis({}, [makeClaim(), makeClaim({ source: "ua.gov" })]);
    let faults = 0;
    for (let at = 0; ; at++) {
      const calls = failAtWrite(at, quota);
      const outcome = await saveReading(store, analysis, AT, "0.1.0").catch((error: unknown) => error);
      const reached = calls() > at;
      vi.restoreAllMocks();
      if (!reached) break;
      faults++;
      expect(outcome).toBeInstanceOf(StoreProblem);
      expect(outcome).toMatchObject({ problem: "quotaExceeded" });
      expect(await rawText(store)).toBe(before);
    }
    // Article, version, two claims and a statement; of what is kept ready two figures, an entry and their counts.
    expect(faults).toBeGreaterThan(8);
    expect(await store.articles.count()).toBe(2);
  });

  it("leaves the version before when a new one cannot be kept", async () => {
    const store = await freshStore();
    await saveReading(store, makeAnalysis(), AT, "0.1.0");
    const before = await rawText(store);
    const changed = makeAnalysis({ text: `${TEXT} ` }, [makeClaim({ best: 601 })], [makeStatement()]);
    for (let at = 0; at < 4; at++) {
      failAtWrite(at, quota);
      await expect(saveReading(store, changed, AT, "0.1.0")).rejects.toBeInstanceOf(StoreProblem);
      vi.restoreAllMocks();
      expect(await rawText(store)).toBe(before);
    }
  });

  it("is not acknowledged when the transaction aborts after its last write", async () => {
    const store = await freshStore();
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = add.apply(this, args);
      if (this.name === "statements") request.addEventListener("success", () => this.transaction.abort());
      return request;
    });
    await expect(saveReading(store, makeAnalysis(), AT, "0.1.0")).rejects.toMatchObject({ problem: "notSaved" });
    vi.restoreAllMocks();
    expect(await articlesNewestFirst(store)).toEqual([]);
    expect(await store.claims.count()).toBe(0);
  });
});

describe("a store that does not open", () => {
  it("says so", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("private", "InvalidStateError");
    });
    await expect(open(new Store("closed"))).rejects.toMatchObject({ problem: "cannotOpen" });
  });

  it("opens at the next try", async () => {
    vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
      throw new DOMException("private", "SecurityError");
    });
    const { openStore } = await import("../../store/database");
    await expect(openStore()).rejects.toMatchObject({ problem: "cannotOpen" });
    const store = await openStore();
    expect(await articlesNewestFirst(store)).toEqual([]);
    store.close();
    await store.delete();
  });

  it("says that an old tab blocks it", async () => {
    const old = await held("held", 1);
    // The old tab does not let go.
    old.onversionchange = () => {};
    const newer = new Store("held");
    newer.version(99).stores({ later: "id" });
    await expect(open(newer, 20)).rejects.toMatchObject({ problem: "blocked" });
    old.close();
    await Dexie.delete("held");
  });

  it("refuses a database that a newer program has written, and changes nothing in it", async () => {
    const newer = new Store("newer");
    newer.version(99).stores({ later: "id" });
    await newer.open();
    await saveReading(newer, makeAnalysis(), AT, "9.0.0");
    const before = await rawText(newer);
    await expect(open(new Store("newer"))).rejects.toMatchObject({ problem: "newerDatabase" });
    expect(await rawText(newer)).toBe(before);
    newer.close();
    await Dexie.delete("newer");
  });

  it("refuses to write when a newer program upgraded it meanwhile", async () => {
    const store = await freshStore("overtaken");
    await saveReading(store, makeAnalysis(), AT, "0.1.0");
    const newer = new Store("overtaken");
    newer.version(99).stores({ later: "id" });
    await newer.open();
    newer.close();
    const other = makeAnalysis({ url: "https://courier.example/one-more-story-today" });
    await expect(saveReading(store, other, AT, "0.1.0")).rejects.toMatchObject({ problem: "newerDatabase" });
    expect(await store.articles.count()).toBe(1);
  });
});

/** A database held open by somebody else at Dexie's version `version`. */
function held(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe("telling problems apart", () => {
  it("looks through what Dexie wraps around the browser's own error", () => {
    const inner = new DOMException("full", "QuotaExceededError");
    const aborted = Object.assign(new Error("aborted"), { name: "AbortError", inner });
    expect(storeProblem(aborted).problem).toBe("quotaExceeded");
    expect(storeProblem(Object.assign(new Error(), { name: "OpenFailedError", inner })).problem).toBe("quotaExceeded");
    expect(storeProblem(Object.assign(new Error(), { name: "OpenFailedError" })).problem).toBe("cannotOpen");
    expect(storeProblem("what?").problem).toBe("notSaved");
    expect(storeProblem(new Error("odd"), "cannotOpen").sentence).toMatch(/storage/);
  });
});
