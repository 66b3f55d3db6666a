import { describe, expect, it } from "vitest";
import type { Claim } from "../../core/claims/claim";
import type { Store } from "../../store/database";
import { measuresNewestFirst } from "../../store/figures";
import { claimsOfArticle, claimsOfMeasure } from "../../store/find";
import { allTags, noteArticle, noteOfArticle } from "../../store/notes";
import {
  addClaim,
  removeAddedClaim,
  restoreAddedClaim,
  restoreReview,
  reviewClaim,
  withdrawReview,
} from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim, TEXT } from "./make";
import { freshStore } from "./stores";

const AT = "2025-04-28T08:00:00.000Z";
const INTRO = "A new first sentence.\n\n";

async function saved(store: Store, claims: Claim[] = [makeClaim()]): Promise<{ articleId: string; identity: string }> {
  const { articleId } = await saveReading(store, makeAnalysis({}, claims), AT, "0.1.0");
  const [first] = await claimsOfArticle(store, articleId);
  return { articleId, identity: first?.claim.identity ?? "" };
}

const shown = async (store: Store, articleId: string) =>
  (await claimsOfArticle(store, articleId)).map(({ claim, review }) => [
    claim.measure,
    claim.best,
    review?.verdict ?? null,
  ]);

describe("reviewing a claim", () => {
  it("lays a correction over the claim and keeps the program's reading beside it", async () => {
    const store = await freshStore();
    const { articleId, identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "corrected", correction: { best: 6000, low: 6000, high: 6000 } }, AT);
    const [claim] = await claimsOfArticle(store, articleId);
    expect(claim).toMatchObject({ claim: { best: 6000, source: "kr.nis" }, machine: { best: 600 } });
    expect(claim?.review).toMatchObject({ reliability: "F", credibility: 6, note: "", machine: { best: 600 } });
    await withdrawReview(store, identity, AT);
    expect(await shown(store, articleId)).toEqual([["casualties.killed", 600, null]]);
  });

  it("finds a claim under the measure the reader put it", async () => {
    const store = await freshStore();
    const { identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "corrected", correction: { measure: "casualties.total" } }, AT);
    expect(await claimsOfMeasure(store, "casualties.killed")).toEqual([]);
    expect((await claimsOfMeasure(store, "casualties.total")).map(({ claim }) => claim.best)).toEqual([600]);
    expect(await measuresNewestFirst(store)).toEqual([{ measure: "casualties.total", figures: 1 }]);
  });

  it("changes only what is said and answers null for a claim that is not there", async () => {
    const store = await freshStore();
    const { identity } = await saved(store);
    await reviewClaim(store, identity, { reliability: "B", credibility: 2 }, AT);
    expect(await reviewClaim(store, identity, { note: "asked them" }, AT)).toMatchObject({
      reliability: "B",
      credibility: 2,
      note: "asked them",
      verdict: null,
    });
    expect(await reviewClaim(store, "nothing", { note: "?" }, AT)).toBeNull();
    expect(await store.reviews.count()).toBe(1);
  });

  it("is taken back without the rating and the note, and can be given back", async () => {
    const store = await freshStore();
    const { articleId, identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "rejected", reliability: "C", note: "asked them" }, AT);
    const before = await withdrawReview(store, identity, AT);
    const review = async () => (await claimsOfArticle(store, articleId))[0]?.review;
    expect(await review()).toMatchObject({ verdict: null, reliability: "C", note: "asked them" });
    await reviewClaim(store, identity, { note: "asked them again" }, AT);
    if (before) await restoreReview(store, before, AT);
    expect(await review()).toMatchObject({ verdict: "rejected", reliability: "C", note: "asked them again" });
  });

  it("leaves nothing behind where nothing but the verdict was said", async () => {
    const store = await freshStore();
    const { identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "confirmed" }, AT);
    await withdrawReview(store, identity, AT);
    expect(await store.reviews.count()).toBe(0);
    expect(await withdrawReview(store, identity, AT)).toBeNull();
  });

  it("does not count a rejected claim", async () => {
    const store = await freshStore();
    const { identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "rejected" }, AT);
    expect(await measuresNewestFirst(store)).toEqual([]);
  });
});

describe("a review after the article was read again", () => {
  it("holds when a newer program reads the figure otherwise", async () => {
    const store = await freshStore();
    const { articleId, identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "corrected", correction: { source: "kr.mnd" } }, AT);
    const other = makeClaim({ measure: "casualties.total", qualifier: "about", start: 11, source: "publisher" });
    await saveReading(store, makeAnalysis({}, [other]), AT, "0.2.0");
    const [claim] = await claimsOfArticle(store, articleId);
    expect(claim).toMatchObject({
      claim: { measure: "casualties.total", source: "kr.mnd" },
      machine: { source: "publisher" },
      review: { verdict: "corrected" },
    });
  });

  it("holds when text was put in before the sentence", async () => {
    const store = await freshStore();
    const { articleId, identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "confirmed" }, AT);
    const moved = makeClaim({ start: 18 + INTRO.length, end: 21 + INTRO.length });
    await saveReading(store, makeAnalysis({ text: INTRO + TEXT }, [moved]), AT, "0.1.0");
    expect(await shown(store, articleId)).toEqual([["casualties.killed", 600, "confirmed"]]);
  });

  it("does not pass to a figure that the publisher changed", async () => {
    const store = await freshStore();
    const { articleId, identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "confirmed" }, AT);
    const edited = makeClaim({ low: 900, best: 900, high: 900, quote: "The agency counts 900 dead." });
    await saveReading(store, makeAnalysis({ text: TEXT.replace("600", "900") }, [edited]), AT, "0.1.0");
    expect(await shown(store, articleId)).toEqual([["casualties.killed", 900, null]]);
  });

  it("keeps two sources of one figure apart", async () => {
    const store = await freshStore();
    const both = [makeClaim(), makeClaim({ source: "ua.gov" })];
    const { articleId } = await saved(store, both);
    const before = await claimsOfArticle(store, articleId);
    const kyiv = before.find(({ claim }) => claim.source === "ua.gov")?.claim.identity ?? "";
    await reviewClaim(store, kyiv, { verdict: "rejected" }, AT);
    const turned = [makeClaim({ source: "ua.gov", certainty: "estimated" }), makeClaim({ certainty: "estimated" })];
    await saveReading(store, makeAnalysis({}, turned), AT, "0.2.0");
    const after = await claimsOfArticle(store, articleId);
    expect(Object.fromEntries(after.map(({ claim, review }) => [claim.source, review?.verdict ?? null]))).toEqual({
      "ua.gov": "rejected",
      "kr.nis": null,
    });
  });

  it("keeps a confirmed figure that a newer program no longer finds, once, through any number of readings", async () => {
    const store = await freshStore();
    const { articleId, identity } = await saved(store);
    await reviewClaim(store, identity, { verdict: "confirmed" }, AT);
    const blind = makeAnalysis({ text: INTRO + TEXT }, []);
    expect(await saveReading(store, blind, AT, "0.2.0")).toMatchObject({ outcome: "changed", claims: 1 });
    expect(await saveReading(store, blind, AT, "0.2.0")).toMatchObject({ outcome: "unchanged", claims: 1 });
    const [kept] = await claimsOfArticle(store, articleId);
    expect(kept?.claim).toMatchObject({ by: "reader", start: 18 + INTRO.length, end: 21 + INTRO.length });
    // A still newer one finds it again: one claim, with the same review.
    const moved = makeClaim({ start: 18 + INTRO.length, end: 21 + INTRO.length });
    expect(await saveReading(store, makeAnalysis({ text: INTRO + TEXT }, [moved]), AT, "0.3.0")).toMatchObject({
      claims: 1,
    });
    expect(await shown(store, articleId)).toEqual([["casualties.killed", 600, "confirmed"]]);
  });

  it("lets go of a figure that nobody judged and the program no longer finds", async () => {
    const store = await freshStore();
    const { articleId } = await saved(store);
    await saveReading(store, makeAnalysis({}, []), AT, "0.2.0");
    expect(await shown(store, articleId)).toEqual([]);
  });
});

describe("a figure that the reader added", () => {
  it("stands beside the program's through every version, and can be taken back", async () => {
    const store = await freshStore();
    const { articleId, identity: read } = await saved(store);
    const missed = makeClaim({ measure: "troops.sent", best: 11000, low: 11000, high: 11000, start: 30, end: 36 });
    const added = await addClaim(store, articleId, missed, "dprk-russia");
    await saveReading(store, makeAnalysis({}, [makeClaim({ certainty: "estimated" })]), AT, "0.2.0");
    expect(await shown(store, articleId)).toEqual([
      ["casualties.killed", 600, null],
      ["troops.sent", 11000, null],
    ]);
    await reviewClaim(store, added?.identity ?? "", { note: "in the table" }, AT);
    const removed = await removeAddedClaim(store, added?.identity ?? "");
    expect(await removeAddedClaim(store, read)).toBeNull();
    expect(await shown(store, articleId)).toEqual([["casualties.killed", 600, null]]);
    if (removed) await restoreAddedClaim(store, removed);
    const [, again] = await claimsOfArticle(store, articleId);
    expect(again).toMatchObject({ claim: { best: 11000, by: "reader" }, review: { note: "in the table" } });
    expect(await addClaim(store, "no such article", missed, "dprk-russia")).toBeNull();
  });
});

describe("notes and tags on an article", () => {
  it("keeps each tag once and leaves out what is not said", async () => {
    const store = await freshStore();
    const { articleId } = await saved(store);
    await noteArticle(store, articleId, { tags: [" Kursk ", "Kursk", "", "2025"] }, AT);
    await noteArticle(store, articleId, { note: "ask the desk" }, AT);
    expect(await noteOfArticle(store, articleId)).toMatchObject({ note: "ask the desk", tags: ["Kursk", "2025"] });
    expect(await allTags(store)).toEqual(["2025", "Kursk"]);
  });
});
