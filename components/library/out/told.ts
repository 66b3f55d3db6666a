import type { Store } from "../../../store/database";
import type { LibraryFigure } from "../figure/library-figure";
import { articlesOf, type CitedArticle } from "./cited-article";

/** Figures with all that is known of where they stand. */
export interface Told {
  readonly figures: readonly LibraryFigure[];
  /** Those that the figures stand in. */
  readonly articles: readonly CitedArticle[];
  /** As they were read last, by the articles' ids; none of what is lost. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function told(store: Store, figures: readonly LibraryFigure[]): Promise<Told> {
  const articles = await articlesOf(store, figures);
  const records = (await store.articles.bulkGet(articles.map(({ id }) => id))).filter((one) => one !== undefined);
  const versions = await store.versions.bulkGet(records.map(({ versionId }) => versionId));
  const texts = versions.flatMap((version) => (version ? [[version.articleId, version.article.text] as const] : []));
  return { figures, articles, texts: new Map(texts) };
}
