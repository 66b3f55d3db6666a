import { describe, expect, it } from "vitest";
import { freeze, saveComparison } from "../../store/comparisons";
import type { Store } from "../../store/database";
import { articleByUrl, claimsOfMeasure, counts, statementsOfProposition } from "../../store/find";
import { noteArticle } from "../../store/notes";
import {
  purgeArticle,
  purgeEverything,
  purgePeriod,
  purgeRemoved,
  purgeSite,
  removeArticle,
  restoreArticle,
} from "../../store/remove";
import { reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim, makeStatement } from "./make";
import { articlesNewestFirst, freshStore, rawText } from "./stores";

const MONDAY = "2025-04-28T08:00:00.000Z";
const TUESDAY = "2025-04-29T08:00:00.000Z";
const LATER = "2025-05-30T08:00:00.000Z";

/** An article in two versions with a review, a note and a place in a saved comparison; every text of it holds `mark`. */
async function saveAll(store: Store, mark: string, url: string, at = MONDAY): Promise<string> {
  const reading = (extra: string) =>
    makeAnalysis(
      { url, title: mark, text: `${mark} 600 dead.${extra}`, blocks: [] },
      [makeClaim({ quote: `${mark} 600 dead.`, start: mark.length + 1, end: mark.length + 4, surface: mark })],
      [makeStatement({ quote: `${mark} 600 dead.`, start: 0, end: 5 })],
    );
  const { articleId } = await saveReading(store, reading(""), at, "0.1.0");
  await saveReading(store, reading(" More."), at, "0.1.0");
  const [claim] = (await claimsOfMeasure(store, "casualties.killed")).filter((one) => one.article.id === articleId);
  if (!claim) throw new Error("nothing saved");
  await reviewClaim(store, claim.claim.identity, { verdict: "confirmed", note: `${mark} looks right` }, at);
  await noteArticle(store, articleId, { note: `read ${mark}`, tags: [`tag ${mark}`] }, at);
  const filters = { measures: [], sources: [], from: null, to: null, identities: [] };
  await saveComparison(
    store,
    { name: "Deaths", question: "How many?", note: "", filters, frozen: [freeze(claim)] },
    at,
  );
  return articleId;
}

const ALPHA = "https://alpha.example/world/alpha-story-of-the-day";
const BETA = "https://beta.example/world/beta-story-of-the-day";

describe("delete with undo", () => {
  it("takes an article off every list and brings it back whole", async () => {
    const store = await freshStore();
    const id = await saveAll(store, "Alpha", ALPHA);
    const before = await rawText(store);
    await removeArticle(store, id, TUESDAY);
    expect(await articlesNewestFirst(store)).toEqual([]);
    expect(await articleByUrl(store, ALPHA)).toBeUndefined();
    expect(await claimsOfMeasure(store, "casualties.killed")).toEqual([]);
    expect(await statementsOfProposition(store, "presence")).toEqual([]);
    expect(await counts(store)).toMatchObject({ articles: 0, claims: 0, statements: 0 });
    await restoreArticle(store, id);
    expect(await rawText(store)).toBe(before);
  });

  it("is wanted again when it is read again", async () => {
    const store = await freshStore();
    const id = await saveAll(store, "Alpha", ALPHA);
    await removeArticle(store, id, TUESDAY);
    await saveAll(store, "Alpha", ALPHA, LATER);
    expect((await articlesNewestFirst(store)).map((article) => article.id)).toEqual([id]);
  });

  it("becomes final for what was removed before a time, and for nothing else", async () => {
    const store = await freshStore();
    await removeArticle(store, await saveAll(store, "Alpha", ALPHA), MONDAY);
    await removeArticle(store, await saveAll(store, "Beta", BETA), TUESDAY);
    expect(await purgeRemoved(store, TUESDAY)).toBe(1);
    const left = await rawText(store);
    expect(left).not.toMatch(/alpha/i);
    expect(left).toMatch(/beta/i);
  });

  it("becomes final for what was removed while the clock ran ahead", async () => {
    const store = await freshStore();
    await removeArticle(store, await saveAll(store, "Alpha", ALPHA), LATER);
    expect(await purgeRemoved(store, TUESDAY)).toBe(1);
    expect(await rawText(store)).not.toMatch(/alpha/i);
  });
});

describe("deleting for good", () => {
  it("leaves no trace of an article in any table", async () => {
    const store = await freshStore();
    const id = await saveAll(store, "Alpha", ALPHA);
    await saveAll(store, "Beta", BETA);
    await purgeArticle(store, id);
    const left = await rawText(store);
    expect(left).not.toMatch(/alpha/i);
    expect(left).not.toContain(id);
    expect(left).toMatch(/beta/i);
    // The comparison stays, without the quotes, and says how many it lost.
    const comparisons = await store.comparisons.toArray();
    expect(comparisons.map(({ frozen, forgotten }) => [frozen.length, forgotten])).toContainEqual([0, 1]);
  });

  it("forgets a site", async () => {
    const store = await freshStore();
    await saveAll(store, "Alpha", ALPHA);
    await saveAll(store, "Second alpha", "https://www.alpha.example/world/second-alpha-story-today");
    await saveAll(store, "Beta", BETA);
    expect(await purgeSite(store, "alpha.example")).toBe(2);
    expect(await rawText(store)).not.toMatch(/alpha/i);
  });

  it("forgets a period by when articles were read, its end not included", async () => {
    const store = await freshStore();
    await saveAll(store, "Alpha", ALPHA, MONDAY);
    await saveAll(store, "Beta", BETA, TUESDAY);
    expect(await purgePeriod(store, MONDAY, TUESDAY)).toBe(1);
    const left = await rawText(store);
    expect(left).not.toMatch(/alpha/i);
    expect(left).toMatch(/beta/i);
  });

  it("forgets everything", async () => {
    const store = await freshStore();
    await saveAll(store, "Alpha", ALPHA);
    await purgeEverything(store);
    for (const table of store.tables.filter(({ name }) => name !== "ready"))
      expect([table.name, await table.toArray()]).toEqual([table.name, []]);
    // Of what was there it says nothing.
    expect(await store.ready.toArray()).toMatchObject([{ name: "ready", upTo: null }]);
  });
});

describe("forgetting a site", () => {
  const read = (store: Store, mark: string, url: string, canonicalUrl: string | null = null) =>
    saveReading(
      store,
      makeAnalysis(
        { url, canonicalUrl, title: mark, text: `${mark} counts many dead of its own.`, publisher: mark, byline: mark },
        [],
        [],
      ),
      MONDAY,
      "0.1.0",
    );

  it.each([
    ["its host for phones", "https://m.alpha.example/story-of-one-day", null],
    ["a host below it", "https://news.alpha.example/story-of-one-day", null],
    ["another port", "https://alpha.example:8443/story-of-one-day", null],
    ["a full stop behind its name", "https://alpha.example./story-of-one-day", null],
    ["a cache", "https://www.google.com/amp/s/alpha.example/story-of-one-day", null],
    [
      "the address its article names",
      "https://beta.example/story-of-one-day",
      "https://alpha.example/story-of-one-day",
    ],
  ])("covers %s", async (_, url, canonicalUrl) => {
    const store = await freshStore();
    await read(store, "Aardvark", url, canonicalUrl);
    await read(store, "Badger", "https://notalpha.example/story-of-one-day");
    expect(await purgeSite(store, "alpha.example")).toBe(1);
    expect(await rawText(store)).not.toContain("Aardvark");
    expect(await rawText(store)).toContain("Badger");
  });

  it("covers an address that an article once stood under, and one that an older version alone names", async () => {
    const store = await freshStore();
    const text = "One text of a hundred words or so that stands at two addresses of two sites, word for word the same.";
    const at = (url: string, canonicalUrl: string | null) =>
      saveReading(store, makeAnalysis({ url, canonicalUrl, title: "Aardvark", text }, [], []), MONDAY, "0.1.0");
    await at("https://beta.example/a", "https://alpha.example/story-of-one-day");
    await at("https://beta.example/a", null);
    expect(await store.articles.count()).toBe(1);
    await purgeSite(store, "alpha.example");
    expect(await rawText(store)).not.toContain("Aardvark");
  });

  it("covers what comparisons quote of articles that are gone already", async () => {
    const store = await freshStore();
    await saveAll(store, "Alpha", ALPHA);
    await store.articles.clear();
    await store.versions.clear();
    await purgeSite(store, "alpha.example");
    expect((await store.comparisons.toArray())[0]).toMatchObject({ frozen: [], forgotten: 1 });
  });
});
