import { PUBLISHER, UNNAMED } from "../../../core/claims/claim";
import type { LibraryFigure } from "../figure/library-figure";
import type { CitedArticle } from "./cited-article";

/** Names of things that stand on no web page (RFC 4151): nobody has to be asked for them, and nothing lies behind them. */
const NAMES = "tag:says-who.example,2026:";

/** The article's address, else a name of its own. */
export const articleIri = ({ id, url }: Pick<CitedArticle, "id" | "url">): string => url ?? nameOf("article", id);

/**
 * What is claimed: the figure, what it counts, who says so, what the source does with it and as of when. The same in every
 * article that tells it, and in everybody's library. What nobody named says is another claim in every article.
 */
export function claimIri({ claim, outlet, articleId }: LibraryFigure): string {
  const { measure, qualifier, low, best, high, unit, source, stance, certainty, asOf } = claim;
  const teller = source === PUBLISHER ? (outlet ?? articleId) : source === UNNAMED ? articleId : null;
  return nameOf("claim", measure, qualifier, low, best, high, unit, source, teller, stance, certainty, asOf);
}

/** Where a figure stands in its article. */
export const annotationIri = ({ articleId, identity }: LibraryFigure): string =>
  nameOf("annotation", articleId, identity);

const nameOf = (kind: string, ...parts: readonly (string | number | null)[]): string =>
  NAMES + [kind, ...parts.map((part) => encodeURIComponent(`${part ?? "-"}`.toWellFormed()))].join("/");
