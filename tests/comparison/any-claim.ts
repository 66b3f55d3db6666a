import fc from "fast-check";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import type { Verdict } from "../../core/comparison/verdict";

const SENTENCE = "Some six hundred of them were killed in the first weeks of the fighting, it is said.";
const day = fc
  .integer({ min: 0, max: 150 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const asOf = fc.oneof(
  { weight: 6, arbitrary: day },
  day.map((one) => one.slice(0, 7)),
  fc.constantFrom("2024", "2025", null),
);
const bounds = fc.integer({ min: 1, max: 14 }).chain((tens) => {
  const best = tens * 100;
  return fc.constantFrom(
    { low: best, best, high: best, qualifier: "exactly" },
    { low: best, best, high: null, qualifier: "atLeast" },
    { low: null, best, high: best, qualifier: "atMost" },
    { low: best, best: null, high: best + 200, qualifier: "between" },
  );
});

/** Figures of a few measures and sources within half a year, close enough to meet, with all that can set them apart. */
export const anyClaim: fc.Arbitrary<ComparedClaim> = fc
  .record({
    bounds,
    asOf,
    measure: fc.constantFrom("casualties.killed", "casualties.killed", "troops.present", "casualties.total"),
    unit: fc.constantFrom("people", "people", "people", "percent"),
    source: fc.constantFrom("kr.nis", "ua.gov", "us.gov", "publisher", "unnamed"),
    stance: fc.constantFrom("asserts", "asserts", "asserts", "confirms", "denies", "doubts"),
    quote: fc.constantFrom("Said so.", SENTENCE),
    article: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ bounds: figure, article, ...rest }) => {
    const where = { articleId: `article ${article}`, outlet: `outlet ${article % 7}`, house: null, id: "" };
    return { ...where, ...figure, ...rest } as ComparedClaim;
  });

/** Of each kind the first, by what decides which that is. */
export function firstOfEach(verdicts: readonly Verdict[]): unknown[] {
  const said = verdicts.filter(({ kind }) => kind !== "notComparable");
  return [...Map.groupBy(said, ({ kind }) => kind)].map(([kind, [first]]) => [
    ...[kind, first?.days],
    // Of those whose days are not known none comes before another.
    first?.days === null ? null : Math.min(0.99, Math.abs(Math.log(first?.factor ?? 1)) / 10).toFixed(9),
  ]);
}
