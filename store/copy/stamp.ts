import { browser } from "wxt/browser";
import { flag, list, offset, oneOf, orNull, parse, record, type Shape, text } from "../shape";

/** What is known to be saved, kept outside the database: what it lacks of this, the browser has lost. */
export interface Stamp {
  /** The last change that was acknowledged (`ChangeRecord.revision`). */
  readonly revision: number;
  /** Articles and comparisons that there were then, without what was removed. */
  readonly articles: number;
  readonly comparisons: number;
  /** When that was, as an ISO date-time. */
  readonly at: string;
  /** The generation of the second copy that is being written. */
  readonly generation: number;
  /** Earlier ones, which hold what was lost and are only read. */
  readonly sealed: readonly number[];
  /** Is everything there was copied into this generation? */
  readonly isWhole: boolean;
  readonly loss: Loss | null;
  /** Why the second copy lacks the last changes, if it does. */
  readonly copyProblem: CopyProblem | null;
}

/** What the database was found to lack. */
export interface Loss {
  /** ISO date-time. */
  readonly noticedAt: string;
  /** Articles there were before it. */
  readonly before: number;
  /** Articles and comparisons that are missing; none of either where only the last change is. */
  readonly articles: number;
  readonly comparisons: number;
  /** How many of the missing the second copy holds. */
  readonly copied: number;
}

export type CopyProblem = "full" | "failed";

const KEY = "saved";

const moment = text(40);

const lossShape: Shape<Loss> = record({
  noticedAt: moment,
  before: offset,
  articles: offset,
  comparisons: offset,
  copied: offset,
});

const stampShape: Shape<Stamp> = record({
  revision: offset,
  articles: offset,
  comparisons: offset,
  at: moment,
  generation: offset,
  sealed: list(offset, 10_000),
  isWhole: flag,
  loss: orNull(lossShape),
  copyProblem: orNull(oneOf("full", "failed")),
});

/** Null where nothing was ever saved, or what is kept of it cannot be read. */
export async function readStamp(): Promise<Stamp | null> {
  return parse(stampShape, (await browser.storage.local.get(KEY))[KEY]);
}

export async function keepStamp(stamp: Stamp): Promise<Stamp> {
  await browser.storage.local.set({ [KEY]: stamp });
  return stamp;
}

/** Calls `next` with the stamp whenever it changes, in any page or the background. Returns what ends it. */
export function watchStamp(next: (stamp: Stamp | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === "local" && KEY in changes) next(parse(stampShape, changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
