import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bringIn } from "../../store/backup/bring-in";
import { readBackup } from "../../store/backup/read-backup";
import { backupName, writeBackup } from "../../store/backup/write-backup";
import { freeze, removeComparison, saveComparison } from "../../store/comparisons";
import type { Store } from "../../store/database";
import { articleById, claimsOfArticle, counts, versionsOfArticle } from "../../store/find";
import { noteArticle, noteOfArticle } from "../../store/notes";
import { removeArticle } from "../../store/remove";
import { addClaim, reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { linesIn, packed, resealed } from "./backups";
import { makeAnalysis, makeClaim, TEXT } from "./make";
import { articlesNewestFirst, freshStore, rawText } from "./stores";

const MONDAY = "2025-04-28T08:00:00.000Z";
const TUESDAY = "2025-04-29T08:00:00.000Z";
const WEDNESDAY = "2025-04-30T08:00:00.000Z";
const ABOUT = { createdAt: WEDNESDAY, programVersion: "0.1.0" };
const URL_ = "https://courier.example/world/six-hundred-dead-agency-says";

/** An article in two versions, with a review, a figure of the reader's own, a note, and a comparison that quotes it. */
async function fill(store: Store, url = URL_): Promise<string> {
  const { articleId } = await saveReading(store, makeAnalysis({ url }), MONDAY, "0.1.0");
  await saveReading(store, makeAnalysis({ url, text: `${TEXT} More.` }), TUESDAY, "0.1.0");
  const missed = makeClaim({ measure: "casualties.wounded", best: 900, start: 22, end: 26 });
  await addClaim(store, articleId, missed, "dprk-russia");
  const [claim] = await claimsOfArticle(store, articleId);
  if (!claim) throw new Error("nothing saved");
  const change = { verdict: "corrected", correction: { best: 650 }, note: "see page 3" } as const;
  await reviewClaim(store, claim.claim.identity, change, TUESDAY);
  await noteArticle(store, articleId, { note: "ask the desk", tags: ["Kursk"] }, TUESDAY);
  const filters = { measures: ["casualties.killed"], sources: [], from: null, to: null, identities: [] };
  const frozen = [freeze(claim)];
  await saveComparison(store, { name: "Deaths", question: "How many?", note: "", filters, frozen }, TUESDAY);
  return articleId;
}

const problemOf = (file: Blob, store: Store): Promise<unknown> =>
  bringIn(store, file).then(
    () => null,
    (error) => error.problem,
  );

describe("a backup", () => {
  it("brings everything into an empty store as it was", async () => {
    const store = await freshStore();
    await fill(store);
    await fill(store, "https://herald.example/world/another-story-of-that-day");
    const other = await freshStore();
    const brought = await bringIn(other, await writeBackup(store, ABOUT));
    expect(brought).toEqual({ added: 2, known: 0, comparisons: 2 });
    expect(JSON.parse(await rawText(other))).toEqual(JSON.parse(await rawText(store)));
  });

  it("changes nothing where all of it is stored already", async () => {
    const store = await freshStore();
    await fill(store);
    const before = await rawText(store);
    expect(await bringIn(store, await writeBackup(store, ABOUT))).toEqual({ added: 0, known: 1, comparisons: 1 });
    expect(await rawText(store)).toBe(before);
  });

  it("holds nothing that was deleted", async () => {
    const store = await freshStore();
    await removeArticle(store, await fill(store), WEDNESDAY);
    for (const { id } of await store.comparisons.toArray()) await removeComparison(store, id, WEDNESDAY);
    const lines = await linesIn(await writeBackup(store, ABOUT));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ format: "says-who-backup", version: 1, articles: 0 });
  });

  it("tells how far it has come", async () => {
    const store = await freshStore();
    await fill(store);
    const told: number[] = [];
    const file = await writeBackup(store, ABOUT, (done) => told.push(done));
    expect([told[0], told.at(-1)]).toEqual([0.5, 1]);
    told.length = 0;
    await bringIn(await freshStore(), file, (done) => told.push(done));
    expect(told).toEqual([...told].sort());
    expect([told[0], told.at(-1)]).toEqual([0.5, 1]);
  });

  it("is named by the reader's own day", () => {
    expect(backupName(new Date(2025, 3, 8, 0, 30))).toBe("says-who-2025-04-08.jsonl.gz");
  });

  it("is the same, but for when it was written, each time the same is stored", async () => {
    const store = await freshStore();
    await fill(store);
    const [one, other] = [await writeBackup(store, ABOUT), await writeBackup(store, ABOUT)];
    expect(await linesIn(one)).toEqual(await linesIn(other));
  });
});

describe("a backup brought in beside what is stored", () => {
  it("makes one article of what was read on two machines, and the reader's word holds for it", async () => {
    const there = await freshStore();
    await fill(there);
    const here = await freshStore();
    const { articleId } = await saveReading(here, makeAnalysis({ url: `${URL_}?utm_source=mail` }), WEDNESDAY, "0.1.0");
    expect(await bringIn(here, await writeBackup(there, ABOUT))).toMatchObject({ added: 0, known: 1 });
    expect(await here.articles.count()).toBe(1);
    const article = await articleById(here, articleId);
    // It was read here last: what is shown stays, under every address of both.
    expect(article).toMatchObject({ firstReadAt: MONDAY, lastReadAt: WEDNESDAY });
    expect(article?.urls).toEqual([`${URL_}?utm_source=mail`, URL_]);
    // The first text is the same on both machines, the second only there.
    expect(await versionsOfArticle(here, articleId)).toHaveLength(2);
    const shown = await claimsOfArticle(here, articleId);
    expect(shown.map(({ claim, review }) => [claim.measure, claim.best, review?.note ?? null])).toEqual([
      ["casualties.killed", 650, "see page 3"],
      ["casualties.wounded", 900, null],
    ]);
    expect(await noteOfArticle(here, articleId)).toMatchObject({ note: "ask the desk", tags: ["Kursk"] });
  });

  it("shows what was read there if that was later", async () => {
    const there = await freshStore();
    await fill(there);
    const here = await freshStore();
    const { articleId } = await saveReading(here, makeAnalysis({ url: URL_ }), MONDAY, "0.1.0");
    await bringIn(here, await writeBackup(there, ABOUT));
    const [, second] = await versionsOfArticle(here, articleId);
    expect((await articleById(here, articleId))?.versionId).toBe(second?.version.id);
    expect(second?.version.article.text).toContain("More.");
  });

  it("comes to the same when it is brought in twice", async () => {
    const there = await freshStore();
    await fill(there);
    const here = await freshStore();
    await saveReading(here, makeAnalysis({ url: URL_, text: `${TEXT} Other.` }), MONDAY, "0.1.0");
    const file = await writeBackup(there, ABOUT);
    await bringIn(here, file);
    const once = await rawText(here);
    await bringIn(here, file);
    expect(await rawText(here)).toBe(once);
  });

  it.each([
    ["the stored word, if it is the later", WEDNESDAY, "here"],
    ["the backup's, if that is the later", MONDAY, "see page 3"],
  ])("keeps %s", async (_, at, note) => {
    const there = await freshStore();
    const articleId = await fill(there);
    const file = await writeBackup(there, ABOUT);
    const [claim] = await claimsOfArticle(there, articleId);
    await reviewClaim(there, claim?.claim.identity ?? "", { verdict: "rejected", note: "here" }, at);
    await bringIn(there, file);
    expect((await claimsOfArticle(there, articleId))[0]?.review?.note).toBe(note);
  });

  it("keeps both notes on an article", async () => {
    const store = await freshStore();
    const articleId = await fill(store);
    const file = await writeBackup(store, ABOUT);
    await noteArticle(store, articleId, { note: "call Seoul", tags: ["Seoul"] }, WEDNESDAY);
    await bringIn(store, file);
    expect(await noteOfArticle(store, articleId)).toMatchObject({
      note: "call Seoul\n\nask the desk",
      tags: ["Seoul", "Kursk"],
      changedAt: WEDNESDAY,
    });
  });

  it("brings back what was removed since, and lets comparisons quote the article stored here", async () => {
    const there = await freshStore();
    await fill(there);
    const here = await freshStore();
    const { articleId } = await saveReading(here, makeAnalysis({ url: URL_ }), WEDNESDAY, "0.1.0");
    await removeArticle(here, articleId, WEDNESDAY);
    await bringIn(here, await writeBackup(there, ABOUT));
    expect(await counts(here)).toMatchObject({ articles: 1, comparisons: 1 });
    const [comparison] = await here.comparisons.toArray();
    expect(comparison?.frozen[0]?.articleId).toBe(articleId);
    const identities = (await claimsOfArticle(here, articleId)).map(({ claim }) => claim.identity);
    expect(identities).toContain(comparison?.frozen[0]?.identity);
  });

  it("does not let two articles claim one address", async () => {
    const there = await freshStore();
    await saveReading(there, makeAnalysis({ url: URL_ }), MONDAY, "0.1.0");
    const [article] = await articlesNewestFirst(there);
    const here = await freshStore();
    await bringIn(here, await writeBackup(there, ABOUT));
    const second = "https://herald.example/world/another-story-of-that-day";
    await saveReading(here, makeAnalysis({ url: second, title: "Another" }), TUESDAY, "0.1.0");
    const keys = [...(article?.keys ?? []), "herald.example/world/another-story-of-that-day"];
    await there.articles.update(article?.id ?? "", { keys });
    await bringIn(here, await writeBackup(there, ABOUT));
    const all = (await here.articles.toArray()).flatMap((one) => one.keys);
    expect(all).toHaveLength(new Set(all).size);
    expect(await here.articles.count()).toBe(2);
  });
});

describe("a file that is no whole backup of ours is refused, and nothing is touched", () => {
  const zeros = (megabytes: number): Blob => new Blob([gzipSync(Buffer.alloc(megabytes * 1_024 * 1_024))]);
  const withRecord = (change: (record: Record<string, unknown>) => void) => (lines: Line[]) => {
    const line = lines[2];
    if (line) change(line.record as Record<string, unknown>);
    return lines;
  };
  type Line = Record<string, unknown>;

  /** Changed by hand, with the checksum made anew, so that nothing but the content can give it away. */
  const forged: Readonly<Record<string, (lines: Line[]) => readonly unknown[]>> = {
    "a field too many": withRecord((record) => Object.assign(record, { more: 1 })),
    "a field too few": withRecord((record) => delete record.readAt),
    "a prototype": (lines) =>
      lines.map((line, i) =>
        i === 2 ? JSON.parse(JSON.stringify(line).replace('"id"', '"__proto__":{"a":1},"id"')) : line,
      ),
    "a record of a table that there is not": (lines) => [...lines, { table: "__proto__", record: {} }],
    "a record of no table": (lines) => [...lines, 7],
    "a javascript address": withRecord((record) =>
      Object.assign(record.article as object, { url: "javascript:alert(1)" }),
    ),
    "a number where a text belongs": withRecord((record) => Object.assign(record, { programVersion: 7 })),
    "a version of another article": withRecord((record) => Object.assign(record, { articleId: "another" })),
    "an article without a version": (lines) => lines.slice(0, 2),
    "parts without an article": ([header, , ...rest]) => [header, ...rest],
    "an article twice in one": ([header, article, ...rest]) => [header, article, article, ...rest],
    "two records under one id": ([header, article, version, ...rest]) => [header, article, version, version, ...rest],
    "what was deleted": ([header, article, ...rest]) => {
      Object.assign(article?.record as object, { deletedAt: MONDAY });
      return [header, article, ...rest];
    },
  };

  it.each(Object.entries(forged))("%s", async (_, forge) => {
    const store = await freshStore();
    await fill(store);
    const before = await rawText(store);
    const file = await resealed(await writeBackup(store, ABOUT), forge);
    expect(await problemOf(file, store)).toBe("damagedBackup");
    expect(await rawText(store)).toBe(before);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it("is what it is taken for when nothing was forged", async () => {
    const store = await freshStore();
    await fill(store);
    expect(await problemOf(await resealed(await writeBackup(store, ABOUT), (lines) => lines), store)).toBeNull();
  });

  it("one that was cut off anywhere", async () => {
    const store = await freshStore();
    await fill(store);
    const file = await writeBackup(store, ABOUT);
    for (let size = 2; size < file.size; size += 97)
      expect([size, await problemOf(file.slice(0, size), store)]).toEqual([size, "damagedBackup"]);
    const lines = await linesIn(file);
    expect(await problemOf(packed(lines.slice(0, -1)), store)).toBe("damagedBackup");
    expect(await problemOf(packed([...lines, ...lines.slice(-1)]), store)).toBe("damagedBackup");
  });

  it("one in which anything was changed", async () => {
    const store = await freshStore();
    await fill(store);
    const before = await rawText(store);
    const file = await writeBackup(store, ABOUT);
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The first ten bytes are gzip's own: what time and which system it was.
    for (let at = 10; at < bytes.length; at += 61) {
      const tampered = bytes.slice();
      tampered[at] = (tampered[at] ?? 0) ^ 0x10;
      const problem = await problemOf(new Blob([tampered]), store);
      // Packed otherwise, the same may come out: then it is no other backup.
      if (problem === null) expect(await linesIn(new Blob([tampered]))).toEqual(await linesIn(file));
      else expect(problem).toMatch(/Backup$/);
    }
    const lines = await linesIn(file);
    const other = lines.map((line) => JSON.parse(JSON.stringify(line).replaceAll("600", "900")));
    expect(await problemOf(packed(other), store)).toBe("damagedBackup");
    expect(await rawText(store)).toBe(before);
  });

  it.each([
    ["nothing at all", new Blob([])],
    ["a picture", new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])])],
    ["a text", new Blob(['{"format":"says-who-backup","version":1}\n'])],
    ["another program's gzip", packed([{ format: "bookmarks", version: 1 }])],
    ["gzipped prose", new Blob([gzipSync("Dear reader,\n")])],
    ["an empty gzip", new Blob([gzipSync("")])],
    ["a header that is a list", packed([["says-who-backup", 1]])],
  ])("%s", async (_, file) => {
    expect(await problemOf(file, await freshStore())).toBe("notABackup");
  });

  it("one that a newer Says Who has written", async () => {
    const header = { format: "says-who-backup", version: 2, createdAt: MONDAY, programVersion: "9", articles: 0 };
    expect(await problemOf(packed([header, { anything: "new" }]), await freshStore())).toBe("newerBackup");
  });

  it("zeros without end, which unpack to more than fits", async () => {
    const before = process.memoryUsage().rss;
    expect(await problemOf(zeros(65), await freshStore())).toBe("tooLargeBackup");
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1_024 * 1_024);
  });

  it("nesting without end", async () => {
    const deep = `${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}`;
    const header = { format: "says-who-backup", version: 1, createdAt: MONDAY, programVersion: "0", articles: 1 };
    const file = new Blob([gzipSync(`${JSON.stringify(header)}\n{"table":"notes","record":${deep}}\n`)]);
    expect(await problemOf(file, await freshStore())).toBe("damagedBackup");
    expect(await problemOf(new Blob([gzipSync(`${deep}\n`)]), await freshStore())).toBe("notABackup");
  });

  it("more than the limits of lines, of an article, of the file", async () => {
    const store = await freshStore();
    await fill(store);
    const file = await writeBackup(store, ABOUT);
    const enough = { line: 100_000, article: 100_000, file: 100_000 };
    const read = async (limits: typeof enough): Promise<number> => {
      let parts = 0;
      for await (const _ of readBackup(file, () => {}, limits)) parts++;
      return parts;
    };
    expect(await read(enough)).toBe(2);
    for (const what of ["line", "article", "file"] as const)
      await expect(read({ ...enough, [what]: 1_000 })).rejects.toMatchObject({ problem: "tooLargeBackup" });
  });
});
