import { expect, it } from "vitest";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { groupEchoes } from "../../core/comparison/echoes";
import { claim } from "./make";

const groups = (...told: readonly ComparedClaim[]): number[] =>
  groupEchoes(told, (one) => one).map((group) => group.length);

it("puts what tells the same figure of the same origin together, in the order given", () => {
  const least = { high: null, qualifier: "atLeast" } as const;
  const echoes = [claim(300, "kr.nis", "2025-01-14"), claim(300, "kr.nis", "2025-01-13", least)];
  expect(groups(echoes[0] as ComparedClaim, claim(1800, "ua.gov", "2025-01-14"), echoes[1] as ComparedClaim)).toEqual([
    2, 1,
  ]);
});

it("keeps apart other sources, other measures, denials, and what was said anew months later", () => {
  const own = claim(300, "kr.nis", "2025-01-14");
  expect(groups(own, claim(300, "ua.gov", "2025-01-14"))).toEqual([1, 1]);
  expect(groups(own, claim(300, "kr.nis", "2025-01-14", { measure: "troops.sent" }))).toEqual([1, 1]);
  expect(groups(own, claim(300, "kr.nis", "2025-01-14", { stance: "denies" }))).toEqual([1, 1]);
  expect(groups(own, claim(300, "kr.nis", "2025-09-14"))).toEqual([1, 1]);
});

it("takes a copied sentence that names nobody for one telling, and no other", () => {
  const quote = "Etwa 12.000 Nordkoreaner stehen nach früheren Meldungen inzwischen in der Region Kursk.";
  const own = (text: string) => claim(12000, "publisher", "2025-01-13", { quote: text });
  expect(groups(own(quote), own(quote), own("Es sind etwa 12.000."))).toEqual([2, 1]);
});
