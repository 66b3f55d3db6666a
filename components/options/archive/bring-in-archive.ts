import type { Analysis } from "../../../core/analyse";
import type { SavedArticle, SavedPage } from "../../../core/archive/read-line";
import type { WhySkipped } from "../../../core/archive/skipped";
import type { Store } from "../../../store/database";
import { storeProblem } from "../../../store/problems";
import { type SaveResult, saveReading } from "../../../store/save";
import { entriesOf, ownFiles } from "./entries";

/** What came of files: how many articles, and what was skipped and why. */
export interface Brought {
  readonly added: number;
  /** Here already, and read otherwise now: a version more. */
  readonly changed: number;
  readonly known: number;
  readonly skipped: Readonly<Partial<Record<WhySkipped, Skipped>>>;
}

export interface Skipped {
  readonly count: number;
  /** The first of them. */
  readonly names: readonly string[];
}

/** Of a whole archive that is of other matters nobody reads a list. */
const NAMED = 20;

/** How files are brought in: who reads, when, and who follows it. */
export interface Manner {
  readonly read: (content: SavedPage | SavedArticle) => Analysis | WhySkipped;
  readonly programVersion: string;
  /** `done`: of 1. */
  readonly onProgress: (done: number, brought: Brought) => void;
  readonly signal: AbortSignal;
}

export const NOTHING: Brought = { added: 0, changed: 0, known: 0, skipped: {} };

/**
 * Reads every article in the files and saves each by itself, as if it had been opened now. Stopped by the signal, or by a
 * StoreProblem, it leaves what was saved so far; the same files can be brought in again.
 */
export async function bringInArchive(store: Store, files: readonly File[], manner: Manner): Promise<Brought> {
  const bytes = Math.max(
    1,
    ownFiles(files).reduce((sum, { size }) => sum + size, 0),
  );
  const rest = resting();
  let [brought, done] = [NOTHING, 0];
  const entries = entriesOf(files, (read) => {
    done = read / bytes;
  });
  for await (const { name, content } of entries) {
    await rest();
    if (manner.signal.aborted) break;
    const came = "skipped" in content ? content.skipped : await keep(store, content, manner);
    brought = counted(brought, name, came);
    manner.onProgress(done, brought);
  }
  return brought;
}

/** Throws the StoreProblem that would meet the next article too. */
async function keep(
  store: Store,
  content: SavedPage | SavedArticle,
  { read, programVersion }: Manner,
): Promise<SaveResult | WhySkipped> {
  const analysis = read(content);
  if (typeof analysis === "string") return analysis;
  try {
    return await saveReading(store, analysis, new Date().toISOString(), programVersion);
  } catch (error) {
    const problem = storeProblem(error);
    if (problem.problem === "unfit") return "unfit";
    throw problem;
  }
}

function counted(brought: Brought, name: string, came: SaveResult | WhySkipped): Brought {
  if (typeof came !== "string") {
    const count = ({ new: "added", changed: "changed", unchanged: "known", full: "known" } as const)[came.outcome];
    return { ...brought, [count]: brought[count] + 1 };
  }
  const { count, names } = brought.skipped[came] ?? { count: 0, names: [] };
  const skipped = { count: count + 1, names: count < NAMED ? [...names, name] : names };
  return { ...brought, skipped: { ...brought.skipped, [came]: skipped } };
}

/** Milliseconds after which the page gets its turn: it answers clicks, and shows how far things are. */
const TURN = 50;

function resting(): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested < TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  };
}
