import { foldForSearch } from "../../../core/text/search";
import type { Store } from "../../../store/database";
import type { Texts } from "./entry";

/** The text of every article as it was read last, folded for searching, by article id. */
export async function articleTexts(store: Store): Promise<Texts> {
  const shown = new Map((await store.articles.toArray()).map(({ id, versionId }) => [versionId, id]));
  const texts = new Map<string, string>();
  await store.versions.each(({ id, article }) => {
    const articleId = shown.get(id);
    if (articleId) texts.set(articleId, foldForSearch(article.text));
  });
  return texts;
}
