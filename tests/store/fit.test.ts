import { describe, expect, it } from "vitest";
import { bringIn } from "../../store/backup/bring-in";
import type { Bundle } from "../../store/backup/bundle";
import { FORMAT, FORMAT_VERSION } from "../../store/backup/format";
import { pack } from "../../store/backup/pack";
import { readBundles } from "../../store/backup/read-bundles";
import { bundleLines } from "../../store/backup/record-lines";
import { isSound, type LeftOut } from "../../store/backup/sound";
import { writeBackup } from "../../store/backup/write-backup";
import { freeze, saveComparison } from "../../store/comparisons";
import type { Store } from "../../store/database";
import { claimsOfArticle, versionsOfArticle } from "../../store/find";
import { noteArticle, noteOfArticle } from "../../store/notes";
import { removeArticle } from "../../store/remove";
import { saveReading } from "../../store/save";
import { linesIn } from "./backups";
import { makeAnalysis, TEXT } from "./make";
import { articlesNewestFirst, freshStore, rawText } from "./stores";

/** For what is large: a busy machine takes its time. */
const PATIENCE = 60_000;
const MONDAY = "2025-04-28T08:00:00.000Z";
const ABOUT = { createdAt: MONDAY, programVersion: "0.1.0" };
const URL_ = "https://courier.example/world/six-hundred-dead-agency-says";

async function saveOne(store: Store, title = "Six hundred dead", url = URL_): Promise<string> {
  return (await saveReading(store, makeAnalysis({ url, title }), MONDAY, "0.1.0")).articleId;
}

const filters = { measures: [], sources: [], from: null, to: null, identities: [] };

/** Puts a record behind the program's back, as an earlier one may have left it. */
function putRaw(store: Store, table: string, record: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = store.backendDB().transaction(table, "readwrite");
    transaction.objectStore(table).put(record);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

describe("what no backup could hold", () => {
  it("is not stored: a date with a digit too many", async () => {
    const store = await freshStore();
    const before = await rawText(store);
    const draft = { name: "Deaths", question: "", note: "", filters: { ...filters, from: "20255-04-28" }, frozen: [] };
    await expect(saveComparison(store, draft, MONDAY)).rejects.toMatchObject({ problem: "unfit" });
    expect(await rawText(store)).toBe(before);
  });

  it("is not stored: a note longer than any", async () => {
    const store = await freshStore();
    const id = await saveOne(store);
    await expect(noteArticle(store, id, { note: "x".repeat(10_000_001) }, MONDAY)).rejects.toMatchObject({
      problem: "unfit",
    });
    expect(await noteOfArticle(store, id)).toBeUndefined();
  });

  it("can still be changed and removed where an earlier program stored it", async () => {
    const store = await freshStore();
    const id = await saveOne(store);
    const article = await store.articles.get(id);
    await putRaw(store, "articles", { ...article, urls: ["nowhere"] });
    await removeArticle(store, id, MONDAY);
    expect(await articlesNewestFirst(store)).toEqual([]);
  });
});

describe("what is stored goes through a backup", () => {
  const through = async (store: Store): Promise<Store> => {
    const other = await freshStore();
    await bringIn(other, await writeBackup(store, ABOUT));
    return other;
  };

  it("a note of a million letters and one", async () => {
    const store = await freshStore();
    const note = "x".repeat(1_000_001);
    const id = await saveOne(store);
    await noteArticle(store, id, { note }, MONDAY);
    expect(await noteOfArticle(await through(store), id)).toMatchObject({ note });
  });

  it(
    "a comparison of 25,000 figures",
    async () => {
      const store = await freshStore();
      const [claim] = await claimsOfArticle(store, await saveOne(store));
      if (!claim) throw new Error("nothing saved");
      const one = freeze({ ...claim, claim: { ...claim.claim, quote: "The agency counts 600 dead. ".repeat(30) } });
      const draft = { name: "All", question: "", note: "", filters, frozen: [one] };
      const saved = await saveComparison(store, draft, MONDAY);
      expect(isSound("comparisons", { ...saved, frozen: Array.from({ length: 25_000 }, () => one) })).toBe(true);
      expect((await (await through(store)).comparisons.toArray())[0]?.frozen).toEqual([one]);
    },
    PATIENCE,
  );

  it(
    "a page that was read under another address each time",
    async () => {
      const store = await freshStore();
      const id = await saveOne(store);
      const article = await store.articles.get(id);
      const urls = Array.from({ length: 1_200 }, (_, i) => `${URL_}?visit=${i}`);
      await putRaw(store, "articles", { ...article, urls, keys: [...(article?.keys ?? []), ...urls.slice(1)] });
      await saveReading(store, makeAnalysis({ url: URL_, text: `${TEXT} More.` }), MONDAY, "0.1.0");
      const kept = (await store.articles.get(id))?.urls ?? [];
      expect(kept).toHaveLength(1_000);
      expect([kept[0], kept.at(-1)]).toEqual([urls[0], URL_]);
      expect(await (await through(store)).articles.count()).toBe(1);
    },
    PATIENCE,
  );

  it(
    "an article with more versions than fit into one piece",
    async () => {
      const store = await freshStore();
      const id = await saveOne(store);
      for (let i = 0; i < 12; i++)
        await saveReading(store, makeAnalysis({ url: URL_, text: `${TEXT} Edition ${i}.` }), MONDAY, "0.1.0");
      await noteArticle(store, id, { note: "ask the desk" }, MONDAY);
      const [bundle] = (await readBundles(store, [id])) as [Bundle];
      const lines = [...bundleLines(bundle, 5_000)];
      expect(lines.filter((line) => line.startsWith('{"table":"articles"')).length).toBeGreaterThan(3);
      const other = await freshStore();
      await bringIn(other, await pack({ format: FORMAT, version: FORMAT_VERSION, ...ABOUT, articles: 1 }, lines));
      expect(JSON.parse(await rawText(other))).toEqual(JSON.parse(await rawText(store)));
      expect(await versionsOfArticle(other, id)).toHaveLength(13);
    },
    PATIENCE,
  );
});

describe("a backup that meets a record that it could not bring in", () => {
  it("names it and saves the rest", async () => {
    const store = await freshStore();
    const bad = await saveOne(store, "The bad one");
    await saveOne(store, "The good one", "https://herald.example/world/another-story-of-that-day");
    await putRaw(store, "articles", { ...(await store.articles.get(bad)), urls: ["nowhere"] });
    await saveComparison(store, { name: "Good", question: "", note: "", filters, frozen: [] }, MONDAY);
    const [comparison] = await store.comparisons.toArray();
    await putRaw(store, "comparisons", { ...comparison, id: "bad", name: "Bad", createdAt: "20255-01-01" });
    const leftOut: LeftOut[] = [];
    const file = await writeBackup(store, ABOUT, undefined, (one) => leftOut.push(one));
    expect(leftOut).toEqual([
      { table: "articles", name: "The bad one" },
      { table: "comparisons", name: "Bad" },
    ]);
    const other = await freshStore();
    expect(await bringIn(other, file)).toEqual({ added: 1, known: 0, comparisons: 1 });
    expect((await articlesNewestFirst(other)).map(({ title }) => title)).toEqual(["The good one"]);
  });

  it("saves the rest of an article too, with the last version that is sound", async () => {
    const store = await freshStore();
    const id = await saveOne(store);
    await saveReading(store, makeAnalysis({ url: URL_, text: `${TEXT} More.` }), MONDAY, "0.1.0");
    const shown = (await store.articles.get(id))?.versionId ?? "";
    await putRaw(store, "versions", { ...(await store.versions.get(shown)), readAt: "yesterday" });
    const leftOut: LeftOut[] = [];
    const file = await writeBackup(store, ABOUT, undefined, (one) => leftOut.push(one));
    expect(leftOut.map(({ table }) => table)).toEqual(["versions", "claims", "statements"]);
    const lines = await linesIn(file);
    expect(lines.filter(({ table }) => table === "versions")).toHaveLength(1);
    const other = await freshStore();
    expect(await bringIn(other, file)).toMatchObject({ added: 1 });
    expect(await claimsOfArticle(other, id)).toHaveLength(1);
  });
});
