import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { freeze, saveComparison } from "../../../store/comparisons";
import { bringBack } from "../../../store/copy/bring-back";
import { copiedParts } from "../../../store/copy/copy-file";
import { fillCopy, guardStore } from "../../../store/copy/guard";
import { readStamp } from "../../../store/copy/stamp";
import { open, openStore, Store } from "../../../store/database";
import { claimsOfArticle } from "../../../store/find";
import { noteArticle, noteOfArticle } from "../../../store/notes";
import { purgeArticle, purgeEverything, purgeSite, removeArticle, restoreArticle } from "../../../store/remove";
import { reviewClaim } from "../../../store/review";
import { saveReading } from "../../../store/save";
import { makeAnalysis, TEXT } from "../make";
import { articlesNewestFirst, rawText } from "../stores";
import { MemoryFiles } from "./memory-files";

const MONDAY = "2025-04-28T08:00:00.000Z";
const TUESDAY = "2025-04-29T08:00:00.000Z";

let files: MemoryFiles;
let store: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: "0.1.0" }) });
  files = new MemoryFiles();
  store = await opened();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.delete();
});

async function opened(): Promise<Store> {
  const made = await open(new Store("guarded", async () => files));
  await guardStore(made, files);
  return made;
}

const urlOf = (number: number): string => `https://courier.example/world/story-number-${number}-of-the-day`;

async function saveOne(number: number, text = TEXT): Promise<string> {
  const analysis = makeAnalysis({ url: urlOf(number), title: `Story ${number}`, text });
  return (await saveReading(store, analysis, MONDAY, "0.1.0")).articleId;
}

/** As the browser does with a database that it finds damaged. */
async function loseDatabase(): Promise<void> {
  await store.delete();
  await fakeBrowser.storage.session.clear();
  store = await opened();
}

/** All texts of a generation of the copy, as one. */
async function copied(generation: number): Promise<string> {
  const parts = await Promise.all(
    (await files.names(generation)).map(async (name) => {
      const file = await files.read(generation, name);
      return file && copiedParts(file);
    }),
  );
  return JSON.stringify(parts);
}

describe("the second copy", () => {
  it("holds what was saved when the save is acknowledged, and a count and stamp of it lie outside the database", async () => {
    const id = await saveOne(1);
    expect(await files.names(1)).toEqual([`article-${id}`]);
    expect(await copied(1)).toContain("Story 1");
    expect(await readStamp()).toMatchObject({ revision: 1, articles: 1, comparisons: 0, generation: 1, loss: null });
  });

  it("follows the reader's own words", async () => {
    const id = await saveOne(1);
    await noteArticle(store, id, { note: "ask the desk" }, TUESDAY);
    const [claim] = await claimsOfArticle(store, id);
    if (!claim) throw new Error("nothing saved");
    await reviewClaim(store, claim.claim.identity, { note: "see page 3" }, TUESDAY);
    const filters = { measures: [], sources: [], from: null, to: null, identities: [] };
    const draft = { name: "Deaths", question: "", note: "", filters, frozen: [freeze(claim)] };
    await saveComparison(store, draft, TUESDAY);
    const held = await copied(1);
    for (const words of ["ask the desk", "see page 3", "Deaths"]) expect(held).toContain(words);
    expect(await readStamp()).toMatchObject({ articles: 1, comparisons: 1 });
  });

  it("loses what is removed, and has it again when that is undone", async () => {
    const id = await saveOne(1);
    await removeArticle(store, id, TUESDAY);
    expect(await files.names(1)).toEqual([]);
    await restoreArticle(store, id);
    expect(await copied(1)).toContain("Story 1");
  });

  it("keeps nothing of what is deleted for good", async () => {
    await saveOne(1);
    const second = await saveOne(2);
    await purgeArticle(store, second);
    expect(await files.names(1)).toHaveLength(1);
    await purgeEverything(store);
    expect(files.held.size).toBe(0);
    expect(await readStamp()).toMatchObject({ articles: 0, loss: null });
  });

  it("is made for what was saved before there was one", async () => {
    const old = await open(new Store("guarded"));
    await saveReading(old, makeAnalysis({ url: urlOf(1) }), MONDAY, "0.1.0");
    old.close();
    await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
    await guardStore(store, files);
    await fillCopy(store, files);
    expect(await files.names(1)).toHaveLength(1);
    expect(await readStamp()).toMatchObject({ isWhole: true, articles: 1 });
  });
});

describe("a database that lost what was saved", () => {
  it("is noticed when it is opened, and all of it comes back", async () => {
    for (let number = 0; number < 5; number++) await saveOne(number);
    await noteArticle(store, await saveOne(0), { note: "ask the desk", tags: ["Kursk"] }, TUESDAY);
    const before = JSON.parse(await rawText(store));
    await loseDatabase();
    expect((await readStamp())?.loss).toMatchObject({ before: 5, articles: 5, copied: 5, comparisons: 0 });
    expect(await bringBack(store)).toEqual({ articles: 5, comparisons: 0, unreadable: 0 });
    expect(JSON.parse(await rawText(store))).toEqual(before);
    expect(await readStamp()).toMatchObject({ loss: null, sealed: [], articles: 5 });
    await fillCopy(store, files);
    expect(await files.names(2)).toHaveLength(5);
    expect(await files.generations()).toEqual([2]);
  });

  it("does not let what is saved meanwhile touch the copies", async () => {
    for (let number = 0; number < 3; number++) await saveOne(number);
    const before = await copied(1);
    await loseDatabase();
    await saveOne(0, `${TEXT} More.`);
    await saveOne(7);
    expect(await copied(1)).toBe(before);
    expect(await bringBack(store)).toMatchObject({ articles: 2 });
    expect(await articlesNewestFirst(store)).toHaveLength(4);
  });

  it("is noticed before the next write where it is lost while it is open", async () => {
    await saveOne(1);
    await store.transaction("rw", store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
    await saveOne(2);
    expect((await readStamp())?.loss).toMatchObject({ articles: 1, copied: 1 });
    expect(await bringBack(store)).toMatchObject({ articles: 1 });
  });

  it("is noticed where only the last change is missing", async () => {
    const id = await saveOne(1);
    await noteArticle(store, id, { note: "first" }, MONDAY);
    const before = await store.notes.toArray();
    await noteArticle(store, id, { note: "first and second" }, TUESDAY);
    await store.transaction("rw", store.notes, store.changes, async () => {
      await store.notes.bulkPut(before);
      await store.changes.where("revision").above(2).delete();
    });
    store.close();
    store = await opened();
    expect((await readStamp())?.loss).toMatchObject({ articles: 0, copied: 0 });
    await bringBack(store);
    expect((await noteOfArticle(store, id))?.note).toContain("first and second");
  });

  it("is noticed again before the first loss was made good, and everything of both comes back", async () => {
    await saveOne(1);
    await loseDatabase();
    await saveOne(2);
    await loseDatabase();
    await saveOne(3);
    expect((await readStamp())?.loss).toMatchObject({ articles: 2, before: 2 });
    await bringBack(store);
    expect(await articlesNewestFirst(store)).toHaveLength(3);
  });

  it("is made good also where the stamp of an earlier loss never came to the disk", async () => {
    await saveOne(1);
    const stamped = await fakeBrowser.storage.local.get(null);
    await loseDatabase();
    await saveOne(2);
    await fakeBrowser.storage.local.set(stamped);
    await loseDatabase();
    expect((await readStamp())?.loss).toMatchObject({ articles: 2, copied: 2 });
    await bringBack(store);
    expect(await articlesNewestFirst(store)).toHaveLength(2);
  });

  it("is noticed without a stamp, by the copy alone", async () => {
    await saveOne(1);
    await fakeBrowser.storage.local.clear();
    await loseDatabase();
    expect((await readStamp())?.loss).toMatchObject({ articles: 1, copied: 1 });
  });

  it("is noticed without a copy, by the stamp alone", async () => {
    await saveOne(1);
    files.held.clear();
    await loseDatabase();
    expect((await readStamp())?.loss).toMatchObject({ articles: 1, copied: 0 });
  });

  it("gets back what can be read of the copy, and says how much could not", async () => {
    await saveOne(1);
    const damaged = await saveOne(2);
    await files.write(1, `article-${damaged}`, new Blob([new Uint8Array([0x1f, 0x8b, 8, 0, 1])]));
    await loseDatabase();
    expect(await bringBack(store)).toEqual({ articles: 1, comparisons: 0, unreadable: 1 });
  });

  it("keeps nothing in the copies of what the reader deletes before it is brought back", async () => {
    await saveOne(1);
    await saveReading(
      store,
      makeAnalysis({ url: "https://herald.example/world/another-story-today" }),
      MONDAY,
      "0.1.0",
    );
    await loseDatabase();
    await purgeSite(store, "herald.example");
    expect(await copied(1)).not.toContain("herald");
    expect((await readStamp())?.loss).toMatchObject({ articles: 1 });
    await purgeEverything(store);
    expect(files.held.size).toBe(0);
    expect((await readStamp())?.loss).toBeNull();
  });

  it("keeps no quote of a site there that the reader forgets before it is brought back", async () => {
    const id = await saveOne(1);
    const [claim] = await claimsOfArticle(store, id);
    if (!claim) throw new Error("nothing saved");
    const filters = { measures: [], sources: [], from: null, to: null, identities: [] };
    const quoted = {
      ...freeze(claim),
      articleId: "gone",
      url: "https://herald.example/world/gone-long-ago",
      title: "Gone",
    };
    const draft = { name: "Deaths", question: "", note: "", filters, frozen: [freeze(claim), quoted] };
    await saveComparison(store, draft, TUESDAY);
    await loseDatabase();
    await purgeSite(store, "herald.example");
    expect(await copied(1)).not.toContain("herald");
    await bringBack(store);
    const [comparison] = await store.comparisons.toArray();
    expect([comparison?.frozen.length, comparison?.forgotten]).toEqual([1, 1]);
  });
});

describe("a crash between the database and the copy", () => {
  it("is made good at the next start: what was saved is copied, what was deleted leaves the copy", async () => {
    const first = await saveOne(1);
    await saveOne(2);
    vi.spyOn(files, "write").mockRejectedValue(new Error("killed"));
    vi.spyOn(files, "remove").mockRejectedValue(new Error("killed"));
    await saveOne(3);
    await purgeArticle(store, first);
    vi.restoreAllMocks();
    store.close();
    store = await opened();
    expect(await copied(1)).toMatch(/Story 2.*Story 3|Story 3.*Story 2/);
    expect(await copied(1)).not.toContain("Story 1");
    expect(await readStamp()).toMatchObject({ loss: null, articles: 2, copyProblem: null });
  });
});

describe("a full disk", () => {
  const quota = (): never => {
    throw new DOMException("full", "QuotaExceededError");
  };

  it("is said with what was read back: nothing is missing", async () => {
    await saveOne(1);
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(quota);
    await expect(saveOne(2)).rejects.toMatchObject({ problem: "quotaExceeded" });
    vi.restoreAllMocks();
    expect(await articlesNewestFirst(store)).toHaveLength(1);
    await saveOne(2);
    expect(await articlesNewestFirst(store)).toHaveLength(2);
  });

  it("is said with what was read back: something is missing, and comes back", async () => {
    await saveOne(1);
    await saveOne(2);
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (this: IDBObjectStore) {
      this.transaction.addEventListener("abort", () => void lose());
      return quota();
    });
    let lost: Promise<void> | null = null;
    const lose = (): Promise<void> => (lost ??= loseRows());
    await expect(saveOne(3)).rejects.toMatchObject({ problem: "fullAndLost" });
    vi.restoreAllMocks();
    await lost;
    expect((await readStamp())?.loss).toMatchObject({ copied: 2 });
    await bringBack(store);
    expect(await articlesNewestFirst(store)).toHaveLength(2);
  });

  it("is not assumed where the store cannot be read back", async () => {
    await saveOne(1);
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(quota);
    vi.spyOn(indexedDB, "open").mockImplementation(quota);
    await expect(saveOne(2)).rejects.toMatchObject({ problem: "unchecked" });
  });

  it("that has no room for the copy lets nothing more be written until there is", async () => {
    await saveOne(1);
    files.full = true;
    await expect(saveOne(2)).rejects.toMatchObject({ problem: "notCopied" });
    await expect(saveOne(3)).rejects.toMatchObject({ problem: "quotaExceeded" });
    expect(await articlesNewestFirst(store)).toHaveLength(2);
    files.full = false;
    await saveOne(3);
    expect(await files.names(1)).toHaveLength(3);
    expect(await readStamp()).toMatchObject({ articles: 3, copyProblem: null, loss: null });
  });
});

/** Takes every record away behind the store's back, as a browser does that starts its database anew. */
function loseRows(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("guarded");
    request.onsuccess = () => {
      const database = request.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, "readwrite");
      for (const name of names) transaction.objectStore(name).clear();
      transaction.oncomplete = () => resolve(database.close());
    };
    request.onerror = () => reject(request.error);
  });
}

describe("a private window", () => {
  it("has a database of its own, of which nothing is copied, and in which nothing is missed", async () => {
    await saveOne(1);
    const before = [await readStamp(), await copied(1)];
    Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
    const inPrivate = await openStore();
    expect(inPrivate.copies).toBeNull();
    await saveReading(inPrivate, makeAnalysis({ url: urlOf(2) }), MONDAY, "0.1.0");
    expect([await readStamp(), await copied(1)]).toEqual(before);
    Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
    await inPrivate.delete();
  });
});
