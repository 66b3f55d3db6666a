import { describe, expect, it } from "vitest";
import { articleByUrl, claimsOfArticle, versionsOfArticle } from "../../store/find";
import type { VersionRecord } from "../../store/records";
import { KEPT, saveReading } from "../../store/save";
import { makeAnalysis, makeClaim, makeStatement, TEXT } from "./make";
import { articlesNewestFirst, freshStore } from "./stores";

const MONDAY = "2025-04-28T08:00:00.000Z";
const TUESDAY = "2025-04-29T08:00:00.000Z";
const LONG = `${"A first paragraph that is long enough to be told from any other paragraph of its kind. ".repeat(2)}`;

describe("saving a reading", () => {
  it("keeps article, version, claims and statements", async () => {
    const store = await freshStore();
    const saved = await saveReading(store, makeAnalysis(), MONDAY, "0.1.0");
    expect(saved).toMatchObject({ outcome: "new", claims: 1, statements: 1 });
    const [article] = await articlesNewestFirst(store);
    expect(article).toMatchObject({
      title: "Six hundred dead, agency says",
      site: "courier.example",
      topics: ["dprk-russia"],
      date: "2025-04-28T03:37:00.000Z",
      firstReadAt: MONDAY,
      lastReadAt: MONDAY,
    });
    const [read] = await versionsOfArticle(store, saved.articleId);
    expect(read?.version).toMatchObject({ programVersion: "0.1.0", article: { text: TEXT } });
    expect(read?.claims[0]).toMatchObject({ best: 600, by: "program", topic: "dprk-russia" });
    expect(read?.statements[0]).toMatchObject({ proposition: "presence", stance: "confirms" });
  });

  it("keeps with each claim the topic that counts it, though the article is more on another", async () => {
    const store = await freshStore();
    const claims = [makeClaim(), makeClaim({ measure: "attacks.killed", best: 12, low: 12, high: 12 })];
    const { articleId } = await saveReading(store, makeAnalysis({}, claims), MONDAY, "0.1.0");
    const [read] = await versionsOfArticle(store, articleId);
    const topics = read?.claims.map(({ measure, topic }) => [measure, topic]).sort();
    expect(topics).toEqual([
      ["attacks.killed", "attacks"],
      ["casualties.killed", "dprk-russia"],
    ]);
  });

  it("notes only when and where the same was read again", async () => {
    const store = await freshStore();
    const first = await saveReading(store, makeAnalysis(), MONDAY, "0.1.0");
    const elsewhere = "https://m.courier.example/world/six-hundred-dead-agency-says?utm_source=x";
    const again = await saveReading(store, makeAnalysis({ url: elsewhere }), TUESDAY, "0.1.0");
    expect(again).toEqual({ ...first, outcome: "unchanged" });
    expect(await store.versions.count()).toBe(1);
    const article = await articleByUrl(store, elsewhere);
    expect(article).toMatchObject({ firstReadAt: MONDAY, lastReadAt: TUESDAY });
    expect(article?.urls).toEqual(["https://courier.example/world/six-hundred-dead-agency-says", elsewhere]);
  });

  it("takes over what was not known of the article before", async () => {
    const store = await freshStore();
    await saveReading(store, makeAnalysis({ publishedAt: null, publisher: null }), TUESDAY, "0.1.0");
    await saveReading(store, makeAnalysis({ byline: null }), TUESDAY, "0.2.0");
    expect(await articlesNewestFirst(store)).toMatchObject([
      { publisher: "The Courier", byline: "Ann Writer", date: "2025-04-28T03:37:00.000Z" },
    ]);
    expect(await store.versions.count()).toBe(1);
  });

  it("keeps both versions of an article that was changed in silence", async () => {
    const store = await freshStore();
    const { articleId } = await saveReading(store, makeAnalysis(), MONDAY, "0.1.0");
    const edited = makeClaim({ low: 60, best: 60, high: 60, quote: "The agency counts 60 dead.", end: 20 });
    const changed = makeAnalysis(
      { text: TEXT.replace("600", "60") },
      [edited],
      [makeStatement({ start: 28, end: 51 })],
    );
    expect(await saveReading(store, changed, TUESDAY, "0.1.0")).toMatchObject({ outcome: "changed", articleId });
    const versions = await versionsOfArticle(store, articleId);
    expect(versions.map(({ version, claims }) => [version.readAt, claims[0]?.best, claims[0]?.quote])).toEqual([
      [MONDAY, 600, "The agency counts 600 dead."],
      [TUESDAY, 60, "The agency counts 60 dead."],
    ]);
    expect((await claimsOfArticle(store, articleId)).map(({ claim }) => claim.best)).toEqual([60]);
  });

  it("makes a new version when a newer program reads other figures in the same text", async () => {
    const store = await freshStore();
    const first = await saveReading(store, makeAnalysis(), MONDAY, "0.1.0");
    const better = makeAnalysis({}, [makeClaim({ certainty: "estimated" })]);
    const second = await saveReading(store, better, TUESDAY, "0.2.0");
    expect(second).toMatchObject({ articleId: first.articleId, outcome: "changed" });
    const identities = (await store.claims.toArray()).map((claim) => claim.identity);
    expect(identities[0]).toBe(identities[1]);
  });

  it("does not let the head of an article, as shown without a login, take the place of the whole", async () => {
    const store = await freshStore();
    const whole = makeAnalysis({ text: `${TEXT}\n\n${LONG}` });
    const { articleId } = await saveReading(store, whole, MONDAY, "0.1.0");
    const teaser = makeAnalysis({ text: "The agency counts 600 dead." }, [makeClaim()], []);
    expect(await saveReading(store, teaser, TUESDAY, "0.1.0")).toMatchObject({ outcome: "unchanged", statements: 1 });
    expect(await versionsOfArticle(store, articleId)).toHaveLength(1);
  });

  it("believes a publisher's address that two pages with one text share", async () => {
    const store = await freshStore();
    const canonicalUrl = "https://courier.example/2025/04/28/six-hundred-dead-agency-says";
    const text = `${LONG}\n\n${TEXT}`;
    const app = "https://courier.example/app/412345";
    await saveReading(store, makeAnalysis({ url: app, canonicalUrl, text: LONG }), MONDAY, "0.1.0");
    await saveReading(store, makeAnalysis({ canonicalUrl, text }), TUESDAY, "0.1.0");
    expect(await store.articles.count()).toBe(1);
    // Read under its first address again, without a publisher's address this time.
    await saveReading(store, makeAnalysis({ url: app, text }), TUESDAY, "0.1.0");
    expect(await store.articles.count()).toBe(1);
  });

  it("does not believe a publisher's address left over from the page before", async () => {
    const store = await freshStore();
    const canonicalUrl = "https://courier.example/world/six-hundred-dead-agency-says";
    const first = await saveReading(store, makeAnalysis({ canonicalUrl }), MONDAY, "0.1.0");
    const other = makeAnalysis(
      { url: "https://courier.example/world/another-story-of-today", canonicalUrl, title: "Another story", text: LONG },
      [],
      [],
    );
    const second = await saveReading(store, other, TUESDAY, "0.1.0");
    expect(second.outcome).toBe("new");
    expect(second.articleId).not.toBe(first.articleId);
    expect((await articleByUrl(store, canonicalUrl))?.id).toBe(first.articleId);
    // And the next reading of the second article finds the second article.
    expect(await saveReading(store, other, TUESDAY, "0.1.0")).toMatchObject({
      articleId: second.articleId,
      outcome: "unchanged",
    });
  });

  it("orders by publication, or by first reading where that is unknown", async () => {
    const store = await freshStore();
    const at = (name: string, publishedAt: string | null) =>
      saveReading(
        store,
        makeAnalysis({ url: `https://courier.example/${name}`, title: name, publishedAt }),
        TUESDAY,
        "0.1.0",
      );
    await at("older-story-of-last-week", "2025-04-20");
    await at("story-without-any-date", null);
    await at("newest-story-of-them-all", "2025-05-01T10:00:00+09:00");
    expect((await articlesNewestFirst(store)).map((article) => article.title)).toEqual([
      "newest-story-of-them-all",
      "story-without-any-date",
      "older-story-of-last-week",
    ]);
  });
});

describe("saving at once", () => {
  it("makes one article of two tabs that save the same", async () => {
    const store = await freshStore("two-tabs");
    const other = await freshStore("two-tabs");
    const all = [store, other].flatMap((tab) =>
      Array.from({ length: 10 }, (_, i) =>
        saveReading(
          tab,
          makeAnalysis({ url: `https://courier.example/world/six-hundred-dead-agency-says?utm_id=${i}` }),
          MONDAY,
          "0.1.0",
        ),
      ),
    );
    const ids = new Set((await Promise.all(all)).map((saved) => saved.articleId));
    expect(ids.size).toBe(1);
    expect(await store.articles.count()).toBe(1);
    expect(await store.versions.count()).toBe(1);
    expect(await store.claims.count()).toBe(1);
  });
});

describe("a page that never rests", () => {
  it("is kept in so many versions and no more, which is said; what it showed first and last of them stays", async () => {
    const store = await freshStore();
    const { articleId } = await saveReading(store, makeAnalysis(), MONDAY, "0.1.0");
    const [first] = await store.versions.toArray();
    const more = Array.from({ length: KEPT.versions - 1 }, (_, i) => ({
      ...first,
      id: `v${i}`,
      readAt: `${MONDAY}${i}`,
    }));
    await store.versions.bulkAdd(more as VersionRecord[]);
    const changed = makeAnalysis({ text: TEXT.replace("600", "60") }, [], []);
    expect(await saveReading(store, changed, TUESDAY, "0.1.0")).toMatchObject({
      articleId,
      outcome: "full",
      claims: 1,
    });
    expect(await store.versions.count()).toBe(KEPT.versions);
    expect(await saveReading(store, makeAnalysis(), TUESDAY, "0.1.0")).toMatchObject({ outcome: "unchanged" });
  });
});
