import { Dexie, type EntityTable } from "dexie";
import { type ChangeRecord, noteChanges } from "./copy/changes";
import type { CopyFiles } from "./copy/copy-files";
import { guardStore } from "./copy/guard";
import { copyFiles, isInPrivateWindow } from "./copy/where";
import { readCurrentIds } from "./current-ids";
import { refuseUnfit } from "./fit";
import { StoreProblem, storeProblem } from "./problems";
import type {
  ArticleRecord,
  ClaimRecord,
  ComparisonRecord,
  NoteRecord,
  ReviewRecord,
  StatementRecord,
  VersionRecord,
} from "./records";

export const DATABASE_NAME = "says-who";

/** How long an old tab may hold up the opening before the reader is told. */
const PATIENCE = 5_000;

/**
 * Everything Says Who keeps. Opened by the background and the extension's own pages only: a content script runs
 * beside the page's code and must never hold this.
 */
export class Store extends Dexie {
  declare readonly articles: EntityTable<ArticleRecord, "id">;
  declare readonly versions: EntityTable<VersionRecord, "id">;
  declare readonly claims: EntityTable<ClaimRecord, "id">;
  declare readonly statements: EntityTable<StatementRecord, "id">;
  declare readonly reviews: EntityTable<ReviewRecord, "identity">;
  declare readonly notes: EntityTable<NoteRecord, "articleId">;
  declare readonly comparisons: EntityTable<ComparisonRecord, "id">;

  declare readonly changes: EntityTable<ChangeRecord, "revision">;
  /** Where the second copy of it lies; null for a store that has none. */
  readonly copies: (() => Promise<CopyFiles>) | null;

  constructor(name: string = DATABASE_NAME, copies: Store["copies"] = null) {
    // "strict": a save is acknowledged when it is on the disk, not when the browser means to write it.
    super(name, { chromeTransactionDurability: "strict" });
    this.copies = copies;
    declareVersions(this);
    readCurrentIds(this);
    refuseUnfit(this);
    if (copies) noteChanges(this);
  }

  /** Was the database on this machine written by a newer Says Who? Its records may mean what this one cannot know. */
  get isNewer(): boolean {
    return this.isOpen() && this.backendDB().version >= (Math.floor(this.verno) + 1) * 10;
  }
}

/**
 * Append only: a version that has been published is never edited. A new one is added below with an upgrade, and
 * example records of the one before it under tests/store/versions.
 */
function declareVersions(store: Store): void {
  store.version(1).stores({
    articles: "id, &key, *keys, *urls, site, date, deletedAt",
    versions: "id, articleId, [articleId+readAt]",
    claims: "id, articleId, versionId, identity, measure",
    statements: "id, articleId, versionId, proposition",
    reviews: "identity, articleId, correction.measure",
    notes: "articleId, *tags",
    comparisons: "id, createdAt, deletedAt",
  });
  store.version(2).stores({ changes: "++revision" });
}

let opening: Promise<Store> | null = null;

/** The store of this context, opened once and looked at for losses. Rejects with a StoreProblem; a later call tries again. */
export function openStore(): Promise<Store> {
  opening ??= openGuarded(new Store(DATABASE_NAME, isInPrivateWindow() ? null : copyFiles)).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** What could not be looked at now is looked at before the next write, and not written to until then. */
async function openGuarded(store: Store): Promise<Store> {
  await open(store);
  if (store.copies) await guardStore(store, await store.copies()).catch(console.error);
  return store;
}

/** Opens `store`, or closes it again and rejects with a StoreProblem: blocked, newer than this program, or not to be opened. */
export async function open(store: Store, patience: number = PATIENCE): Promise<Store> {
  try {
    await Promise.race([store.open(), blockedFor(store, patience)]);
    if (store.isNewer) throw new StoreProblem("newerDatabase");
    return store;
  } catch (error) {
    store.close();
    throw storeProblem(error, "cannotOpen");
  }
}

/** Rejects when another tab still holds an older version after `patience` ms. Never resolves. */
function blockedFor(store: Store, patience: number): Promise<never> {
  return new Promise((_, reject) => {
    store.on("blocked", () => {
      setTimeout(() => reject(new StoreProblem("blocked")), patience);
    });
  });
}
