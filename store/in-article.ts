import type { Table } from "dexie";
import { type ByReader, type Claim, isAdded } from "../core/claims/claim";
import type { Store } from "./database";
import type { ArticleRecord, ClaimRecord, Correction, ReviewRecord, StatementRecord } from "./records";
import { readingOf } from "./review";

/** A claim as it is shown: with the reader's corrections, and saying so; the program's own reading beside it, and its article. */
export interface ClaimInArticle {
  readonly claim: ClaimRecord & ByReader;
  readonly machine: Claim;
  readonly review: ReviewRecord | null;
  readonly article: ArticleRecord;
}

export interface StatementInArticle {
  readonly statement: StatementRecord;
  readonly article: ArticleRecord;
}

/** The claims that hold now, in the order given: of the version shown or the reader's own, in articles not removed. */
export async function claimsInArticles(store: Store, records: readonly ClaimRecord[]): Promise<ClaimInArticle[]> {
  const articles = await articlesOf(store, records);
  const reviews = await reviewsOf(store, records);
  const held = records.filter((record) => {
    const article = articles.get(record.articleId);
    return article && (record.by === "reader" || record.versionId === article.versionId);
  });
  return onceEach(held).flatMap((record) => {
    const article = articles.get(record.articleId);
    return article ? [{ ...corrected(record, reviews.get(record.identity)), article }] : [];
  });
}

/** A claim that the reader kept and that the program finds again is there twice: the program's is the newer. */
function onceEach(records: readonly ClaimRecord[]): ClaimRecord[] {
  const read = new Set(records.filter((one) => one.by === "program").map((one) => one.identity));
  const seen = new Set<string>();
  return records.filter((one) => {
    if (one.by === "program") return true;
    if (read.has(one.identity) || seen.has(one.identity)) return false;
    return seen.add(one.identity);
  });
}

/** The statements that hold now, in the order given. */
export async function statementsInArticles(
  store: Store,
  records: readonly StatementRecord[],
): Promise<StatementInArticle[]> {
  const articles = await articlesOf(store, records);
  return records.flatMap((statement) => {
    const article = articles.get(statement.articleId);
    return article && statement.versionId === article.versionId ? [{ statement, article }] : [];
  });
}

function corrected(machine: ClaimRecord, review: ReviewRecord | undefined): Omit<ClaimInArticle, "article"> {
  const correction = review?.verdict === "corrected" ? review.correction : null;
  return { claim: { ...machine, ...correction, ...handIn(machine, correction) }, machine, review: review ?? null };
}

/** An added figure that is corrected is still the reader's own: nobody had read it otherwise. */
function handIn(machine: ClaimRecord, correction: Correction | null): ByReader {
  if (isAdded(machine)) return { byReader: "added" };
  return correction ? { byReader: "corrected", readAs: readingOf(machine) } : {};
}

/** The articles of these records that are not removed, by id. */
async function articlesOf(
  store: Store,
  records: readonly { readonly articleId: string }[],
): Promise<Map<string, ArticleRecord>> {
  const articles = await recordsOf(store.articles, new Set(records.map((record) => record.articleId)));
  return new Map(articles.filter((article) => !article.deletedAt).map((article) => [article.id, article]));
}

async function reviewsOf(store: Store, records: readonly ClaimRecord[]): Promise<Map<string, ReviewRecord>> {
  const reviews = await recordsOf(store.reviews, new Set(records.map((record) => record.identity)));
  return new Map(reviews.map((review) => [review.identity, review]));
}

/** From so many keys on a whole table is read sooner than its records one by one, if most of them are wanted. */
const MANY = 300;

/**
 * Those that there are. What stands behind other keys of a table that was read whole does no harm in a map. Not `async`:
 * a promise around the store's own would lose `watch` its sight of what is read next.
 */
function recordsOf<T>(
  table: Pick<Table<T, string>, "toArray" | "bulkGet" | "count">,
  keys: ReadonlySet<string>,
): PromiseLike<T[]> {
  const oneByOne = () => table.bulkGet([...keys]).then((found) => found.filter((one) => one !== undefined));
  if (keys.size <= MANY) return oneByOne();
  return table.count().then((all) => (keys.size * 2 > all ? table.toArray() : oneByOne()));
}
