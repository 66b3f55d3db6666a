import { isSameFigure } from "../../../core/comparison/figures";
import { isCopied, type Reuse, reuseBetween, sentenceKeys } from "../../../core/comparison/reuse";
import type { Store } from "../../../store/database";
import { articleById, claimsOfArticle, claimsOfMeasure } from "../../../store/find";
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
  const candidates = await withSameFigure(store, articleId);
  const versions = await store.versions.bulkGet([article, ...candidates].map(({ versionId }) => versionId));
  const [own, ...others] = versions.map((version) => sentenceKeys(version?.article.text ?? ""));
  const copies = candidates.map((candidate, index) => ({
    article: candidate,
    reuse: reuseBetween(own ?? new Set(), others[index] ?? new Set()),
  }));
  return copies.filter(({ reuse }) => isCopied(reuse)).sort((one, other) => other.reuse.shared - one.reuse.shared);
}

async function withSameFigure(store: Store, articleId: string): Promise<ArticleRecord[]> {
  const own = await claimsOfArticle(store, articleId);
  const found = new Map<string, ArticleRecord>();
  for (const measure of new Set(own.map(({ claim }) => claim.measure))) {
    for (const { claim, article } of await claimsOfMeasure(store, measure)) {
      const isTold = own.some((one) => one.claim.measure === measure && isSameFigure(one.claim, claim));
      if (article.id !== articleId && isTold) found.set(article.id, article);
    }
  }
  return [...found.values()].slice(0, MOST_TEXTS);
}
