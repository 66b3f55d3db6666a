import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { relations } from "../../core/topics/dprk-russia/relations";
import { candidatesFor } from "../../store/candidates";
import { comparedRow, rowsOf } from "../../store/ready/make-rows";
import type { FigureRow } from "../../store/ready/rows";
import type { ArticleRecord, ClaimRecord } from "../../store/records";
import { anyClaim, firstOfEach } from "../comparison/any-claim";
import { makeClaim } from "./make";
import { freshStore } from "./stores";

/** The row of a figure in an article of an outlet, as it is kept ready. */
function rowFor({ id, articleId, outlet, ...claim }: ComparedClaim): FigureRow {
  const article = {
    id: articleId,
    publisher: outlet,
    site: "courier.example",
    date: "2025-03-01T08:00:00.000Z",
    topics: [],
  };
  const record = { ...makeClaim(claim), id, identity: id, articleId, versionId: "", topic: "", by: "program" as const };
  const one = {
    claim: record as ClaimRecord,
    machine: record,
    review: null,
    article: article as unknown as ArticleRecord,
  };
  const [row] = rowsOf({ article: one.article, claims: [one], statements: 0, tags: [], searched: "" }).figures;
  if (!row) throw new Error("a claim without a row");
  return row;
}

describe("figures that can tell something of an article's own", () => {
  it("are found in the store, and say what all of them say", async () => {
    const store = await freshStore();
    const many = fc.array(anyClaim, { minLength: 100, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyClaim, { minLength: 1, maxLength: 3 }), many, async (own, read) => {
        const here = own.map((claim, i) => rowFor({ ...claim, id: `own ${i}`, articleId: "here" }));
        const others = read.map((claim, i) => rowFor({ ...claim, id: `other ${i}` }));
        await store.figures.clear();
        await store.figures.bulkAdd([...here, ...others]);
        const found = await candidatesFor(store, here);
        expect(found.some(({ articleId }) => articleId === "here")).toBe(false);
        const compared = here.map(comparedRow);
        const quick = compareArticle(compared, found.map(comparedRow), { ...relations, apart: [] });
        const slow = compareArticle(compared, others.map(comparedRow), { ...relations, apart: [] });
        for (const { id } of here) {
          const [some, all] = [quick.get(id) ?? [], slow.get(id) ?? []];
          expect([some[0]?.kind, some[0]?.days]).toEqual([all[0]?.kind, all[0]?.days]);
          expect(firstOfEach(some)).toEqual(firstOfEach(all));
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 60_000);
});
