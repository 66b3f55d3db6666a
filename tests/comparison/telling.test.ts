import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { FigureIndex, type MeasureIndex } from "../../core/comparison/figure-index";
import { Timeline } from "../../core/comparison/timeline";
import { relations } from "../../core/topics/dprk-russia/relations";
import { anyClaim, firstOfEach } from "./any-claim";

/** Hands over everything whenever anything is asked: all pairs are looked at. */
class Everything extends FigureIndex {
  readonly #claims: readonly ComparedClaim[];

  constructor(claims: readonly ComparedClaim[]) {
    super([]);
    this.#claims = claims;
  }

  override of(measure: string): MeasureIndex {
    const all = this.#claims.filter((claim) => claim.measure === measure);
    const timeline = new AtOnce(all);
    const [ofStance, ofOrigin, ofFigure] = [() => timeline, () => timeline, () => timeline];
    return { all, timeline, ofStance, ofOrigin, ofFigure, ofSentence: () => all };
  }
}

class AtOnce extends Timeline {
  readonly #claims: readonly ComparedClaim[];

  constructor(claims: readonly ComparedClaim[]) {
    super([]);
    this.#claims = claims;
  }

  override *from() {
    yield { days: 0, claims: this.#claims };
  }
}

describe("figures that are looked for by source and date", () => {
  it("tell what looking at all pairs tells", () => {
    const many = fc.array(anyClaim, { maxLength: 120 });
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 4 }), many, (own, read) => {
        const here = own.map((claim, i) => ({ ...claim, id: `own ${i}`, articleId: "here" }));
        const others = read.map((claim, i) => ({ ...claim, id: `other ${i}` }));
        const quick = compareArticle(here, others, relations);
        const slow = compareArticle(here, new Everything(others), relations);
        for (const { id } of here) {
          const [found, all] = [quick.get(id) ?? [], slow.get(id) ?? []];
          expect([found[0]?.kind, found[0]?.days]).toEqual([all[0]?.kind, all[0]?.days]);
          expect(firstOfEach(found)).toEqual(firstOfEach(all));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are a small part of many", () => {
    const asked = new Set<string>();
    const others = Array.from({ length: 2_000 }, (_, i): ComparedClaim => {
      const date = new Date(Date.UTC(2024, 0, 1 + (i % 400))).toISOString().slice(0, 10);
      const figure = {
        low: i,
        best: i,
        high: i,
        qualifier: "exactly",
        unit: "people",
        measure: "troops.present",
      } as const;
      const said = { source: `source.${i % 9}`, stance: "asserts", asOf: date, quote: "" } as const;
      const claim = { ...figure, ...said, id: `${i}`, articleId: `article ${i}`, outlet: null };
      return Object.defineProperty(claim, "qualifier", {
        get: () => {
          asked.add(claim.id);
          return "exactly";
        },
      }) as ComparedClaim;
    });
    const own = { ...(others[900] as ComparedClaim), id: "own", articleId: "here", best: 900, low: 900, high: 900 };
    asked.clear();
    compareArticle([own], others, relations);
    expect(asked.size).toBeLessThan(400);
  });
});
