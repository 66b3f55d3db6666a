import { describe, expect, it } from "vitest";
import { SIGNS, VerdictLines } from "../../components/verdict/verdict-lines";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { verdictOn } from "../../core/comparison/verdict";
import { relations } from "../../core/topics/dprk-russia/relations";
import { claim } from "../comparison/make";
import { rendered, textOf } from "./page";

const lineOn = (one: ComparedClaim, other: ComparedClaim): string =>
  textOf(rendered(<VerdictLines verdicts={[verdictOn(one, other, relations)]} />));

describe("a line of a verdict", () => {
  const seoul = claim(300, "kr.nis", "2025-01-13");

  it("says its kind as a sign and in a word before the sentence", () => {
    expect(lineOn(seoul, claim(1_800, "ua.gov", "2025-01-14"))).toMatch(/^≠ Disputed Kyiv said six times as much /);
  });

  it("does not say a word twice with which the sentence begins", () => {
    expect(lineOn(seoul, claim(300, "us.gov", "2025-01-14"))).toMatch(/^= Agrees with Washington: 300 /);
  });

  it("has a sign of its own for each kind", () => {
    expect(new Set(Object.values(SIGNS)).size).toBe(Object.keys(SIGNS).length);
  });
});
