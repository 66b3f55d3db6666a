import type { Analysis } from "../core/analyse";
import type { Article } from "../core/page/article";
import type { Store } from "./database";
import { articleById } from "./find";
import { type SaveResult, saveReading } from "./save";

/**
 * Has the stored text of an article read again by `read`, with what the program knows now. What it reads otherwise
 * becomes a version beside the old ones, and the reader's own words stay. `at`: ISO date-time. Throws a StoreProblem;
 * resolves with null where the article was removed.
 */
export async function readAgain(
  store: Store,
  articleId: string,
  read: (article: Article) => Promise<Analysis>,
  at: string,
  programVersion: string,
): Promise<SaveResult | null> {
  const article = await articleById(store, articleId);
  const version = article && (await store.versions.get(article.versionId));
  return version ? saveReading(store, await read(version.article), at, programVersion) : null;
}
