import { describe, expect, it } from "vitest";
import { type Reckoning, reckon } from "../../core/comparison/arithmetic";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { relations } from "../../core/topics/dprk-russia/relations";
import { claim, ofOneArticle } from "./make";

const DAY = "2025-04-30";
const nis = (measure: string, best: number, more: Partial<ComparedClaim> = {}): ComparedClaim =>
  claim(best, "kr.nis", DAY, { measure, ...more });

const written = ({ kind, terms, total, value, outcome }: Reckoning): string =>
  `${kind}: ${terms.map(({ best }) => best).join(" + ")} = ${value}, ${outcome} ${total.best}`;

const sums = (...claims: readonly ComparedClaim[]): string[] => reckon(ofOneArticle(...claims), relations).map(written);

describe("killed and wounded against their total", () => {
  const killed = nis("casualties.killed", 600);
  const wounded = nis("casualties.wounded", 4100);

  it("come out right", () => {
    expect(sums(killed, wounded, nis("casualties.total", 4700))).toEqual(["sum: 600 + 4100 = 4700, fits 4700"]);
  });

  it("take the missing along where they are told", () => {
    const told = [killed, wounded, nis("casualties.missing", 50), nis("casualties.total", 4750)];
    expect(sums(...told)).toEqual(["sum: 600 + 4100 + 50 = 4750, fits 4750"]);
  });

  it("leave a rest, or exceed", () => {
    expect(sums(killed, wounded, nis("casualties.total", 5000))).toEqual(["sum: 600 + 4100 = 4700, leaves 5000"]);
    expect(sums(killed, wounded, nis("casualties.total", 4000))).toEqual(["sum: 600 + 4100 = 4700, exceeds 4000"]);
  });

  it("fit within a tenth where one of them is rounded, and any total that is open", () => {
    const about = nis("casualties.total", 5000, { qualifier: "about" });
    expect(sums(killed, wounded, about)).toEqual(["sum: 600 + 4100 = 4700, fits 5000"]);
    const least = nis("casualties.total", 4000, { high: null, qualifier: "atLeast" });
    expect(sums(killed, wounded, least)).toEqual(["sum: 600 + 4100 = 4700, fits 4000"]);
  });

  it("are of one source, one time and one number each, or are not added", () => {
    const total = nis("casualties.total", 4700);
    expect(sums(claim(600, "ua.gov", DAY), wounded, total)).toEqual([]);
    expect(sums({ ...killed, asOf: "2025-01-13" }, wounded, total)).toEqual([]);
    expect(sums(killed, nis("casualties.killed", 300), wounded, total)).toEqual([]);
    expect(sums({ ...killed, stance: "denies" }, wounded, total)).toEqual([]);
  });
});

describe("a share", () => {
  it("of the soldiers sent makes the count", () => {
    const share = nis("casualties.share", 40, { unit: "percent" });
    const told = [share, nis("troops.sent", 11000), nis("casualties.total", 4000)];
    const [found] = reckon(ofOneArticle(...told), relations);
    expect(found).toMatchObject({ kind: "share", value: 4400, outcome: "fits" });
    const tooFew = reckon(ofOneArticle(share, nis("troops.sent", 11000), nis("casualties.total", 3000)), relations);
    expect(tooFew[0]).toMatchObject({ kind: "share", outcome: "exceeds" });
  });
});

describe("a part", () => {
  it("is told only where it is more than its whole", () => {
    expect(sums(nis("troops.returned", 2000), nis("troops.sent", 15000))).toEqual([]);
    expect(sums(nis("troops.returned", 2000), nis("troops.sent", 1500))).toEqual(["within: 2000 = 2000, exceeds 1500"]);
  });

  it("of one measure is believed where all of them make up the largest", () => {
    const planned = (best: number) => claim(best, "ru.gov", DAY, { measure: "troops.planned" });
    expect(sums(planned(6000), planned(5000), planned(1000))).toEqual(["parts: 5000 + 1000 = 6000, fits 6000"]);
    expect(sums(planned(6000), planned(5000), planned(500))).toEqual([]);
    expect(sums(planned(5000), planned(5000))).toEqual([]);
  });
});
