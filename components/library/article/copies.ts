import { isCopied, type Reuse, reuseBetween, sentenceKeys } from "../../../core/comparison/reuse";
import type { Store } from "../../../store/database";
import { articlesWithSameFigure } from "../../../store/figures";
import { articleById } from "../../../store/find";
import type { ArticleRecord } from "../../../store/records";

/** Another article with how much of the text both have. */
export interface Copy {
  readonly article: ArticleRecord;
  readonly reuse: Reuse;
}

/** More texts are not laid beside one: a figure that hundreds repeat is told by their origin. */
const MOST_TEXTS = 60;

/** The articles that are copied from this one or this one from them, most first. Only those with a figure in common are looked at. */
export async function copiesOf(store: Store, articleId: string): Promise<Copy[]> {
  const article = await articleById(store, articleId);
  if (!article) return [];
  const ids = await articlesWithSameFigure(store, articleId, MOST_TEXTS);
  const candidates = (await store.articles.bulkGet(ids)).filter((one): one is ArticleRecord => one !== undefined);
  const versions = await store.versions.bulkGet([article, ...candidates].map(({ versionId }) => versionId));
  const [own, ...others] = versions.map((version) => sentenceKeys(version?.article.text ?? ""));
  const copies = candidates.map((candidate, index) => ({
    article: candidate,
    reuse: reuseBetween(own ?? new Set(), others[index] ?? new Set()),
  }));
  return copies.filter(({ reuse }) => isCopied(reuse)).sort((one, other) => other.reuse.shared - one.reuse.shared);
}
