import { describe, expect, it } from "vitest";
import { ADDED } from "../../core/claims/claim";
import { bringIn } from "../../store/backup/bring-in";
import { writeBackup } from "../../store/backup/write-backup";
import {
  changeComparison,
  comparisonById,
  comparisonsNewestFirst,
  duplicateComparison,
  freeze,
  removeComparison,
  restoreComparison,
  saveComparison,
} from "../../store/comparisons";
import type { Store } from "../../store/database";
import { claimsOfMeasure } from "../../store/find";
import { purgeRemoved } from "../../store/remove";
import { addClaim, reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim } from "./make";
import { freshStore } from "./stores";

const MONDAY = "2025-04-28T08:00:00.000Z";
const TUESDAY = "2025-04-29T08:00:00.000Z";
const FILTERS = { measures: ["casualties.killed"], sources: [], from: null, to: "2025-04-30", identities: [] };

async function savedWith(store: Store, name: string, at = MONDAY) {
  await saveReading(store, makeAnalysis(), at, "0.1.0");
  const frozen = (await claimsOfMeasure(store, "casualties.killed")).map(freeze);
  return saveComparison(store, { name, question: "How many died?", note: "", filters: FILTERS, frozen }, at);
}

describe("a saved comparison", () => {
  it("keeps the figures of its day, whatever becomes of them", async () => {
    const store = await freshStore();
    const { id, frozen } = await savedWith(store, "Deaths by spring");
    await reviewClaim(store, frozen[0]?.identity ?? "", { verdict: "corrected", correction: { best: 6000 } }, TUESDAY);
    const kept = await comparisonById(store, id);
    expect(kept?.frozen[0]).toMatchObject({
      claim: { best: 600, quote: "The agency counts 600 dead." },
      title: "Six hundred dead, agency says",
      publisher: "The Courier",
      readAt: MONDAY,
    });
    expect(kept).toMatchObject({ createdAt: MONDAY, filters: { to: "2025-04-30" }, forgotten: 0 });
  });

  it("keeps what of a figure is the reader's, through a backup too", async () => {
    const store = await freshStore();
    const { articleId } = await saveReading(store, makeAnalysis(), MONDAY, "0.1.0");
    const [read] = await claimsOfMeasure(store, "casualties.killed");
    const correction = { low: 6000, best: 6000, high: 6000 };
    await reviewClaim(store, read?.claim.identity ?? "", { verdict: "corrected", correction }, MONDAY);
    const reasons = { ...makeClaim().reasons, measure: [{ rule: ADDED, start: 18, end: 21 }] };
    await addClaim(store, articleId, makeClaim({ reasons }), "dprk-russia");
    const frozen = (await claimsOfMeasure(store, "casualties.killed")).map(freeze);
    const draft = { name: "Deaths", question: "How many died?", note: "", filters: FILTERS, frozen };
    await saveComparison(store, draft, MONDAY);
    const other = await freshStore();
    await bringIn(other, await writeBackup(store, { createdAt: MONDAY, programVersion: "0.1.0" }));
    const [kept] = await other.comparisons.toArray();
    const told = kept?.frozen.map(({ claim }) => claim).sort((one, two) => (two.best ?? 0) - (one.best ?? 0));
    expect(told).toMatchObject([
      { best: 6000, byReader: "corrected", readAs: { best: 600 } },
      { best: 600, byReader: "added" },
    ]);
  });

  it("is found by any of its words, the newest first", async () => {
    const store = await freshStore();
    await savedWith(store, "Deaths by spring", MONDAY);
    await savedWith(store, "Überläufer", TUESDAY);
    const names = async (search?: string) => (await comparisonsNewestFirst(store, search)).map(({ name }) => name);
    expect(await names()).toEqual(["Überläufer", "Deaths by spring"]);
    expect(await names("überl")).toEqual(["Überläufer"]);
    expect(await names("AGENCY spring")).toEqual(["Deaths by spring"]);
    expect(await names("nothing of the kind")).toEqual([]);
  });

  it("is changed, copied, removed, brought back and purged", async () => {
    const store = await freshStore();
    const { id } = await savedWith(store, "Deaths");
    expect(await changeComparison(store, id, { note: "call again" }, TUESDAY)).toBe(true);
    expect(await changeComparison(store, "none", { note: "?" }, TUESDAY)).toBe(false);
    const copy = await duplicateComparison(store, id, "Deaths, again", TUESDAY);
    expect(copy).toMatchObject({ name: "Deaths, again", note: "call again", createdAt: TUESDAY });
    expect(copy?.id).not.toBe(id);
    await removeComparison(store, id, TUESDAY);
    expect(await comparisonById(store, id)).toBeUndefined();
    await restoreComparison(store, id);
    expect(await comparisonById(store, id)).toMatchObject({ note: "call again", changedAt: TUESDAY });
    await removeComparison(store, id, MONDAY);
    expect(await purgeRemoved(store, TUESDAY)).toBe(1);
    expect(await store.comparisons.count()).toBe(1);
  });
});
