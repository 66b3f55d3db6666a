import { PUBLISHER, UNNAMED } from "../claims/claim";
import type { ComparedClaim } from "./compared-claim";
import { isSameSentence, sentenceKey } from "./reuse";

type Told = Pick<ComparedClaim, "source" | "outlet" | "house" | "articleId">;

/**
 * Who a figure comes from in the end: what several outlets share. An article's own voice is its outlet, or the house
 * that owns the outlet; somebody unnamed is nobody else's unnamed.
 */
export function originOf({ source, outlet, house, articleId }: Told): string {
  if (source === PUBLISHER) return `outlet:${house ?? outlet ?? articleId}`;
  return source === UNNAMED ? `unnamed:${articleId}` : source;
}

/** Have two figures one origin: one source, or one sentence that names none and stands in both articles? */
export function isOneOrigin(one: ComparedClaim, other: ComparedClaim): boolean {
  if (originOf(one) === originOf(other)) return true;
  return isNobody(one) && isNobody(other) && isSameSentence(one.quote, other.quote);
}

/** Does it stand there in nobody's name? */
export const isNobody = ({ source }: Pick<Told, "source">): boolean => source === PUBLISHER || source === UNNAMED;

/** How many independent voices stand behind figures that are told many times. */
export interface Independence {
  readonly articles: number;
  /** Outlets of one house count once, where the house is known. */
  readonly outlets: number;
  readonly origins: number;
}

export function independenceOf(claims: readonly ComparedClaim[]): Independence {
  return {
    articles: new Set(claims.map((claim) => claim.articleId)).size,
    outlets: new Set(claims.map(({ house, outlet, articleId }) => house ?? outlet ?? articleId)).size,
    origins: new Set(originsOf(claims).values()).size,
  };
}

/** Each claim's origin by its id. A sentence that names nobody and stands in several articles is one origin. */
function originsOf(claims: readonly ComparedClaim[]): Map<string, string> {
  const bySentence = new Map<string, string>();
  return new Map(
    claims.map((claim) => {
      const origin = originOf(claim);
      const key = isNobody(claim) ? sentenceKey(claim.quote) : null;
      if (key === null) return [claim.id, origin];
      if (!bySentence.has(key)) bySentence.set(key, origin);
      return [claim.id, bySentence.get(key) ?? origin];
    }),
  );
}
