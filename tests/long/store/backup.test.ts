import { randomFillSync } from "node:crypto";
import { createGzip, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bringIn } from "../../../store/backup/bring-in";
import { writeBackup } from "../../../store/backup/write-backup";
import { freeze, saveComparison } from "../../../store/comparisons";
import type { Store } from "../../../store/database";
import { claimsOfArticle } from "../../../store/find";
import { noteArticle } from "../../../store/notes";
import { purgeEverything } from "../../../store/remove";
import { reviewClaim } from "../../../store/review";
import { saveReading } from "../../../store/save";
import { resealed } from "../../store/backups";
import { makeAnalysis, makeClaim, TEXT } from "../../store/make";
import { freshStore, rawRecords, rawText } from "../../store/stores";
import { tell } from "../tell";

const ARTICLES = 10_000;
const FORGED = 2_000;
const START = Date.UTC(2024, 9, 1);
const HOUR = 3_600_000;
const ABOUT = { createdAt: "2025-12-01T08:00:00.000Z", programVersion: "0.1.0" };

const at = (i: number): string => new Date(START + i * HOUR).toISOString();

/** Article `i`; every tenth was changed once, judged, noted, and is quoted in a comparison. */
async function saveOne(store: Store, i: number): Promise<void> {
  const url = `https://outlet-${i % 40}.example/world/story-number-${i}-of-the-day`;
  const claims = [makeClaim({ best: i }), makeClaim({ measure: "casualties.wounded", start: 0, end: 3 })];
  const { articleId } = await saveReading(store, makeAnalysis({ url, title: `Story ${i}` }, claims), at(i), "0.1.0");
  if (i % 10 !== 0) return;
  await saveReading(
    store,
    makeAnalysis({ url, title: `Story ${i}`, text: `${TEXT} More.` }, claims),
    at(i + 5),
    "0.1.0",
  );
  const [claim] = await claimsOfArticle(store, articleId);
  if (!claim) throw new Error("nothing saved");
  await reviewClaim(store, claim.claim.identity, { verdict: "corrected", correction: { best: i + 1 } }, at(i + 6));
  await noteArticle(store, articleId, { note: `note ${i}`, tags: [`tag ${i % 7}`] }, at(i + 6));
  const filters = { measures: [], sources: [], from: null, to: null, identities: [claim.claim.identity] };
  await saveComparison(store, { name: `C ${i}`, question: "", note: "", filters, frozen: [freeze(claim)] }, at(i + 6));
}

describe("ten thousand articles", () => {
  it("are the same after a backup was brought into an empty store, and into the store itself", async () => {
    const store = await freshStore();
    for (let i = 0; i < ARTICLES; i++) await saveOne(store, i);
    const before = await rawRecords(store);
    const file = await writeBackup(store, ABOUT);
    const other = await freshStore();
    expect(await bringIn(other, file)).toEqual({ added: ARTICLES, known: 0, comparisons: ARTICLES / 10 });
    const again = await rawRecords(other);
    expect(again.length).toBe(before.length);
    expect(JSON.parse(again)).toEqual(JSON.parse(before));
    expect(await bringIn(store, file)).toMatchObject({ added: 0, known: ARTICLES });
    expect(await rawRecords(store)).toBe(before);
    tell({ "articles through a backup and back": ARTICLES, "bytes of the backup": file.size });
  });
});

describe("a file that unpacks without end", () => {
  const GIGABYTE = 1_024;

  it.each([
    ["zeros", Buffer.alloc(1_024 * 1_024)],
    ["line breaks", Buffer.alloc(1_024 * 1_024, "\n")],
    ["lines of JSON", Buffer.from('{"format":"says-who-backup"}\n'.repeat(36_000))],
  ])("is refused when it is a gigabyte of %s, without that gigabyte being held", async (_, megabyte) => {
    const file = await gzipOf(megabyte, GIGABYTE);
    const store = await freshStore();
    await saveReading(store, makeAnalysis(), at(0), "0.1.0");
    const before = await rawText(store);
    const memory = process.memoryUsage().rss;
    await expect(bringIn(store, file)).rejects.toMatchObject({ problem: expect.stringMatching(/Backup$/) });
    expect(process.memoryUsage().rss - memory).toBeLessThan(500 * 1_024 * 1_024);
    expect(await rawText(store)).toBe(before);
  });

  it("is refused, whatever noise it is", async () => {
    const store = await freshStore();
    let refused = 0;
    for (let i = 0; i < 500; i++) {
      const noise = randomFillSync(Buffer.alloc(1 + i * 7));
      const file = new Blob([i % 2 ? gzipSync(noise) : Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), noise])]);
      await expect(bringIn(store, file)).rejects.toMatchObject({ problem: expect.stringMatching(/Backup$/) });
      refused++;
    }
    tell({ "hostile backups refused": refused + 3 });
  });
});

describe("a backup with anything in place of anything", () => {
  it("is refused without a trace, or says what a backup can say", async () => {
    const store = await freshStore();
    for (let i = 0; i < 20; i++) await saveOne(store, i);
    const file = await writeBackup(store, ABOUT);
    const target = await freshStore();
    const empty = await rawText(target);
    const counts = { refused: 0, accepted: 0 };
    const place = fc.tuple(
      fc.nat(),
      fc.nat(),
      fc.oneof(fc.jsonValue(), fc.constantFrom("__proto__", "", null, -1, 1e308)),
    );
    const property = fc.asyncProperty(place, async ([line, field, value]) => {
      const forged = await resealed(file, (lines) => replaced(lines, line, field, value));
      const problem = await bringIn(target, forged).then(
        () => null,
        (error) => error.problem,
      );
      counts[problem === null ? "accepted" : "refused"]++;
      if (problem === null) await purgeEverything(target);
      else expect(problem).toMatch(/Backup$/);
      expect(await rawText(target)).toBe(empty);
    });
    await fc.assert(property, { numRuns: FORGED, seed: 7, endOnFailure: true });
    expect(counts.refused).toBeGreaterThan(FORGED / 2);
    tell({ "forged backups": FORGED, "of these refused": counts.refused });
  });
});

/** The lines with one field of one record, however deep, given another value. */
function replaced(lines: Record<string, unknown>[], line: number, field: number, value: unknown): unknown[] {
  const copy = structuredClone(lines);
  const places = placesIn(copy[1 + (line % (copy.length - 1))]?.record);
  const [holder, key] = places[field % places.length] ?? [];
  if (holder && key !== undefined) Object.defineProperty(holder, key, { value, enumerable: true });
  return copy;
}

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as [object, string], ...placesIn(inner)]);
}

/** `times` one after another, gzipped; never all in memory. */
async function gzipOf(part: Buffer, times: number): Promise<Blob> {
  const gzip = createGzip();
  const chunks: Buffer<ArrayBuffer>[] = [];
  gzip.on("data", (chunk) => chunks.push(chunk));
  for (let i = 0; i < times; i++)
    if (!gzip.write(part)) await new Promise<void>((resolve) => gzip.once("drain", () => resolve()));
  await new Promise<void>((resolve) => gzip.end(() => resolve()));
  return new Blob(chunks);
}
