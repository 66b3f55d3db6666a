import type { Store } from "../database";
import type { ReadyMark } from "./rows";

/** What is done once with all articles, and anew when its rules have changed. */
export interface Once {
  readonly name: ReadyMark["name"];
  /** By which rules. */
  readonly madeBy: string;
  readonly some: (ids: readonly string[]) => Promise<unknown>;
  /** When that was done with all articles. */
  readonly rest: () => Promise<unknown>;
  /** Runs a step in a transaction over all that it needs, and the table `ready`. */
  readonly run: (step: () => Promise<void>) => Promise<void>;
}

/** Articles that are looked at in one transaction. */
const AT_ONCE = 50;

/** Does what was not yet done, some articles at a time. Begun again after a crash it goes on where it was. */
export async function doOnce(store: Store, once: Once): Promise<void> {
  while ((await upTo(store, once)) !== null) await once.run(() => step(store, once));
}

async function step(store: Store, once: Once): Promise<void> {
  const after = await upTo(store, once);
  // Another page has come to the end meanwhile.
  if (after === null) return;
  const ids = await store.articles.where("id").above(after).limit(AT_ONCE).primaryKeys();
  await (ids.length > 0 ? once.some(ids) : once.rest());
  await store.ready.put({ name: once.name, madeBy: once.madeBy, upTo: ids.at(-1) ?? null });
}

/** The last article that was looked at; null when all were. */
async function upTo(store: Store, { name, madeBy }: Once): Promise<string | null> {
  const mark = await store.ready.get(name);
  return mark?.madeBy === madeBy ? mark.upTo : "";
}
