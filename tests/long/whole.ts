import type { ArticleRecord, ClaimRecord, StatementRecord, VersionRecord } from "../../store/records";

/** The tables that a save writes, as they are on the disk. */
export interface Tables {
  readonly articles: readonly ArticleRecord[];
  readonly versions: readonly VersionRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly statements: readonly StatementRecord[];
}

/** What belongs to nothing or lacks what belongs to it: ids of records that a save left half. */
export function halvesIn({ articles, versions, claims, statements }: Tables): string[] {
  const articleIds = new Set(articles.map(({ id }) => id));
  const versionIds = new Set(versions.map(({ id }) => id));
  const halves = [
    ...articles.filter(({ versionId }) => !versionIds.has(versionId)),
    ...versions.filter(({ articleId }) => !articleIds.has(articleId)),
    ...[...claims, ...statements].filter((one) => !versionIds.has(one.versionId) || !articleIds.has(one.articleId)),
  ];
  return halves.map(({ id }) => id);
}
