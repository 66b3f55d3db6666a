import type { MarkedClaim } from "../../../core/claims/claim";
import type { ComparedClaim } from "../../../core/comparison/compared-claim";
import { houseOf } from "../../../core/houses";
import type { ClaimInArticle } from "../../../store/in-article";
import type { FrozenClaim, ReviewRecord } from "../../../store/records";
import { siteOf } from "../../../store/settings";
import { dayOf, outletOf } from "../../claim/shown-claim";
import { comparedClaim } from "../../verdict/verdicts";

/** A figure as the library draws, lists and hands it out, from the store as it is or out of a saved comparison. */
export interface LibraryFigure {
  /** The same figure in every reading of its article. */
  readonly identity: string;
  readonly articleId: string;
  readonly claim: MarkedClaim;
  readonly compared: ComparedClaim;
  /** What the reader has said of it; null where nothing, or where a saved comparison does not know. */
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
  const { claim, review, article } = one;
  return {
    ...{ identity: claim.identity, articleId: article.id, claim },
    compared: { ...comparedClaim(one), id: claim.identity },
    judged: review?.verdict ?? null,
    outlet: outletOf(article),
    publishedAt: article.publishedAt,
    day: dayOf(article),
    title: article.title,
    url: article.urls[0] ?? "",
    language: article.language,
  };
}

/** A figure as it stood when a comparison was saved. */
export function frozenFigure(frozen: FrozenClaim): LibraryFigure {
  const { identity, articleId, claim, publisher, publishedAt, title, url, readAt, language = null } = frozen;
  const site = siteOf(url);
  const outlet = publisher ?? site;
  return {
    ...{ identity, articleId, claim, outlet, publishedAt, title, url, language },
    compared: { ...claim, id: identity, articleId, outlet, house: houseOf(site) },
    judged: null,
    day: publishedAt ?? readAt,
  };
}
