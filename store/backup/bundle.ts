import type { ArticleRecord, ClaimRecord, NoteRecord, ReviewRecord, StatementRecord, VersionRecord } from "../records";

/** An article with everything that is kept of it. */
export interface Bundle {
  readonly articles: readonly [ArticleRecord];
  readonly versions: readonly VersionRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly statements: readonly StatementRecord[];
  readonly reviews: readonly ReviewRecord[];
  readonly notes: readonly NoteRecord[];
}

/** Does all of it belong together: every part to the article, and what was read to one of its versions? */
export function belongsTogether({ articles: [article], ...parts }: Bundle): boolean {
  const { versions, claims, statements, reviews, notes } = parts;
  const known = new Set(versions.map(({ id }) => id));
  const read = [...claims, ...statements];
  return (
    known.has(article.versionId) &&
    [...versions, ...read, ...reviews, ...notes].every(({ articleId }) => articleId === article.id) &&
    read.every(({ versionId }) => known.has(versionId)) &&
    [versions, claims, statements].every(haveOwnIds)
  );
}

function haveOwnIds(records: readonly { readonly id: string }[]): boolean {
  return new Set(records.map(({ id }) => id)).size === records.length;
}
