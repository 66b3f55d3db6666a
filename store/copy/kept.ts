import type { Store } from "../database";
import { type CopiedKind, copyName } from "./copy-file";
import type { CopyFiles } from "./copy-files";

/** How many there are, without what was removed. */
export interface KeptCounts {
  readonly articles: number;
  readonly comparisons: number;
}

export async function keptCounts(store: Store): Promise<KeptCounts> {
  return {
    articles: (await store.articles.count()) - (await store.articles.where("deletedAt").above("").count()),
    comparisons: (await store.comparisons.count()) - (await store.comparisons.where("deletedAt").above("").count()),
  };
}

/** What the copies of all there is in the database are called → its id. What was removed is there too: it is not lost. */
export async function namesInStore(store: Store): Promise<Map<string, string>> {
  const names = async (kind: CopiedKind, ids: readonly string[]): Promise<[string, string][]> =>
    Promise.all(ids.map(async (id): Promise<[string, string]> => [await copyName(kind, id), id]));
  return new Map([
    ...(await names("article", await store.articles.toCollection().primaryKeys())),
    ...(await names("comparison", await store.comparisons.toCollection().primaryKeys())),
  ]);
}

/** Copies of what the database does not have, by their names, each once. */
export async function missingNames(store: Store, files: CopyFiles, generations: readonly number[]): Promise<string[]> {
  const known = await namesInStore(store);
  const copied = await Promise.all(generations.map((generation) => files.names(generation)));
  return [...new Set(copied.flat())].filter((name) => !known.has(name));
}

export const isArticleName = (name: string): boolean => name.startsWith("article-");
