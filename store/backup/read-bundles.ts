import type { Store } from "../database";
import type { ArticleRecord } from "../records";
import type { Bundle } from "./bundle";
import { OF_ARTICLE } from "./format";

/** Articles with all that belongs to them, read in one transaction; one that is gone or was removed is left out. */
export async function readBundles(store: Store, ids: readonly string[]): Promise<Bundle[]> {
  const { articles, parts } = await store.transaction("r", store.tables, async () => ({
    articles: await store.articles.bulkGet([...ids]),
    parts: await Promise.all(
      OF_ARTICLE.map(
        async (table) => [table, await store.table(table).where("articleId").anyOf(ids).toArray()] as const,
      ),
    ),
  }));
  const kept = articles.filter((article): article is ArticleRecord => article?.deletedAt === null);
  return kept.map((article) => {
    const own = parts.map(([table, records]) => [table, records.filter(({ articleId }) => articleId === article.id)]);
    return { articles: [article], ...Object.fromEntries(own) } as unknown as Bundle;
  });
}
