import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparability } from "../../core/comparison/comparable";
import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { independenceOf } from "../../core/comparison/origins";
import { verdictOn } from "../../core/comparison/verdict";
import { relations } from "../../core/topics/dprk-russia/relations";
import { EXAMPLES, inTheGuide } from "./examples";
import { claim, ofOneArticle } from "./make";

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

  it("agrees where the ranges overlap, and is close within a tenth", () => {
    const london = claim(6000, "uk.mod", "2025-06-15", { high: null, qualifier: "moreThan" });
    expect(kind(london, claim(6300, "kr.nis", "2025-06-20"))).toBe("agrees");
    expect(kind(claim(4000, "us.gov", "2025-01-10"), claim(4200, "kr.nis", "2025-01-12"))).toBe("close");
  });

  it("differs from an open figure that it is many times, and agrees with one that reaches to it", () => {
    const least = claim(300, "kr.nis", "2025-01-13", { high: null, qualifier: "atLeast" });
    expect(verdictOn(claim(1800, "ua.intelligence", "2025-01-14"), least, relations)).toMatchObject({
      kind: "differs",
      factor: 6,
    });
    expect(kind(claim(500, "ua.intelligence", "2025-01-14"), least)).toBe("agrees");
    const upTo = claim(12000, "us.gov", "2025-01-14", { low: null, qualifier: "atMost" });
    expect(kind(claim(7000, "uk.mod", "2025-01-14"), upTo)).toBe("agrees");
    expect(kind(claim(2000, "uk.mod", "2025-01-14"), upTo)).toBe("differs");
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

  it("says of a total that fell which of the two is the later", () => {
    const [january, june] = [
      claim(1800, "ua.intelligence", "2025-01-14"),
      claim(1500, "ua.intelligence", "2025-06-03"),
    ];
    expect(verdictOn(june, january, relations)).toMatchObject({ kind: "breaksSeries", order: "later" });
    expect(verdictOn(january, june, relations)).toMatchObject({ kind: "breaksSeries", order: "earlier" });
  });

  it("is no fall where the later figure is only rounded, or open downwards", () => {
    const exact = claim(4700, "kr.nis", "2025-04-30", { measure: "casualties.total" });
    const later = (best: number, more: Partial<ComparedClaim>) =>
      kind(claim(best, "kr.nis", "2025-05-30", { measure: "casualties.total", ...more }), exact);
    expect(later(4500, { qualifier: "about" })).toBe("updated");
    expect(later(4600, { qualifier: "atMost", low: null })).toBe("breaksSeries");
    expect(later(4800, { qualifier: "atMost", low: null })).toBe("updated");
    expect(later(4700, { qualifier: "lessThan", low: null, best: null })).toBe("breaksSeries");
  });

  it("is neither newer nor older than another of its origin where a coarse date leaves that open", () => {
    const october = claim(1500, "kr.nis", "2024-10-18", { measure: "troops.sent" });
    const year = claim(11000, "kr.nis", "2024", { measure: "troops.sent" });
    for (const [one, other] of [[october, year] as const, [year, october] as const])
      expect(verdictOn(one, other, relations)).toMatchObject({
        kind: "notComparable",
        order: null,
        reason: { reason: "order" },
      });
    expect(kind(claim(300, "kr.nis", "2025-01-13"), claim(900, "kr.nis", "2025-01-13"))).toBe("differs");
  });

  it("is denied by who denies it", () => {
    const denial = claim(3000, "ru.gov", "2025-01-14", { stance: "denies" });
    const claimed = claim(3000, "ua.president", "2025-01-12");
    expect(verdictOn(claimed, denial, relations)).toMatchObject({ kind: "denied", isDenial: false });
    expect(verdictOn(denial, claimed, relations)).toMatchObject({ kind: "denied", isDenial: true });
  });

  it("is denied, not agreed with, by who doubts it", () => {
    const doubt = claim(3000, "us.gov", "2025-01-14", { stance: "doubts" });
    expect(kind(claim(3000, "ua.president", "2025-01-12"), doubt)).toBe("denied");
  });

  it("says nothing of the denial of another figure", () => {
    const denial = claim(3000, "ru.gov", "2025-01-14", { stance: "denies" });
    expect(verdictOn(claim(4000, "ua.president", "2025-01-12"), denial, relations)).toMatchObject({
      kind: "notComparable",
      factor: null,
      reason: { reason: "denial" },
    });
  });

  it("agrees, denied, only with the denial of the same figure", () => {
    const denial = claim(3000, "ru.gov", "2025-01-14", { stance: "denies" });
    expect(kind(denial, claim(3000, "kp.gov", "2025-01-15", { stance: "denies" }))).toBe("agrees");
    const another = claim(4000, "kp.gov", "2025-01-15", { stance: "denies" });
    expect(verdictOn(denial, another, relations)).toMatchObject({
      kind: "notComparable",
      reason: { reason: "denial" },
    });
    const itsOwn = { ...another, source: "ru.gov", asOf: "2025-03-01" };
    expect(verdictOn(denial, itsOwn, relations)).toMatchObject({ kind: "notComparable", reason: { reason: "denial" } });
  });

  it("is brought up to date where its own origin denied it first and then confirms it", () => {
    const denied = claim(11000, "ru.gov", "2024-10-18", { stance: "denies" });
    expect(kind(claim(11000, "ru.gov", "2025-04-26", { stance: "confirms" }), denied)).toBe("updated");
  });

  it("is rather a part or an addition than a fall, where a total would lose more than half", () => {
    const all = claim(11000, "kr.nis", "2025-01-13", { measure: "troops.sent" });
    const another = claim(3000, "kr.nis", "2025-02-27", { measure: "troops.sent" });
    expect(verdictOn(another, all, relations)).toMatchObject({ kind: "notComparable", reason: { reason: "part" } });
  });

  it("is copied where both articles have it in the very same sentence", () => {
    const quote = "Mindestens 300 Soldaten seien in Kursk gefallen, teilte der Geheimdienst am Montag mit.";
    const first = claim(300, "kr.nis", "2025-01-13", { quote });
    const copy = claim(300, "kr.nis", "2025-01-14", { quote: quote.replace(" am", "\u00a0am") });
    expect(verdictOn(copy, first, relations).isCopied).toBe(true);
    expect(verdictOn({ ...copy, quote: "300 dead." }, { ...first, quote: "300 dead." }, relations).isCopied).toBe(
      false,
    );
  });

  it("has the origin of the sentence it was copied from, where that names nobody", () => {
    const quote = "Etwa 12.000 Nordkoreaner stehen nach früheren Meldungen inzwischen in der Region Kursk.";
    const [one, other] = [claim(12000, "publisher", "2025-01-13"), claim(12000, "publisher", "2025-01-15")];
    expect(kind(one, other)).toBe("agrees");
    expect(kind({ ...one, quote }, { ...other, quote })).toBe("sameOrigin");
  });

  it("is not comparable with another time's, unit's or measure's, and says why", () => {
    const january = claim(300, "kr.nis", "2025-01-13");
    expect(verdictOn(january, claim(2000, "ua.president", "2025-09-02"), relations)).toMatchObject({
      kind: "notComparable",
      reason: { reason: "timeApart", days: 232, isLeast: false },
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
    expect(verdicts.map((verdict) => verdict.kind)).toEqual(["differs", "sameOrigin"]);
    expect(compareArticle([own], [own], relations).get(own.id)).toMatchObject([{ kind: "first" }]);
  });

  it("says that it is no comparison where only something else was counted", () => {
    const own = claim(600, "kr.nis", "2025-04-30");
    const total = claim(4700, "kr.nis", "2025-04-30", { measure: "casualties.total" });
    const shells = claim(9_000_000, "un", "2025-04-30", { measure: "shells.supplied", unit: "items" });
    expect(compareArticle([own], [total, shells], relations).get(own.id)).toMatchObject([
      { kind: "notComparable", other: total, reason: { reason: "deadVersusAll" } },
    ]);
    expect(compareArticle([own], [shells], relations).get(own.id)).toMatchObject([{ kind: "first" }]);
  });

  it("pairs what two articles tell alike: a part is not held against the whole", () => {
    const sent = { measure: "troops.sent" };
    const figures = (day: string) => ofOneArticle(claim(11000, "kr.nis", day, sent), claim(1000, "kr.nis", day, sent));
    const [own, others] = [figures("2025-01-13"), figures("2025-01-14")];
    const verdicts = compareArticle(own, others, relations);
    expect(own.map(({ id }) => verdicts.get(id)?.map((verdict) => verdict.kind))).toEqual([
      ["sameOrigin"],
      ["sameOrigin"],
    ]);
  });

  it("still hears what the origin said later, though the same article repeats what it said before", () => {
    const own = claim(300, "kr.nis", "2025-01-13");
    const others = ofOneArticle(claim(300, "kr.nis", "2025-01-13"), claim(600, "kr.nis", "2025-04-30"));
    const kinds = compareArticle([own], others, relations)
      .get(own.id)
      ?.map((verdict) => verdict.kind);
    expect(kinds).toEqual(["superseded", "sameOrigin"]);
  });

  it("counts articles, outlets and origins apart", () => {
    const nis = [1, 2, 3].map(() => claim(300, "kr.nis", "2025-01-13"));
    const again = { ...claim(400, "publisher", "2025-01-13"), outlet: nis[0]?.outlet ?? null };
    expect(independenceOf([...nis, again])).toEqual({ articles: 4, outlets: 3, origins: 2 });
  });

  it("counts outlets of one house once, and a copied sentence as one origin", () => {
    const quote = "Etwa 12.000 Nordkoreaner stehen nach früheren Meldungen inzwischen in der Region Kursk.";
    const sisters = [1, 2].map(() => claim(12000, "publisher", "2025-01-13", { house: "A house" }));
    const copies = [1, 2].map(() => claim(12000, "publisher", "2025-01-13", { quote }));
    expect(independenceOf(sisters)).toEqual({ articles: 2, outlets: 1, origins: 1 });
    expect(independenceOf(copies)).toEqual({ articles: 2, outlets: 2, origins: 1 });
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
  const guide = readFileSync(new URL("../../core/comparison/README.md", import.meta.url), "utf8");

  it.each(Object.entries(EXAMPLES))("has the example of %s, and it is one", (kind, [own, ...others]) => {
    expect(compareArticle([own], others, relations).get(own.id)?.[0]?.kind).toBe(kind);
    const row = guide.split("\n").find((line) => line.startsWith(`| \`${kind}\` `)) ?? "";
    expect(row).toContain(inTheGuide([own, ...others]));
  });
});
