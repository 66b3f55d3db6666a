import { articleKey } from "../core/page/address";
import { withoutSecrets } from "../core/page/secrets";
import type { Store } from "./database";
import { type ClaimInArticle, claimsInArticles, type StatementInArticle, statementsInArticles } from "./in-article";
import { ofEach } from "./ready/of-each";
import type { ArticleRecord, ClaimRecord, StatementRecord, VersionRecord } from "./records";

export interface Counts {
  readonly articles: number;
  readonly claims: number;
  readonly statements: number;
  readonly comparisons: number;
}

/** A version with what was read in it. */
export interface VersionReading {
  readonly version: VersionRecord;
  readonly claims: readonly ClaimRecord[];
  readonly statements: readonly StatementRecord[];
}

/** The article, unless it was removed. */
export async function articleById(store: Store, id: string): Promise<ArticleRecord | undefined> {
  return kept(await store.articles.get(id));
}

/** The article that stands at this address, under whatever address it was read; of several that stood there the last read. */
export async function articleByUrl(store: Store, url: string): Promise<ArticleRecord | undefined> {
  const at = await store.articles.where("urls").equals(withoutSecrets(url)).toArray();
  return latest(at) ?? latest(await store.articles.where("keys").equals(articleKey(url, null)).toArray());
}

function latest(articles: readonly ArticleRecord[]): ArticleRecord | undefined {
  const here = articles.filter((article) => !article.deletedAt);
  return here.sort((one, other) => other.lastReadAt.localeCompare(one.lastReadAt))[0];
}

function kept(article: ArticleRecord | undefined): ArticleRecord | undefined {
  return article?.deletedAt ? undefined : article;
}

/** In the order of the text. */
export async function claimsOfArticle(store: Store, articleId: string): Promise<ClaimInArticle[]> {
  const claims = await store.claims.where({ articleId }).toArray();
  return claimsInArticles(store, claims.sort(byPlace));
}

/** Of several articles, each in the order of its text. */
export async function claimsOfArticles(store: Store, ids: readonly string[]): Promise<ClaimInArticle[]> {
  const claims = await ofEach(store.claims, "articleId", ids);
  return claimsInArticles(store, claims.sort(byPlace));
}

/** Every claim on this measure, also where the reader put it under this measure; latest articles first. */
export async function claimsOfMeasure(store: Store, measure: string): Promise<ClaimInArticle[]> {
  const read = await store.claims.where({ measure }).toArray();
  const moved = await store.reviews.where("correction.measure").equals(measure).primaryKeys();
  const alsoHere = await store.claims.where("identity").anyOf(moved).toArray();
  const once = new Map([...read, ...alsoHere].map((claim) => [claim.id, claim]));
  const found = await claimsInArticles(store, [...once.values()]);
  return found.filter(({ claim }) => claim.measure === measure).sort(byArticleDate);
}

/** Every claim of every article, latest articles first. */
export async function allClaims(store: Store): Promise<ClaimInArticle[]> {
  return (await claimsInArticles(store, await store.claims.toArray())).sort(byArticleDate);
}

/** In the order of the text. */
export async function statementsOfArticle(store: Store, articleId: string): Promise<StatementInArticle[]> {
  const statements = await store.statements.where({ articleId }).toArray();
  return statementsInArticles(store, statements.sort(byPlace));
}

/** Who says what about it, latest articles first. */
export async function statementsOfProposition(store: Store, proposition: string): Promise<StatementInArticle[]> {
  const statements = await store.statements.where({ proposition }).toArray();
  return (await statementsInArticles(store, statements)).sort(byArticleDate);
}

/** Oldest first, each as it was read then. */
export async function versionsOfArticle(store: Store, articleId: string): Promise<VersionReading[]> {
  const versions = await store.versions.where({ articleId }).sortBy("readAt");
  const claims = await store.claims.where({ articleId }).toArray();
  const statements = await store.statements.where({ articleId }).toArray();
  return versions.map((version) => ({
    version,
    claims: claims.filter((claim) => claim.versionId === version.id).sort(byPlace),
    statements: statements.filter((statement) => statement.versionId === version.id).sort(byPlace),
  }));
}

/** What is kept, without what was removed or rejected. */
export async function counts(store: Store): Promise<Counts> {
  const kinds = ["articles", "figures", "statements"];
  const rows = await store.tallies.bulkGet(kinds.map((kind): [string, string, string] => ["", kind, ""]));
  const [articles = 0, claims = 0, statements = 0] = rows.map((row) => row?.count ?? 0);
  const removed = await store.comparisons.where("deletedAt").above("").count();
  return { articles, claims, statements, comparisons: (await store.comparisons.count()) - removed };
}

function byPlace(one: { readonly start: number }, other: { readonly start: number }): number {
  return one.start - other.start;
}

function byArticleDate(one: { readonly article: ArticleRecord }, other: { readonly article: ArticleRecord }): number {
  return other.article.date.localeCompare(one.article.date);
}
