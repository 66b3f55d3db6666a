import { describe, expect, it } from "vitest";
import { type ArticlesFound, articlesFound } from "../../components/library/articles/articles-found";
import { type ArticleFilter, NO_FILTER } from "../../components/library/articles/entry";
import { rebuildReady } from "../../store/ready/fill";
import { makeArticle } from "../store/make";
import { freshStore } from "../store/stores";
import { makeRecord, makeShown } from "./make";

const killed = makeShown(
  {},
  { article: { id: "killed", title: "Sechs Männer", language: "de", publisher: "Der Bote" } },
);
const sent = makeShown(
  { measure: "troops.sent", source: "kp.gov", quote: "Pyongyang sent them." },
  { article: { id: "sent", title: "Sent", publishedAt: "2025-06-01T08:00:00.000Z" } },
);
const wrong = makeShown(
  { measure: "revenue", quote: "Twenty billion." },
  { article: { id: "sent" }, review: { verdict: "rejected" } },
);
const bare = makeRecord({ id: "bare", title: "No figures", publisher: null, language: null });
const note = { articleId: "bare", note: "Call the desk.", tags: ["later"], changedAt: "2025-05-01T00:00:00.000Z" };

/** What the list shows first for this filter. */
async function listed(filter: Partial<ArticleFilter>, limit = 50): Promise<ArticlesFound> {
  const store = await freshStore();
  const claims = [killed, sent, wrong];
  await store.articles.bulkAdd([sent.article, killed.article, bare]);
  await store.claims.bulkAdd(claims.map(({ claim }) => ({ ...claim, versionId: `version-${claim.articleId}` })));
  await store.reviews.bulkAdd(claims.flatMap(({ review }) => review ?? []));
  await store.notes.add(note);
  for (const [article, text] of [
    [killed.article, killed.claim.quote],
    [sent.article, sent.claim.quote],
    [bare, "A village by the river."],
  ] as const) {
    const read = { readAt: "2025-05-01T00:00:00.000Z", programVersion: "0.1.0", article: makeArticle({ text }) };
    await store.versions.add({ ...read, id: `version-${article.id}`, articleId: article.id });
  }
  await rebuildReady(store);
  return articlesFound(store, { ...NO_FILTER, ...filter }, limit);
}

const found = async (filter: Partial<ArticleFilter>): Promise<string[]> =>
  (await listed(filter)).entries.map(({ article }) => article.id);

describe("the list of articles", () => {
  it("shows all, newest first, where nothing is asked for", async () => {
    expect(await found({})).toEqual(["sent", "bare", "killed"]);
  });

  it("searches headlines, outlets and sentences, every word, in any letter case", async () => {
    expect(await found({ search: "MÄNNER" })).toEqual(["killed"]);
    expect(await found({ search: "bote agency" })).toEqual(["killed"]);
    expect(await found({ search: "pyongyang them" })).toEqual(["sent"]);
    expect(await found({ search: "pyongyang männer" })).toEqual([]);
  });

  it("searches texts", async () => {
    expect(await found({ search: "river village" })).toEqual(["bare"]);
    expect(await found({ search: "river call" })).toEqual(["bare"]);
    expect(await found({ search: "river men" })).toEqual([]);
  });

  it("finds what the reader wrote, and their tags", async () => {
    expect(await found({ search: "call desk" })).toEqual(["bare"]);
    expect(await found({ tag: "later" })).toEqual(["bare"]);
    expect(await found({ tag: "sooner" })).toEqual([]);
  });

  it("wants measure and source of one claim, and not of one that was rejected", async () => {
    expect(await found({ measure: "casualties.killed", source: "kr.nis" })).toEqual(["killed"]);
    expect(await found({ measure: "casualties.killed", source: "kp.gov" })).toEqual([]);
    expect(await found({ measure: "revenue" })).toEqual([]);
  });

  it("filters by outlet, language and day, both days included", async () => {
    expect(await found({ outlet: "courier.example" })).toEqual(["bare"]);
    expect(await found({ language: "de" })).toEqual(["killed"]);
    expect(await found({ from: "2025-06-01", to: "2025-06-01" })).toEqual(["sent"]);
    expect(await found({ to: "2025-05-31" })).toEqual(["bare", "killed"]);
  });

  it("offers what there is to choose from, each once", async () => {
    expect((await listed({})).choices).toEqual({
      topics: ["dprk-russia"],
      measures: ["casualties.killed", "troops.sent"],
      sources: ["kp.gov", "kr.nis"],
      outlets: ["Der Bote", "The Courier", "courier.example"],
      languages: ["de", "en"],
      tags: ["later"],
    });
  });

  it("hands over the newest that are wanted, and says how many there are", async () => {
    expect(await listed({}, 1)).toMatchObject({ entries: [{ article: { id: "sent" } }], found: 3, all: 3 });
    expect(await listed({ to: "2025-05-31" }, 1)).toMatchObject({ entries: [{ article: { id: "bare" } }], found: 2 });
    expect(await listed({ search: "men" }, 1)).toMatchObject({ entries: [], found: 0, all: 3 });
  });
});
