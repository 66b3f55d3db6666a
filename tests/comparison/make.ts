import type { ComparedClaim } from "../../core/comparison/compared-claim";

let count = 0;

/** A figure of an article of its own and an outlet of its own, on those killed if nothing else is said. */
export function claim(
  best: number,
  source: string,
  asOf: string | null,
  more: Partial<ComparedClaim> = {},
): ComparedClaim {
  count++;
  const figure = { low: best, best, high: best, qualifier: "exactly", unit: "people" } as const;
  const place = { id: `claim ${count}`, articleId: `article ${count}`, outlet: `outlet ${count}`, quote: "" };
  return { measure: "casualties.killed", ...figure, source, stance: "asserts", asOf, ...place, ...more };
}

/** Figures of one article. */
export function ofOneArticle(...claims: readonly ComparedClaim[]): ComparedClaim[] {
  return claims.map((one) => ({ ...one, articleId: claims[0]?.articleId ?? "", outlet: claims[0]?.outlet ?? null }));
}
