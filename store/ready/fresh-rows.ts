import type { Store } from "../database";
import { claimsInArticles } from "../in-article";
import type { ArticleRecord, ClaimRecord } from "../records";
import { NO_ROWS, type RowsOfArticle, rowsOf } from "./make-rows";
import { ofEach } from "./of-each";
import { searchedText } from "./sieve";

/** The rows of these articles as the other tables say today, by the articles' ids. */
export async function freshRows(store: Store, ids: readonly string[]): Promise<Map<string, RowsOfArticle>> {
  const found = await store.articles.bulkGet([...ids]);
  const kept = found.filter((article): article is ArticleRecord => article !== undefined && !article.deletedAt);
  const claims = await claimsInArticles(store, await shownClaims(store, kept));
  const ofArticle = Map.groupBy(
    claims.filter(({ review }) => review?.verdict !== "rejected"),
    ({ article }) => article.id,
  );
  const notes = await store.notes.bulkGet(kept.map(({ id }) => id));
  const statements = await Promise.all(kept.map(({ versionId }) => store.statements.where({ versionId }).count()));
  const versions = await store.versions.bulkGet(kept.map(({ versionId }) => versionId));
  const made = kept.map((article, i): [string, RowsOfArticle] => {
    const parts = {
      claims: ofArticle.get(article.id) ?? [],
      statements: statements[i] ?? 0,
      tags: notes[i]?.tags ?? [],
      searched: searchedText(article, versions[i], notes[i]),
    };
    return [article.id, rowsOf({ article, ...parts })];
  });
  return new Map([...ids.map((id): [string, RowsOfArticle] => [id, NO_ROWS]), ...made]);
}

/** Of the version shown, and the reader's own. */
async function shownClaims(store: Store, articles: readonly ArticleRecord[]): Promise<ClaimRecord[]> {
  const read = await ofEach(
    store.claims,
    "versionId",
    articles.map(({ versionId }) => versionId),
  );
  const own = await ofEach(
    store.claims,
    "[articleId+by]",
    articles.map(({ id }) => [id, "reader"]),
  );
  return [...new Map([...read, ...own].map((claim) => [claim.id, claim])).values()];
}

/** The rows of these articles as they are kept, by the articles' ids. */
export async function storedRows(store: Store, ids: readonly string[]): Promise<Map<string, RowsOfArticle>> {
  const entries = await store.entries.bulkGet([...ids]);
  const figures = await ofEach(store.figures, "articleId", ids);
  const ofArticle = Map.groupBy(figures, ({ articleId }) => articleId);
  return new Map(ids.map((id, i) => [id, { entry: entries[i] ?? null, figures: ofArticle.get(id) ?? [] }]));
}
