import { describe, expect, it } from "vitest";
import { originOf } from "../../core/comparison/origins";
import { comparisonById, saveComparison } from "../../store/comparisons";
import { claimsOfArticle, statementsOfArticle } from "../../store/find";
import { reviewClaim } from "../../store/review";
import { saveReading } from "../../store/save";
import { makeAnalysis, makeClaim, makeStatement } from "./make";
import { freshStore } from "./stores";

const AT = "2025-04-28T08:00:00.000Z";

describe("what older versions stored under other ids", () => {
  it("is shown and compared under the ids of today", async () => {
    const store = await freshStore();
    const claim = makeClaim({ source: "media:der-spiegel", via: ["media:voa", "media:reuters"] });
    const statement = makeStatement({ source: "media:rferl" });
    const { articleId } = await saveReading(store, makeAnalysis({}, [claim], [statement]), AT, "0.1.0");
    const [shown] = await claimsOfArticle(store, articleId);
    expect(shown?.claim).toMatchObject({ source: "media:spiegel", via: ["media:voice-of-america", "media:reuters"] });
    expect((await statementsOfArticle(store, articleId))[0]?.statement.source).toBe("media:radio-liberty");
    const told = { outlet: null, house: null, articleId };
    expect(originOf({ ...told, source: shown?.claim.source ?? "" })).toBe("media:spiegel");
  });

  it("holds in what the reader corrected and compared", async () => {
    const store = await freshStore();
    const { articleId } = await saveReading(store, makeAnalysis(), AT, "0.1.0");
    const identity = (await claimsOfArticle(store, articleId))[0]?.claim.identity ?? "";
    await reviewClaim(store, identity, { verdict: "corrected", correction: { source: "media:dw" } }, AT);
    const [claim] = await claimsOfArticle(store, articleId);
    expect(claim).toMatchObject({ claim: { source: "media:deutsche-welle" }, machine: { source: "kr.nis" } });
    const filters = {
      measures: [],
      sources: ["media:rfa", "media:radio-free-asia"],
      from: null,
      to: null,
      identities: [],
    };
    const draft = { name: "Radios", question: "", note: "", filters, frozen: [] };
    const { id } = await saveComparison(store, draft, AT);
    expect((await comparisonById(store, id))?.filters.sources).toEqual(["media:radio-free-asia"]);
  });
});
