import { analyse, type Knowledge } from "../core/analyse";
import type { Store } from "./database";
import { articleById } from "./find";
import { type SaveResult, saveReading } from "./save";

/**
 * Reads the stored text of an article again with what the program knows now; nothing is fetched. What it reads otherwise
 * becomes a version beside the old ones, and the reader's own words stay. `at`: ISO date-time. Throws a StoreProblem;
 * resolves with null where the article was removed.
 */
export async function readAgain(
  store: Store,
  articleId: string,
  knowledge: Knowledge,
  at: string,
  programVersion: string,
): Promise<SaveResult | null> {
  const article = await articleById(store, articleId);
  const version = article && (await store.versions.get(article.versionId));
  return version ? saveReading(store, analyse(version.article, knowledge), at, programVersion) : null;
}
