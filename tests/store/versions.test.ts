import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { bringIn } from "../../store/backup/bring-in";
import { writeBackup } from "../../store/backup/write-backup";
import { comparisonsNewestFirst } from "../../store/comparisons";
import { Store } from "../../store/database";
import { claimsOfMeasure, counts, statementsOfProposition, versionsOfArticle } from "../../store/find";
import { allTags } from "../../store/notes";
import { saveReading } from "../../store/save";
import { makeArticle, makeClaim } from "./make";
import { freshStore, rawText } from "./stores";
import * as version1 from "./versions/version-1";
import * as version2 from "./versions/version-2";
import * as version3 from "./versions/version-3";

/** Every published version, oldest first. */
const PUBLISHED = [version1, version2, version3];

/** A database as a program of that version left it. */
async function leaveBehind({ VERSION, TABLES, RECORDS }: (typeof PUBLISHED)[number]): Promise<string> {
  const name = `left-by-version-${VERSION}`;
  const old = new Dexie(name);
  old.version(VERSION).stores(TABLES);
  for (const [table, record] of Object.entries(RECORDS)) await old.table(table).add(record);
  old.close();
  return name;
}

describe("a database that an earlier version left", () => {
  it.each(PUBLISHED.map((one) => [one.VERSION, one] as const))(
    "of version %i opens with all it holds",
    async (_, version) => {
      const store = await freshStore(await leaveBehind(version));
      expect(await counts(store)).toEqual({ articles: 1, claims: 1, statements: 1, comparisons: 1 });
      const [claim] = await claimsOfMeasure(store, "casualties.total");
      expect(claim).toMatchObject({
        machine: { best: 600 },
        review: { reliability: "B" },
        article: { site: "courier.example" },
      });
      expect((await statementsOfProposition(store, "presence"))[0]?.statement.source).toBe("kr.nis");
      expect((await comparisonsNewestFirst(store))[0]?.frozen[0]?.claim.quote).toBe("The agency counts 600 dead.");
      expect(await allTags(store)).toEqual(["Kursk"]);
      expect(await versionsOfArticle(store, "article")).toHaveLength(1);
    },
  );

  it.each(PUBLISHED.map((one) => [one.VERSION, one] as const))(
    "of version %i knows its article again",
    async (_, version) => {
      const store = await freshStore(await leaveBehind(version));
      const article = makeArticle({ text: "The agency counts 600 dead." });
      const analysis = { article, topics: [], claims: [makeClaim({ certainty: "estimated" })], statements: [] };
      const saved = await saveReading(store, analysis, "2025-05-01T08:00:00.000Z", "0.2.0");
      expect(saved).toMatchObject({ articleId: "article", outcome: "changed" });
      expect((await claimsOfMeasure(store, "casualties.total"))[0]?.review?.note).toBe("checked");
    },
  );

  it.each(PUBLISHED.map((one) => [one.VERSION, one] as const))(
    "of version %i comes through a backup",
    async (_, version) => {
      const store = await freshStore(await leaveBehind(version));
      const file = await writeBackup(store, { createdAt: "2025-05-01T08:00:00.000Z", programVersion: "0.2.0" });
      const other = await freshStore();
      expect(await bringIn(other, file)).toEqual({ added: 1, known: 0, comparisons: 1 });
      expect(JSON.parse(await rawText(other))).toEqual(JSON.parse(await rawText(store)));
    },
  );

  it("was never edited after it was published: the last one is what this program declares", async () => {
    const last = PUBLISHED.at(-1);
    const store = await freshStore();
    expect(store.verno).toBe(last?.VERSION);
    const declared = store.tables.map((table) => {
      const indexes = table.schema.indexes.map((index) => index.src);
      return [table.name, [table.schema.primKey.src, ...indexes].join(", ")];
    });
    expect(Object.fromEntries(declared)).toEqual(last?.TABLES);
  });

  it("keeps a declaration of every published version", () => {
    const store = new Store("declared") as unknown as { _versions: { _cfg: { version: number } }[] };
    expect(store._versions.map((version) => version._cfg.version).sort()).toEqual(PUBLISHED.map((one) => one.VERSION));
  });
});
