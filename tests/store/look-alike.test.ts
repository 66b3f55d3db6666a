import { describe, expect, it } from "vitest";
import type { Article } from "../../core/page/article";
import { bringIn } from "../../store/backup/bring-in";
import { writeBackup } from "../../store/backup/write-backup";
import { articleByUrl, claimsOfArticle, versionsOfArticle } from "../../store/find";
import { saveReading } from "../../store/save";
import { resealed } from "./backups";
import { makeAnalysis, makeClaim } from "./make";
import { freshStore, rawText } from "./stores";

const MONDAY = "2025-04-28T08:00:00.000Z";
const TUESDAY = "2025-04-29T08:00:00.000Z";
const STORY = "https://victim.example/world/border/troops-seen-near-border";

const FIRST = [
  "The agency counts 600 dead among the soldiers who were sent to the border region in the autumn.",
  "Its director told lawmakers on Monday that the number had doubled since the winter, and that more were wounded.",
  "A spokesman of the ministry declined to comment on the figures when reporters asked him in the afternoon.",
].join("\n\n");
const SECOND = [
  "Farmers in the south expect the best harvest of wheat for eleven years, their union said in a letter.",
  "Rain in the right weeks and a mild spring have helped, it wrote, although the price of fuel weighs on everybody.",
  "The letter went out to all members of parliament, some of whom answered on the same day with a promise.",
].join("\n\n");

function reading(change: Partial<Article>, best = 600) {
  const blocks = [{ start: 0, end: 27, kind: "paragraph" as const }];
  const claim = makeClaim({ low: best, best, high: best });
  return makeAnalysis({ url: STORY, title: "Troops seen", text: FIRST, blocks, ...change }, [claim], []);
}

/** Saves the victim's article, then the other; what the victim's shows after that. */
async function bothSaved(first: ReturnType<typeof reading>, other: ReturnType<typeof reading>) {
  const store = await freshStore();
  const { articleId } = await saveReading(store, first, MONDAY, "0.1.0");
  const second = await saveReading(store, other, TUESDAY, "0.1.0");
  const versions = (await versionsOfArticle(store, articleId)).length;
  const figures = (await claimsOfArticle(store, articleId)).map(({ claim }) => claim.best);
  return { store, articleId, second, versions, figures };
}

describe("a page is never saved over an article that is not its own", () => {
  const host = "victim.example/world/border/troops-seen-near-border";
  const attacks: [string, Partial<Article>][] = [
    ["a host that is called like a cache", { url: `https://google.attacker.example/amp/s/${host}`, text: SECOND }],
    ["a cache that serves something else", { url: `https://www.google.com/amp/s/${host}`, text: SECOND }],
    ["http, with another text", { url: STORY.replace("https", "http"), text: SECOND }],
    ["http, with a changed figure", { url: STORY.replace("https", "http"), text: FIRST.replace("600", "6") }],
    ["http, with another date", { url: STORY.replace("https", "http"), publishedAt: "2020-01-01" }],
    ["canonical and title of another", { url: "https://victim.example/@mallory/a", canonicalUrl: STORY, text: SECOND }],
    [
      "canonical, title and a paragraph of another",
      {
        url: "https://victim.example/@mallory/a",
        canonicalUrl: STORY,
        text: `${FIRST.split("\n\n")[0]}\n\n${SECOND}\n\n${SECOND.replaceAll("the", "a")}`,
      },
    ],
    ["the same path on a neighbour's host", { url: STORY.replace("victim", "mallory.victim"), text: SECOND }],
    ["its own address, with another text under the title", { text: SECOND }],
  ];
  it.each(attacks)("%s", async (_, change) => {
    const { store, articleId, second, versions, figures } = await bothSaved(reading({}), reading(change, 6));
    expect(second.outcome).toBe("new");
    expect(second.articleId).not.toBe(articleId);
    expect(versions).toBe(1);
    expect(figures).toEqual([600]);
    expect((await articleByUrl(store, change.url ?? STORY))?.id).toBe(second.articleId);
  });

  it("also where the other was there first", async () => {
    const mallory = reading({ url: "https://victim.example/@mallory/a", canonicalUrl: STORY, text: SECOND }, 6);
    const { store, second, versions } = await bothSaved(mallory, reading({}));
    expect(second.outcome).toBe("new");
    expect(versions).toBe(1);
    expect((await articleByUrl(store, STORY))?.id).toBe(second.articleId);
  });
});

describe("two articles of one site stay two", () => {
  const parameters = "sid view page t cid boardSeq articleNo idx c news_id wr_id src mode from tid ref".split(" ");
  it.each(parameters)("told apart by %s alone", async (name) => {
    const at = (number: number) => `https://victim.example/news/view.html?${name}=${number}`;
    const { store, articleId, second } = await bothSaved(
      reading({ url: at(1001) }),
      reading({ url: at(1002), text: SECOND }),
    );
    expect(second.articleId).not.toBe(articleId);
    expect((await articleByUrl(store, at(1001)))?.id).toBe(articleId);
    expect((await articleByUrl(store, at(1002)))?.id).toBe(second.articleId);
  });

  it("though their reports of two days differ in a figure alone", async () => {
    const at = (number: number) => `https://victim.example/daily/losses-of-the-day?no=${number}`;
    const { versions } = await bothSaved(
      reading({ url: at(1) }),
      reading({ url: at(2), text: FIRST.replace("600", "700") }),
    );
    expect(versions).toBe(1);
  });

  it("under one key, and each is found again", async () => {
    const at = (number: number) => `${STORY}?utm_content=${number}`;
    const { store, second } = await bothSaved(
      reading({ url: at(1) }),
      reading({ url: at(2), text: SECOND, title: "Wheat" }),
    );
    const again = await saveReading(store, reading({ url: at(3), text: SECOND, title: "Wheat" }), TUESDAY, "0.1.0");
    expect(again).toMatchObject({ articleId: second.articleId, outcome: "unchanged" });
    expect(await store.articles.count()).toBe(2);
  });
});

describe("a backup", () => {
  const at = { createdAt: MONDAY, programVersion: "0.1.0" };

  it("keeps two articles under one key apart", async () => {
    const { store } = await bothSaved(reading({}), reading({ text: SECOND, title: "Wheat" }, 6));
    const other = await freshStore();
    expect(await bringIn(other, await writeBackup(store, at))).toMatchObject({ added: 2, known: 0 });
    expect((await other.claims.toArray()).map(({ best }) => best).sort()).toEqual([6, 600]);
    expect(await bringIn(other, await writeBackup(store, at))).toMatchObject({ added: 0, known: 2 });
  });

  it("makes no version of an article out of another that stood at its address", async () => {
    const [one, other] = [await freshStore(), await freshStore()];
    await saveReading(one, reading({}), MONDAY, "0.1.0");
    await saveReading(other, reading({ text: SECOND, title: "Wheat" }, 6), TUESDAY, "0.1.0");
    expect(await bringIn(one, await writeBackup(other, at))).toMatchObject({ added: 1, known: 0 });
    expect(await one.articles.count()).toBe(2);
  });
});

describe("one article stays one", () => {
  const same: [string, Partial<Article>][] = [
    ["edited", { text: FIRST.replace("600", "60") }],
    ["edited, with another title", { text: FIRST.replace("600", "60"), title: "Troops at the border" }],
    ["grown to three times its length", { text: `${FIRST}\n\n${SECOND}\n\n${SECOND.replaceAll("the", "a")}` }],
    ["cut to its head", { text: "The agency counts 600 dead among the soldiers…" }],
    ["from a cache", { url: "https://www.google.com/amp/s/victim.example/world/border/troops-seen-near-border" }],
    ["with a parameter that nobody knows", { url: `${STORY}?newthing=1` }],
    ["under another address that names it", { url: "https://victim.example/app/7", canonicalUrl: STORY }],
    ["over http, word for word", { url: STORY.replace("https", "http") }],
    ["with a session in its address", { url: `${STORY}?sid=9f86d081884c7d659a2feaa0c55ad015` }],
  ];
  it.each(same)("%s", async (_, change) => {
    const { second, articleId } = await bothSaved(reading({}), reading(change));
    expect(second.articleId).toBe(articleId);
  });

  it("a live blog whose entries have all changed", async () => {
    const blocks = [{ start: 0, end: 27, kind: "paragraph" as const, entry: 0 }];
    const { second, articleId } = await bothSaved(reading({ blocks }), reading({ blocks, text: SECOND }));
    expect(second.articleId).toBe(articleId);
  });
});

describe("secrets in addresses", () => {
  it("of a backup that an earlier program wrote are not brought in", async () => {
    const store = await freshStore();
    await saveReading(store, reading({ url: "https://victim.example/view?no=1" }), MONDAY, "0.1.0");
    const file = await writeBackup(store, { createdAt: MONDAY, programVersion: "0.1.0" });
    const old = await resealed(file, (lines) =>
      lines.map((line) => JSON.parse(JSON.stringify(line).replaceAll("view?no=1", "view?no=1&access_token=t0psecret"))),
    );
    const other = await freshStore();
    await bringIn(other, old);
    expect(await rawText(other)).not.toContain("t0psecret");
    expect(await articleByUrl(other, "https://victim.example/view?access_token=new&no=1")).toBeDefined();
  });

  it("are stored nowhere, and the article is found under them", async () => {
    const store = await freshStore();
    const url = STORY.replace("https://", "https://ann:hunter2@");
    const secret = `${url}?access_token=t0psecret&id=7`;
    await saveReading(store, reading({ url: secret, canonicalUrl: `${STORY}?token=t0psecret` }), MONDAY, "0.1.0");
    expect(await rawText(store)).not.toMatch(/hunter2|t0psecret/);
    expect(await articleByUrl(store, secret)).toMatchObject({ urls: [`${STORY}?id=7`] });
  });
});
