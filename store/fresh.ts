import type { Analysis } from "../core/analyse";
import type { Claim } from "../core/claims/claim";
import type { Article } from "../core/page/article";
import { topicOfMeasure, topicOfProposition } from "../core/topic-of";
import { atOpenAddresses } from "./addresses";
import type { ArticleRecord, ClaimRecord, StatementRecord, VersionRecord } from "./records";
import { keysOf } from "./same-article";

/** A reading to be saved, with the reader's clock and the program that read. */
export interface Fresh {
  readonly analysis: Analysis;
  readonly readAt: string;
  readonly programVersion: string;
}

/** The reading under addresses that give away no secret. */
export function withOpenAddresses(analysis: Analysis): Analysis {
  return { ...analysis, article: atOpenAddresses(analysis.article) };
}

export function versionOf(articleId: string, { analysis, readAt, programVersion }: Fresh): VersionRecord {
  return { id: crypto.randomUUID(), articleId, readAt, programVersion, article: analysis.article };
}

/** The claims of a version; `carried` holds the identities of those that the version before had too. */
export function claimRecords(
  version: VersionRecord,
  analysis: Analysis,
  carried: ReadonlyMap<Claim, string>,
): ClaimRecord[] {
  const { id: versionId, articleId } = version;
  return analysis.claims.map((claim) => {
    const id = crypto.randomUUID();
    const topic = topicOfMeasure(claim.measure) ?? likeliestTopic(analysis);
    return { ...claim, id, identity: carried.get(claim) ?? id, articleId, versionId, topic, by: "program" };
  });
}

export function statementRecords(version: VersionRecord, analysis: Analysis): StatementRecord[] {
  const { id: versionId, articleId } = version;
  return analysis.statements.map((one) => {
    const topic = topicOfProposition(one.proposition) ?? likeliestTopic(analysis);
    return { ...one, id: crypto.randomUUID(), articleId, versionId, topic };
  });
}

/** Of what no followed topic counts any more: the topic that matches the article best. */
function likeliestTopic({ topics }: Analysis): string {
  return [...topics].sort((one, other) => other.score - one.score)[0]?.id ?? "";
}

/** The fields of an article that its last reading decides. */
export function latestFields({ analysis, readAt }: Fresh, versionId: string, firstReadAt: string) {
  const { title, byline, publisher, publishedAt, modifiedAt, language } = analysis.article;
  return {
    ...{ title, byline, publisher, publishedAt, modifiedAt, language },
    topics: analysis.topics.filter((topic) => topic.matched).map((topic) => topic.id),
    site: siteOf(analysis.article),
    date: instant(publishedAt) ?? firstReadAt,
    lastReadAt: readAt,
    versionId,
    deletedAt: null,
  };
}

/**
 * What a reading that brings nothing new still changes: when and where it was read, and what was not known of the
 * article before. An article that was removed and is read again is wanted again.
 */
export function seenAgain(article: ArticleRecord, { analysis, readAt }: Fresh) {
  const now = analysis.article;
  const publishedAt = article.publishedAt ?? now.publishedAt;
  return {
    urls: within([...article.urls, ...urlsOf(now)]),
    keys: within([...article.keys, keysOf(now).plainKey]),
    byline: article.byline ?? now.byline,
    publisher: article.publisher ?? now.publisher,
    language: article.language ?? now.language,
    publishedAt,
    date: instant(publishedAt) ?? article.firstReadAt,
    lastReadAt: readAt,
    deletedAt: null,
  };
}

/** Addresses of one article: a page that invents one at every visit would fill the disk with them. */
const ADDRESSES = 1_000;

/** Each once; of too many the first, by which the article is known, and the last. */
export function within(addresses: readonly string[], most: number = ADDRESSES): string[] {
  const all = [...new Set(addresses)];
  return all.length <= most ? all : [...all.slice(0, most / 2), ...all.slice(-most / 2)];
}

export function urlsOf(article: Article): string[] {
  return article.url === null ? [] : [article.url];
}

/** Host without "www." of the publisher's own address, or of the one the article was read under; "" where there is none. */
function siteOf({ canonicalUrl, url }: Article): string {
  const address = canonicalUrl ?? url;
  if (!address || !URL.canParse(address)) return "";
  return new URL(address).hostname.replace(/^www\./, "");
}

/** An ISO date or date-time as a UTC date-time, or null where it is none. */
function instant(date: string | null): string | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
