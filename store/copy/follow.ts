import { belongsTogether } from "../backup/bundle";
import { readBundles } from "../backup/read-bundles";
import type { Store } from "../database";
import { articleFile, comparisonFile, copyName } from "./copy-file";
import type { CopyFiles } from "./copy-files";

/** The generations of a copy: one is written, the sealed ones only lose what the reader deletes. */
export interface Generations {
  readonly generation: number;
  readonly sealed: readonly number[];
}

/** Articles that are read from the store at once. */
const AT_ONCE = 20;

/** Makes the copies of these articles say what the store says; those that are gone or removed leave every generation. */
export async function copyArticles(
  store: Store,
  files: CopyFiles,
  to: Generations,
  ids: readonly string[],
): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const bundles = new Map((await readBundles(store, some)).map((bundle) => [bundle.articles[0].id, bundle]));
    for (const id of some) {
      const bundle = bundles.get(id);
      const name = await copyName("article", id);
      if (!bundle) await removeEverywhere(files, to, name);
      // A good copy is not written over with half an article.
      else if (belongsTogether(bundle)) await files.write(to.generation, name, await articleFile(bundle));
    }
  }
}

export async function copyComparisons(
  store: Store,
  files: CopyFiles,
  to: Generations,
  ids: readonly string[],
): Promise<void> {
  const found = await store.comparisons.bulkGet([...ids]);
  for (const [i, id] of ids.entries()) {
    const comparison = found[i];
    const name = await copyName("comparison", id);
    if (comparison?.deletedAt === null) await files.write(to.generation, name, await comparisonFile(comparison));
    else await removeEverywhere(files, to, name);
  }
}

export async function removeEverywhere(
  files: CopyFiles,
  { generation, sealed }: Generations,
  name: string,
): Promise<void> {
  for (const one of [...sealed, generation]) await files.remove(one, name);
}
