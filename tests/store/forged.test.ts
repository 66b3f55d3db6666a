import { describe, expect, it } from "vitest";
import { bringIn } from "../../store/backup/bring-in";
import { writeBackup } from "../../store/backup/write-backup";
import { noteArticle } from "../../store/notes";
import { storeProblem } from "../../store/problems";
import { saveReading } from "../../store/save";
import { resealed } from "./backups";
import { makeAnalysis } from "./make";
import { freshStore, rawText } from "./stores";

const AT = "2025-04-28T08:00:00.000Z";

/** A sound backup in which `from`, an id or a word of the program, is another everywhere. */
async function forgedBackup(from: (ids: { article: string; identity: string }) => string, to: string): Promise<Blob> {
  const store = await freshStore();
  const { articleId } = await saveReading(store, makeAnalysis(), AT, "0.1.0");
  await noteArticle(store, articleId, { note: "mine" }, AT);
  const identity = (await store.claims.toArray())[0]?.identity ?? "";
  const file = await writeBackup(store, { createdAt: AT, programVersion: "0.1.0" });
  const word = JSON.stringify(from({ article: articleId, identity }));
  return resealed(file, (lines) =>
    lines.map((line) => JSON.parse(JSON.stringify(line).replaceAll(word, JSON.stringify(to)))),
  );
}

const ODD = ["\ud800", "a\udc00", "__proto__", "", "a\u0000b", "../..", "a b"];

describe("a backup whose ids are none", () => {
  it.each(ODD)("%j as an article's or a claim's", async (to) => {
    for (const part of ["article", "identity"] as const) {
      const store = await freshStore();
      const before = await rawText(store);
      const file = await forgedBackup((ids) => ids[part], to);
      await expect(bringIn(store, file)).rejects.toMatchObject({ problem: "damagedBackup" });
      expect(await rawText(store)).toBe(before);
    }
  });

  it("a measure, a topic or a proposition with half a character", async () => {
    for (const word of ["casualties.killed", "dprk-russia", "presence"]) {
      const file = await forgedBackup(() => word, "\udfff");
      await expect(bringIn(await freshStore(), file)).rejects.toMatchObject({ problem: "damagedBackup" });
    }
  });
});

describe("an error with a name that every object has", () => {
  it.each(["constructor", "__proto__", "toString"])("%s is an error like any other", (name) => {
    expect(storeProblem(Object.assign(new Error("x"), { name })).problem).toBe("notSaved");
  });
});
