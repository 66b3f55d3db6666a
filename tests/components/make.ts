import type { Showing } from "../../components/reading/use-showing";
import type { Claim, Statement } from "../../core/claims/claim";
import type { ClaimInArticle, StatementInArticle } from "../../store/in-article";
import type { ArticleRecord, ReviewRecord } from "../../store/records";
import { makeClaim, makeStatement } from "../store/make";

/** A page in which nobody has looked for a sentence yet. */
export const SHOWING: Showing = { last: null, show: async () => {} };

let made = 0;

/** A stored article as the store would hand it out. */
export function makeRecord(change: Partial<ArticleRecord> = {}): ArticleRecord {
  const id = change.id ?? `article-${++made}`;
  const date = change.publishedAt ?? "2025-04-28T05:37:00.000Z";
  return {
    id,
    key: `https://courier.example/${id}`,
    keys: [],
    urls: [`https://courier.example/${id}`],
    site: "courier.example",
    title: "Six hundred dead, agency says",
    byline: null,
    publisher: "The Courier",
    publishedAt: date,
    modifiedAt: null,
    language: "en",
    topics: ["dprk-russia"],
    date,
    firstReadAt: date,
    lastReadAt: date,
    versionId: `version-${id}`,
    deletedAt: null,
    ...change,
  };
}

interface Rest {
  readonly article?: Partial<ArticleRecord>;
  readonly review?: Partial<ReviewRecord>;
  readonly identity?: string;
}

export function makeShown(change: Partial<Claim> = {}, { article, review, identity }: Rest = {}): ClaimInArticle {
  const record = makeRecord(article);
  const machine = makeClaim(change);
  const id = `claim-${++made}`;
  const claim = {
    ...machine,
    ...{ id, identity: identity ?? id, articleId: record.id, versionId: record.versionId, topic: "dprk-russia" },
    by: "program" as const,
  };
  const kept = review && {
    ...{ identity: claim.identity, articleId: record.id, verdict: null, correction: null, note: "", machine },
    ...{ reliability: "F" as const, credibility: 6 as const, changedAt: "2025-05-01T00:00:00.000Z" },
    ...review,
  };
  const correction = kept?.verdict === "corrected" ? kept.correction : null;
  const shown = correction ? { ...claim, ...correction, byReader: "corrected" as const, readAs: machine } : claim;
  return { claim: shown, machine, review: kept ?? null, article: record };
}

export function makeSaid(change: Partial<Statement>, article: Partial<ArticleRecord> = {}): StatementInArticle {
  const record = makeRecord(article);
  const origin = { id: `statement-${++made}`, articleId: record.id, versionId: record.versionId, topic: "dprk-russia" };
  return { statement: { ...makeStatement(change), ...origin }, article: record };
}
