import { PUBLISHER, UNNAMED } from "../claims/claim";
import type { ComparedClaim } from "./compared-claim";

/**
 * Who a figure comes from in the end: what several outlets share. An article's own voice is its outlet; somebody unnamed
 * is nobody else's unnamed.
 */
export function originOf({
  source,
  outlet,
  articleId,
}: Pick<ComparedClaim, "source" | "outlet" | "articleId">): string {
  if (source === PUBLISHER) return `outlet:${outlet ?? articleId}`;
  return source === UNNAMED ? `unnamed:${articleId}` : source;
}

/** How many independent voices stand behind figures that are told many times. */
export interface Independence {
  readonly articles: number;
  readonly outlets: number;
  readonly origins: number;
}

export function independenceOf(claims: readonly ComparedClaim[]): Independence {
  return {
    articles: new Set(claims.map((claim) => claim.articleId)).size,
    outlets: new Set(claims.map((claim) => claim.outlet ?? claim.articleId)).size,
    origins: new Set(claims.map(originOf)).size,
  };
}
