import type { Store } from "../database";
import type { ComparisonRecord } from "../records";
import type { Bundle } from "./bundle";
import { FORMAT, FORMAT_VERSION, type Header } from "./format";
import { pack } from "./pack";
import { BackupProblem } from "./problem";
import { readBackup } from "./read-backup";
import { readBundles } from "./read-bundles";
import { bundleLines, lineOf } from "./record-lines";
import { isSound, type LeftOut, soundPart } from "./sound";

/** How far a backup has come: of 1. */
export type OnProgress = (done: number) => void;

/** Articles that are read from the store at once. */
const AT_ONCE = 20;

/** What a backup says of itself. `createdAt`: ISO date-time. */
export type About = Pick<Header, "createdAt" | "programVersion">;

/**
 * Everything that is stored and not deleted, in one file. Each article is as it was at one moment; what is saved while
 * the backup is written may be in it or not. A record that could not be brought in again is left out and told, all
 * others are in the file. Rejects as the store does.
 */
export async function writeBackup(
  store: Store,
  about: About,
  onProgress: OnProgress = () => {},
  onLeftOut: (leftOut: LeftOut) => void = () => {},
): Promise<Blob> {
  const header = await headerOf(store, about);
  const file = await pack(
    header,
    linesOf(store, ALL, (done) => onProgress(done / 2)),
  );
  // A backup that could not be brought in is none: better to know it now.
  if (await isReadable(file, (done) => onProgress(0.5 + done / 2))) return file;
  const sound = await pack(header, linesOf(store, soundOnly(onLeftOut), onProgress));
  for await (const _ of readBackup(sound));
  return sound;
}

/** The file's name for a day of the reader's own calendar: "says-who-2025-04-28.jsonl.gz". */
export function backupName(at: Date): string {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return `says-who-${parts.map((part) => String(part).padStart(2, "0")).join("-")}.jsonl.gz`;
}

async function headerOf(store: Store, about: About): Promise<Header> {
  const articles = (await keptIds(store)).length;
  return { format: FORMAT, version: FORMAT_VERSION, ...about, articles };
}

function keptIds(store: Store): Promise<string[]> {
  return store.articles.filter(({ deletedAt }) => deletedAt === null).primaryKeys();
}

async function isReadable(file: Blob, onProgress: OnProgress): Promise<boolean> {
  try {
    for await (const _ of readBackup(file, onProgress));
    return true;
  } catch (error) {
    if (error instanceof BackupProblem) return false;
    throw error;
  }
}

/** What of each article, and which comparisons, go into a file. */
interface Sieve {
  readonly article: (bundle: Bundle) => Bundle | null;
  readonly comparison: (comparison: ComparisonRecord) => boolean;
}

const ALL: Sieve = { article: (bundle) => bundle, comparison: () => true };

/** Lets through what can be brought in again, and tells the rest. */
function soundOnly(tell: (leftOut: LeftOut) => void): Sieve {
  return {
    article: (bundle) => soundPart(bundle, tell),
    comparison: (comparison) => {
      const isKept = isSound("comparisons", comparison);
      if (!isKept) tell({ table: "comparisons", name: String(comparison.name) });
      return isKept;
    },
  };
}

async function* linesOf(store: Store, sieve: Sieve, onProgress: OnProgress): AsyncGenerator<string> {
  const ids = await keptIds(store);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const bundle of await readBundles(store, ids.slice(at, at + AT_ONCE))) {
      const kept = sieve.article(bundle);
      if (kept) yield* bundleLines(kept);
    }
    onProgress(Math.min(1, (at + AT_ONCE) / ids.length));
  }
  for (const comparison of await store.comparisons.toArray())
    if (comparison.deletedAt === null && sieve.comparison(comparison)) yield lineOf("comparisons", comparison);
}
