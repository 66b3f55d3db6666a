import { describe, expect, it } from "vitest";
import { saidOf } from "../../components/verdict/said-of-figure";
import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { relations } from "../../core/topics/dprk-russia/relations";
import { claim } from "../comparison/make";

/** What is said of a figure: the kind, and who is named. */
function said(own: ComparedClaim, ...others: readonly ComparedClaim[]): [string, string | undefined][] {
  const verdicts = compareArticle([own], others, relations).get(own.id) ?? [];
  return saidOf(verdicts).map(({ kind, other }) => [kind, other?.source]);
}

describe("what is said of a figure", () => {
  const seoul = claim(300, "kr.nis", "2025-01-13");
  const kyiv = claim(1_800, "ua.intelligence", "2025-01-14");
  const west = claim(1_000, "western-officials", "2025-01-22");
  const seoulLater = claim(600, "kr.nis", "2025-04-30");
  const echo = claim(300, "kr.nis", "2025-01-15");

  it("is who contradicts it, each once, and what its source has said since; an echo gives way", () => {
    const again = claim(1_800, "ua.intelligence", "2025-01-15");
    expect(said(seoul, echo, seoulLater, west, kyiv, again).sort()).toEqual([
      ["differs", "ua.intelligence"],
      ["differs", "western-officials"],
      ["superseded", "kr.nis"],
    ]);
  });

  it("is the echo where there is little else", () => {
    expect(said(seoul, echo, kyiv)).toEqual([
      ["differs", "ua.intelligence"],
      ["sameOrigin", "kr.nis"],
    ]);
  });

  it("is beside a denial also what others count", () => {
    const moscow = claim(1_800, "ru.mod", "2025-01-17", { stance: "denies" });
    expect(said(moscow, seoul, kyiv)).toEqual([
      ["denied", "ua.intelligence"],
      ["notComparable", "kr.nis"],
    ]);
  });

  it("is that nothing can be compared only where there is nothing else", () => {
    const muchLater = claim(2_000, "ua.president", "2025-09-02");
    expect(said(seoul, muchLater)).toEqual([["notComparable", "ua.president"]]);
    expect(said(seoul, muchLater, kyiv)).toEqual([["differs", "ua.intelligence"]]);
  });

  it("is that nobody else has it", () => {
    expect(said(seoul)).toEqual([["first", undefined]]);
  });
});
