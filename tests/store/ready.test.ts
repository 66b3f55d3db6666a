import { Dexie } from "dexie";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Claim } from "../../core/claims/claim";
import { independenceOf } from "../../core/comparison/origins";
import { houseOf } from "../../core/houses";
import { open, Store } from "../../store/database";
import { latestTold, measuresNewestFirst, namesOf, voicesOf } from "../../store/figures";
import { allClaims, counts } from "../../store/find";
import type { ClaimInArticle } from "../../store/in-article";
import { noteArticle } from "../../store/notes";
import { rebuildReady } from "../../store/ready/fill";
import { scopeOf } from "../../store/ready/keys";
import { mayHold } from "../../store/ready/sieve";
import { talliedNames } from "../../store/ready/tallies";
import { purgeArticle, purgeEverything, removeArticle, restoreArticle } from "../../store/remove";
import { addClaim, reviewClaim, withdrawReview } from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim } from "./make";
import { freshStore } from "./stores";
import * as version1 from "./versions/version-1";
import * as version2 from "./versions/version-2";

afterEach(() => vi.restoreAllMocks());

const AT = "2025-04-28T08:00:00.000Z";
const READY = ["figures", "entries", "tallies", "latest"];
/** Long enough to tell a text by. */
const SENTENCE = "Some six hundred of them were killed in the first weeks of the fighting, it is said.";

async function readyIn(store: Store): Promise<unknown[]> {
  return Promise.all(READY.map((name) => store.table(name).toArray()));
}

const anyClaim = fc.record({
  measure: fc.constantFrom("casualties.killed", "troops.sent"),
  source: fc.constantFrom("kr.nis", "ua.gov", "publisher", "unnamed"),
  best: fc.constantFrom(300, 600, 1_000),
  stance: fc.constantFrom("asserts", "asserts", "denies"),
  asOf: fc.constantFrom("2025-04-28", "2025-04-20", "2025-04", "2024", null),
  quote: fc.constantFrom("The agency counts 600 dead.", SENTENCE),
}) as fc.Arbitrary<Partial<Claim>>;

const claimOf = ({ best, ...change }: Partial<Claim>): Claim =>
  makeClaim({ ...change, best: best ?? null, low: best ?? null, high: best ?? null });

const PLACES = ["one", "two", "three", "four"];
const place = fc.constantFrom(...PLACES);

/** Everything a reader does that changes what is shown. */
const anyDeed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ deed: fc.constant("save"), place, claims: fc.array(anyClaim, { maxLength: 4 }) }),
  },
  fc.record({
    deed: fc.constantFrom("reject", "correct", "takeBack", "remove", "restore", "purge", "tag", "add"),
    place,
  }),
);
type Deed = { readonly deed: string; readonly place: string; readonly claims?: Partial<Claim>[] };

async function act(store: Store, { deed, place: name, claims = [] }: Deed): Promise<void> {
  const url = `https://${name}.example/world/a-story-of-the-war-${name}`;
  if (deed === "save") {
    const text = `${name} ${JSON.stringify(claims)}`;
    const day = `2025-04-0${PLACES.indexOf(name) + 1}T08:00:00Z`;
    const head = { url, publisher: `The ${name}`, publishedAt: day, text, title: `The story of ${name}` };
    await saveReading(store, makeAnalysis(head, claims.map(claimOf)), AT, "0.1.0");
    return;
  }
  const article = await store.articles.where("urls").equals(url).first();
  if (!article) return;
  const { id } = article;
  const identity = (await store.claims.where({ articleId: id }).first())?.identity ?? "";
  if (deed === "reject") await reviewClaim(store, identity, { verdict: "rejected" }, AT);
  if (deed === "correct") {
    const correction = { measure: "troops.sent", source: "uk.mod" };
    await reviewClaim(store, identity, { verdict: "corrected", correction }, AT);
  }
  if (deed === "takeBack") await withdrawReview(store, identity, AT);
  if (deed === "remove") await removeArticle(store, id, AT);
  if (deed === "restore") await restoreArticle(store, id);
  if (deed === "purge") await purgeArticle(store, id);
  if (deed === "tag") await noteArticle(store, id, { tags: ["Kursk"] }, AT);
  if (deed === "add") await addClaim(store, id, makeClaim({ source: "us.gov", best: 50 }), "dprk-russia");
}

const compared = ({ claim, article }: ClaimInArticle) => ({
  ...claim,
  ...{ outlet: article.publisher ?? article.site, house: houseOf(article.site) },
});

describe("what is kept ready", () => {
  it("is after anything a reader does what it would be if it were made anew, and what reading everything gives", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 14 }), async (deeds) => {
        const store = await freshStore();
        for (const deed of deeds) await act(store, deed);
        const kept = await readyIn(store);
        await expectToBeWhole(store);
        await rebuildReady(store);
        expect(await readyIn(store)).toEqual(kept);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("is gone with everything", async () => {
    const store = await freshStore();
    await act(store, { deed: "save", place: "one", claims: [{ best: 600 }] });
    await purgeEverything(store);
    expect(await readyIn(store)).toEqual([[], [], [], []]);
  });
});

/** Held against all that there is, read one by one. */
async function expectToBeWhole(store: Store): Promise<void> {
  const all = (await allClaims(store)).filter(({ review }) => review?.verdict !== "rejected");
  const inOrder = all.toSorted((one, other) => (one.claim.id < other.claim.id ? -1 : 1)).map(compared);
  const articles = await store.articles.filter(({ deletedAt }) => deletedAt === null).toArray();
  expect(await counts(store)).toMatchObject({ articles: articles.length, claims: all.length });
  const measures = [...new Set(inOrder.map(({ measure }) => measure))];
  expect((await measuresNewestFirst(store)).map(({ measure }) => measure).sort()).toEqual(measures.sort());
  for (const measure of measures) {
    const told = inOrder.filter((claim) => claim.measure === measure);
    expect(await voicesOf(store, measure)).toEqual({ ...independenceOf(told), figures: told.length });
    const sources = [...new Set(told.map(({ source }) => source))].sort();
    expect(await talliedNames(store, scopeOf(measure, null), "source")).toEqual(sources);
    for (const source of sources) {
      const own = told.filter((claim) => claim.source === source);
      expect(await voicesOf(store, measure, source)).toMatchObject({
        ...{ figures: own.length, articles: independenceOf(own).articles, outlets: independenceOf(own).outlets },
      });
    }
  }
  const sifted = (await store.sieves.toArray()).flatMap((sieve) => sieve.articles);
  expect(sifted.sort()).toEqual(articles.map(({ id }) => id).sort());
  expect([...(await mayHold(store, ["600", "dead"]))].every((id) => sifted.includes(id))).toBe(true);
  expect(await namesOf(store, "outlet")).toEqual([...new Set(articles.map(({ publisher }) => publisher ?? ""))].sort());
}

describe("what a source said last", () => {
  const save = (store: Store, name: string, asOf: string, best: number, stance: Claim["stance"] = "asserts") =>
    act(store, { deed: "save", place: name, claims: [{ asOf, best, stance, source: "kr.nis" }] });
  const told = async (store: Store) => (await latestTold(store)).map(({ claim }) => claim.best);

  it("is the highest of its latest day, and before it the last other figure of another article", async () => {
    const store = await freshStore();
    await save(store, "one", "2025-04-01", 300);
    await save(store, "two", "2025-04-10", 600);
    expect(await told(store)).toEqual([600, 300]);
    await save(store, "three", "2025-04-20", 600);
    expect(await told(store)).toEqual([600, 300]);
    await save(store, "four", "2025-04-20", 1_000);
    expect(await told(store)).toEqual([1_000, 600]);
  });

  it("is no denial, and follows what is removed", async () => {
    const store = await freshStore();
    await save(store, "one", "2025-04-01", 300);
    await save(store, "two", "2025-04-10", 600, "denies");
    expect(await told(store)).toEqual([300]);
    await act(store, { deed: "remove", place: "one" });
    expect(await told(store)).toEqual([]);
  });
});

/** A database of that version with so many articles of a figure each. */
async function leaveBehind({ VERSION, TABLES, RECORDS }: typeof version1 | typeof version2, many: number) {
  const name = `many-left-by-${VERSION}`;
  const old = new Dexie(name);
  old.version(VERSION).stores(TABLES);
  const { articles, versions, claims } = RECORDS;
  for (let i = 0; i < many; i++) {
    const [id, versionId] = [`article-${String(i).padStart(4, "0")}`, `version-${i}`];
    await old.table("articles").add({ ...articles, id, versionId, key: `courier.example/${i}`, urls: [], keys: [] });
    await old.table("versions").add({ ...versions, id: versionId, articleId: id });
    await old.table("claims").add({ ...claims, id: `claim-${i}`, identity: `claim-${i}`, articleId: id, versionId });
  }
  old.close();
  return name;
}

describe("an upgrade that is killed in its middle", () => {
  const EARLIER = [version1, version2].map((one) => [one.VERSION, one] as const);

  it.each(EARLIER)(
    "of version %i leaves the database as it was, and goes through at the next start",
    async (_, left) => {
      const name = await leaveBehind(left, 3);
      const create = IDBDatabase.prototype.createObjectStore;
      let made = 0;
      vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementation(function (this: IDBDatabase, ...args) {
        if (++made === 3) throw new DOMException("killed", "AbortError");
        return create.apply(this, args);
      });
      await expect(open(new Store(name))).rejects.toMatchObject({ problem: "cannotOpen" });
      vi.restoreAllMocks();
      const databases = await indexedDB.databases();
      expect(databases.find((one) => one.name === name)?.version).toBe(left.VERSION * 10);
      const store = await freshStore(name);
      expect(await counts(store)).toMatchObject({ articles: 3, claims: 3 });
    },
  );

  it.each(EARLIER)("of version %i goes on where it was while it made ready what is stored", async (_, left) => {
    const name = await leaveBehind(left, 120);
    const first = new Store(name);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      const [record] = args;
      if (this.name === "ready" && record.upTo === "article-0099") throw new DOMException("killed", "AbortError");
      return put.apply(this, args);
    });
    await expect(open(first)).rejects.toMatchObject({ problem: "cannotOpen" });
    vi.restoreAllMocks();
    const store = await freshStore(name);
    expect(await counts(store)).toMatchObject({ articles: 120, claims: 120 });
    expect(await store.versions.count()).toBe(120);
    const kept = await readyIn(store);
    await rebuildReady(store);
    expect(await readyIn(store)).toEqual(kept);
  });
});
