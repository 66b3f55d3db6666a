import { describe, expect, it } from "vitest";
import { addedClaim } from "../../components/curate/added-claim";
import { correctionFrom, fieldsOf } from "../../components/curate/correction";
import { loadNumbers } from "../../core/languages/load-numbers";
import { makeClaim } from "../store/make";

const READERS = await loadNumbers(["en"]);
const text = "First words.\n\nThe ministry counted 12,500 men, 300 of them wounded.";
const said = (value: string) => {
  const { correction } = correctionFrom({ ...fieldsOf(makeClaim()), typed: value }, READERS);
  if (!correction) throw new Error("not a figure");
  return correction;
};

describe("a figure that the reader adds", () => {
  it("stands where its number stands in the sentence", () => {
    const sentence = "The ministry  counted 12,500 men, 300 of them wounded.";
    const claim = addedClaim(text, sentence, said("12500"));
    expect(text.slice(claim?.start, claim?.end)).toBe("12,500");
    expect(claim?.quote).toBe("The ministry counted 12,500 men, 300 of them wounded.");
    const other = addedClaim(text, sentence, said("300"));
    expect(text.slice(other?.start, other?.end)).toBe("300");
  });

  it("spans the sentence where its number stands there otherwise", () => {
    const claim = addedClaim(text, "First words.", said("2"));
    expect([claim?.start, claim?.end]).toEqual([0, 12]);
  });

  it("is none where the article has no such sentence", () => {
    expect(addedClaim(text, "Something else.", said("2"))).toBeNull();
    expect(addedClaim(text, "  ", said("2"))).toBeNull();
  });
});
