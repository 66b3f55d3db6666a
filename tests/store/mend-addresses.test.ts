import { gunzipSync } from "node:zlib";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keptFiles } from "../../store/copy/kept-files";
import { readStamp } from "../../store/copy/stamp";
import { DATABASE_NAME, open, openStore, Store } from "../../store/database";
import { articleByUrl } from "../../store/find";
import { mendAddresses } from "../../store/mend-addresses";
import { removeArticle } from "../../store/remove";
import { MemoryFiles } from "./copy/memory-files";
import { freshStore, rawText } from "./stores";
import { RECORDS, TABLES, VERSION } from "./versions/version-1";

const STORY = RECORDS.articles.urls[0] as string;
const KEY = RECORDS.articles.key;
const SECRETS = /hunter2|t0psecret/;
/** As the first versions stored them. */
const GIVEN_AWAY = `${STORY.replace("https://", "https://ann:hunter2@")}?id=7&access_token=t0psecret`;
const GIVEN_KEY = `${KEY}?access_token=t0psecret&id=7`;

/** The records of version 1 with secrets in every place that holds an address. */
function givingAway(id: string, articleId: string) {
  const { articles, versions, claims, statements } = RECORDS;
  const article = { ...versions.article, url: GIVEN_AWAY, canonicalUrl: `${STORY}?token=t0psecret` };
  const own = { articleId, versionId: `version${id}` };
  return {
    articles: {
      ...{ ...articles, id: articleId, versionId: `version${id}`, urls: [`${STORY}?id=7`, GIVEN_AWAY] },
      ...{ key: `${GIVEN_KEY}&n=${id}`, keys: [GIVEN_KEY, `${KEY}?id=7`] },
    },
    versions: { ...versions, ...own, id: `version${id}`, article },
    claims: { ...claims, ...own, id: `claim${id}`, identity: `claim${id}` },
    statements: { ...statements, ...own, id: `statement${id}` },
  };
}

const COMPARISON = {
  ...RECORDS.comparisons,
  // An id that has another name today: what is stored stays as it was written.
  filters: { ...RECORDS.comparisons.filters, sources: ["media:voa"] },
  frozen: RECORDS.comparisons.frozen.map((one) => ({ ...one, url: GIVEN_AWAY })),
};

/** A database as version 1 left it, with so many such articles, some of them otherwise, and a comparison. */
async function leaveBehind(name: string, many: number, otherwise: (i: number) => object = () => ({})): Promise<void> {
  const old = new Dexie(name);
  old.version(VERSION).stores(TABLES);
  for (let i = 0; i < many; i++) {
    const { articles, ...parts } = givingAway(String(i), `article-${String(i).padStart(4, "0")}`);
    await old.table("articles").add({ ...articles, ...otherwise(i) });
    for (const [table, record] of Object.entries(parts)) await old.table(table).add(record);
  }
  await old.table("comparisons").add(COMPARISON);
  old.close();
}

/** The records as they lie there: a store reads some of them as they would be written today. */
async function recordsIn(name: string): Promise<Record<string, unknown[]>> {
  const plain = await new Dexie(name).open();
  const tables = Object.keys(TABLES).map(async (table) => [table, await plain.table(table).toArray()] as const);
  const records = Object.fromEntries(await Promise.all(tables));
  plain.close();
  return records;
}

/** What the files of the copy say, as they lie there: reading them as a backup would take the secrets out. */
async function copied(files: Pick<MemoryFiles, "names" | "read">): Promise<string> {
  const held = await Promise.all((await files.names(1)).map((name) => files.read(1, name)));
  const texts = held.map(async (file) => gunzipSync(Buffer.from(await (file ?? new Blob()).arrayBuffer())).toString());
  return (await Promise.all(texts)).join("\n");
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: "0.1.0" }) });
});
afterEach(() => vi.restoreAllMocks());

describe("secrets in addresses that an earlier version stored", () => {
  it("are gone when the store has been opened, from the second copy too", async () => {
    await leaveBehind(DATABASE_NAME, 3);
    const store = await openStore();
    expect(await rawText(store)).not.toMatch(SECRETS);
    await vi.waitFor(async () => expect(await readStamp()).toMatchObject({ isWhole: true, articles: 3 }));
    expect(await copied(keptFiles)).toContain(STORY);
    expect(await copied(keptFiles)).not.toMatch(SECRETS);
    await store.delete();
  });

  it("leave all else as it was, and the article is found under both addresses", async () => {
    await leaveBehind("mended", 1);
    const { articles, versions, claims, statements } = givingAway("0", "article-0000");
    const store = await freshStore("mended");
    await mendAddresses(store);
    const open = { key: `${KEY}?id=7&n=0`, keys: [`${KEY}?id=7`], urls: [`${STORY}?id=7`] };
    const article = { ...versions.article, url: `${STORY}?id=7`, canonicalUrl: STORY };
    const frozen = COMPARISON.frozen.map((one) => ({ ...one, url: `${STORY}?id=7` }));
    expect(await recordsIn("mended")).toEqual({
      ...{ articles: [{ ...articles, ...open }], versions: [{ ...versions, article }] },
      ...{ claims: [claims], statements: [statements], reviews: [], notes: [] },
      comparisons: [{ ...COMPARISON, frozen }],
    });
    for (const address of [GIVEN_AWAY, `${STORY}?id=7`])
      expect(await articleByUrl(store, address)).toMatchObject({ id: "article-0000" });
  });

  it("are taken out of two articles that have one key without them, and both stay", async () => {
    await leaveBehind("two", 2, (i) => ({ key: `${KEY}?token=t0psecret${i}` }));
    const store = await freshStore("two");
    await mendAddresses(store);
    const [first, second] = await store.articles.toArray();
    expect(first?.key).toBe(KEY);
    expect(second?.key).toMatch(/^courier\.example\/world\/six-hundred-dead-agency-says #[\w-]+$/);
  });
});

describe("the mending", () => {
  it("goes on where it was when it was killed, and is done once", async () => {
    await leaveBehind("killed", 120);
    const store = await freshStore("killed");
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (args[0].name === "addresses" && args[0].upTo === "article-0099")
        throw new DOMException("killed", "AbortError");
      return put.apply(this, args);
    });
    await expect(mendAddresses(store)).rejects.toMatchObject({ problem: "notSaved" });
    const isTelling = () => store.articles.filter(({ urls }) => SECRETS.test(urls.join())).count();
    expect(await isTelling()).toBe(70);
    vi.restoreAllMocks();
    await mendAddresses(store);
    expect(await rawText(store)).not.toMatch(SECRETS);
    const puts = vi.spyOn(IDBObjectStore.prototype, "put");
    await mendAddresses(store);
    expect(puts).not.toHaveBeenCalled();
  });

  it("reaches what was removed and can be brought back, and copies what it mended", async () => {
    const files = new MemoryFiles();
    await leaveBehind("copied", 2);
    const store = await open(new Store("copied", async () => files));
    await removeArticle(store, "article-0001", "2025-04-30T08:00:00.000Z");
    await mendAddresses(store);
    expect(await rawText(store)).not.toMatch(SECRETS);
    expect(await files.names(1)).toEqual(["article-article-0000", "comparison-comparison"]);
    expect(await copied(files)).not.toMatch(SECRETS);
    expect(await readStamp()).toMatchObject({ articles: 1, comparisons: 1, loss: null });
    await store.delete();
  });

  it("is not held up by an address that is too long without them", async () => {
    const grows = `${STORY}?token=t0psecret&of=${",".repeat(2_000)}`;
    await leaveBehind("long", 2, (i) => (i === 0 ? { urls: [grows] } : {}));
    const store = await freshStore("long");
    await mendAddresses(store);
    expect(await rawText(store)).not.toMatch(SECRETS);
    expect(await articleByUrl(store, grows)).toMatchObject({ id: "article-0000" });
  });
});
