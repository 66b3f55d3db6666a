import type { Edit } from "../../core/comparison/edits";
import type { Store } from "../../store/database";
import { articleById, claimsOfArticle, statementsOfArticle, versionsOfArticle } from "../../store/find";
import type { ClaimInArticle, StatementInArticle } from "../../store/in-article";
import type { ArticleRecord, ClaimRecord, VersionRecord } from "../../store/records";
import { isFull } from "../../store/save";
import { editsIn } from "../claim/edits";

/** A saved article with what was read in it. */
export interface ArticleReading {
  readonly article: ArticleRecord;
  /** The one that is shown; null where it is lost. */
  readonly version: VersionRecord | null;
  /** Of that version. */
  readonly text: string | null;
  readonly claims: readonly ClaimInArticle[];
  readonly statements: readonly StatementInArticle[];
  /** What the article said otherwise when it was read before, latest first. */
  readonly edits: readonly Edit<ClaimRecord>[];
  /** Is no further change of it kept? */
  readonly isFull: boolean;
}

/** Null where the article was removed. */
export async function articleReading(store: Store, articleId: string): Promise<ArticleReading | null> {
  const article = await articleById(store, articleId);
  if (!article) return null;
  const version = await store.versions.get(article.versionId);
  return {
    article,
    version: version ?? null,
    text: version?.article.text ?? null,
    claims: await claimsOfArticle(store, articleId),
    statements: await statementsOfArticle(store, articleId),
    edits: editsIn(await versionsOfArticle(store, articleId)),
    isFull: await isFull(store, articleId),
  };
}
