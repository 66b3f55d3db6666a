import type { Claim } from "../../../core/claims/claim";
import type { ComparedClaim } from "../../../core/comparison/compared-claim";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ReviewRecord } from "../../../store/records";
import { dayOf, outletOf } from "../../claim/shown-claim";
import { comparedClaim } from "../../sidebar/verdicts";

/** A figure as the library draws, lists and hands it out, from the store as it is or out of a saved comparison. */
export interface LibraryFigure {
  /** The same figure in every reading of its article. */
  readonly identity: string;
  readonly articleId: string;
  readonly claim: Claim;
  readonly compared: ComparedClaim;
  /** As the program read it, where the reader corrected it. */
  readonly readAs: Claim | null;
  readonly judged: ReviewRecord["verdict"];
  readonly outlet: string | null;
  /** ISO date or date-time; null where the article has none. */
  readonly publishedAt: string | null;
  /** The day it came to the reader: published, else read. ISO. */
  readonly day: string;
  readonly title: string;
  readonly url: string;
  readonly language: string | null;
}

export function libraryFigure(one: ClaimInArticle): LibraryFigure {
  const { claim, machine, review, article } = one;
  return {
    ...{ identity: claim.identity, articleId: article.id, claim, compared: comparedClaim(one) },
    readAs: review?.verdict === "corrected" ? machine : null,
    judged: review?.verdict ?? null,
    outlet: outletOf(article),
    publishedAt: article.publishedAt,
    day: dayOf(article),
    title: article.title,
    url: article.urls[0] ?? "",
    language: article.language,
  };
}

/** Did the reader add it? Then it is nobody else's reading. */
export const isAdded = ({ claim }: Pick<LibraryFigure, "claim">): boolean =>
  claim.reasons.measure.some(({ rule }) => rule === "reader.added");
