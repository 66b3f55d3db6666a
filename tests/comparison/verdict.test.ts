import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparability } from "../../core/comparison/comparable";
import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { independenceOf } from "../../core/comparison/origins";
import { verdictOn } from "../../core/comparison/verdict";
import { relations } from "../../core/topics/dprk-russia/relations";

let count = 0;

function claim(best: number, source: string, asOf: string, more: Partial<ComparedClaim> = {}): ComparedClaim {
  count++;
  const figure = { low: best, best, high: best, qualifier: "exactly", unit: "people" } as const;
  const place = { id: `claim ${count}`, articleId: `article ${count}`, outlet: `outlet ${count}`, quote: "" };
  return { measure: "casualties.killed", ...figure, source, stance: "asserts", asOf, ...place, ...more };
}

const kind = (one: ComparedClaim, other: ComparedClaim): string => verdictOn(one, other, relations).kind;

describe("a figure against another", () => {
  it("differs from another origin's of the same week, with the factor", () => {
    const verdict = verdictOn(
      claim(1800, "ua.intelligence", "2025-01-14"),
      claim(300, "kr.nis", "2025-01-13"),
      relations,
    );
    expect(verdict).toMatchObject({ kind: "differs", factor: 6 });
  });

  it("agrees where the ranges overlap, and within a tenth", () => {
    const london = claim(6000, "uk.mod", "2025-06-15", { high: null, qualifier: "moreThan" });
    expect(kind(london, claim(6300, "kr.nis", "2025-06-20"))).toBe("agrees");
    expect(kind(claim(4000, "us.gov", "2025-01-10"), claim(4200, "kr.nis", "2025-01-12"))).toBe("agrees");
  });

  it("is an echo of the same origin's, and says what the paper dropped", () => {
    const origin = claim(300, "kr.nis", "2025-01-13", { high: null, qualifier: "atLeast" });
    expect(verdictOn(claim(300, "kr.nis", "2025-01-14"), origin, relations)).toMatchObject({
      kind: "sameOrigin",
      qualifierDropped: true,
    });
    expect(verdictOn(origin, claim(300, "kr.nis", "2025-01-14"), relations).qualifierDropped).toBe(false);
  });

  it("updates, and is superseded by, the same origin's of another month", () => {
    const [january, april] = [claim(300, "kr.nis", "2025-01-13"), claim(600, "kr.nis", "2025-04-30")];
    expect(kind(april, january)).toBe("updated");
    expect(kind(january, april)).toBe("superseded");
  });

  it("breaks the series of a running total that falls, and only of such", () => {
    const sooner = claim(4700, "kr.nis", "2025-04-30", { measure: "casualties.total" });
    const later = claim(4000, "kr.nis", "2025-05-30", { measure: "casualties.total" });
    expect(kind(later, sooner)).toBe("breaksSeries");
    const present = { measure: "troops.present" };
    expect(kind(claim(8000, "kr.nis", "2025-05-30", present), claim(11000, "kr.nis", "2025-01-30", present))).toBe(
      "updated",
    );
  });

  it("is denied by who denies it", () => {
    const denial = claim(3000, "ru.gov", "2025-01-14", { stance: "denies" });
    expect(kind(claim(3000, "ua.president", "2025-01-12"), denial)).toBe("denied");
  });

  it("is not comparable with another time's, unit's or measure's, and says why", () => {
    const january = claim(300, "kr.nis", "2025-01-13");
    expect(verdictOn(january, claim(2000, "ua.president", "2025-09-02"), relations)).toMatchObject({
      kind: "notComparable",
      reason: { reason: "timeApart", days: 232 },
    });
    const total = claim(3000, "kr.nis", "2025-01-13", { measure: "casualties.total" });
    expect(comparability(january, total, relations)).toEqual({ comparable: false, reason: "deadVersusAll" });
    expect(comparability(january, claim(3, "kr.nis", "2025-01-13", { unit: "percent" }), relations)).toEqual({
      comparable: false,
      reason: "unit",
    });
  });

  it("takes a coarse date for all its days", () => {
    expect(kind(claim(300, "kr.nis", "2025-01"), claim(900, "us.gov", "2025-02-20"))).toBe("differs");
    expect(kind(claim(300, "kr.nis", "2024"), claim(900, "us.gov", "2025-03-20"))).toBe("notComparable");
  });

  it("never takes one unnamed voice for another, nor one paper's own for another's", () => {
    expect(kind(claim(300, "unnamed", "2025-01-13"), claim(300, "unnamed", "2025-01-13"))).toBe("agrees");
    expect(kind(claim(300, "publisher", "2025-01-13"), claim(300, "publisher", "2025-01-13"))).toBe("agrees");
  });
});

describe("an article against all that was read", () => {
  it("tells the telling verdict first, and first where nothing was read", () => {
    const own = claim(1800, "ua.intelligence", "2025-01-14");
    const others = [
      claim(1800, "ua.intelligence", "2025-01-15"),
      claim(300, "kr.nis", "2025-01-13"),
      claim(600, "kr.nis", "2025-06-01"),
    ];
    const verdicts = compareArticle([own], [own, ...others], relations).get(own.id) ?? [];
    expect(verdicts.map((verdict) => verdict.kind)).toEqual(["differs", "sameOrigin", "notComparable"]);
    expect(compareArticle([own], [own], relations).get(own.id)).toMatchObject([{ kind: "first" }]);
  });

  it("counts articles, outlets and origins apart", () => {
    const nis = [1, 2, 3].map(() => claim(300, "kr.nis", "2025-01-13"));
    const again = { ...claim(400, "publisher", "2025-01-13"), outlet: nis[0]?.outlet ?? null };
    expect(independenceOf([...nis, again])).toEqual({ articles: 4, outlets: 3, origins: 2 });
  });
});

const DAY = fc.integer({ min: 1, max: 28 }).map((day) => `2025-01-${String(day).padStart(2, "0")}`);
const CLAIM = fc
  .record({
    best: fc.integer({ min: 1, max: 1_000_000 }),
    source: fc.constantFrom("kr.nis", "ua.president", "us.gov"),
    day: DAY,
  })
  .map(({ best, source, day }) => claim(best, source, day));

describe("whatever the figures", () => {
  it("comparability and agreement are the same both ways", () => {
    fc.assert(
      fc.property(CLAIM, CLAIM, (a, b) => {
        expect(comparability(a, b, relations)).toEqual(comparability(b, a, relations));
        if (a.source !== b.source) expect(kind(a, b)).toBe(kind(b, a));
      }),
    );
  });

  it("the factor does not depend on the scale", () => {
    fc.assert(
      fc.property(CLAIM, CLAIM, fc.integer({ min: 2, max: 50 }), (a, b, scale) => {
        const times = (one: ComparedClaim): ComparedClaim => ({
          ...one,
          low: (one.low ?? 0) * scale,
          best: (one.best ?? 0) * scale,
          high: (one.high ?? 0) * scale,
        });
        const [plain, scaled] = [verdictOn(a, b, relations).factor, verdictOn(times(a), times(b), relations).factor];
        expect(scaled ?? 0).toBeCloseTo(plain ?? 0, 6);
      }),
    );
  });

  it("the order in which articles were read does not matter", () => {
    fc.assert(
      fc.property(CLAIM, fc.array(CLAIM, { minLength: 2, maxLength: 6 }), (own, others) => {
        const kinds = (list: readonly ComparedClaim[]) =>
          compareArticle([own], list, relations)
            .get(own.id)
            ?.map((verdict) => verdict.kind);
        expect(kinds(others.toReversed())).toEqual(kinds(others));
      }),
    );
  });
});

describe("the guide", () => {
  it("explains every verdict that the code can give", () => {
    const guide = readFileSync(new URL("../../core/comparison/README.md", import.meta.url), "utf8");
    const code = readFileSync(new URL("../../core/comparison/verdict.ts", import.meta.url), "utf8");
    const kinds = [
      ...code
        .slice(code.indexOf("VerdictKind ="), code.indexOf(";", code.indexOf("VerdictKind =")))
        .matchAll(/"(\w+)"/g),
    ].map(([, name]) => name);
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.filter((name) => !guide.includes(`| \`${name}\` `))).toEqual([]);
  });
});
