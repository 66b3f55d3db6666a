import { Dexie, type EntityTable, type Table } from "dexie";
import { type ChangeRecord, noteChanges } from "./copy/changes";
import type { CopyFiles } from "./copy/copy-files";
import { guardStore } from "./copy/guard";
import { copyFiles, isInPrivateWindow } from "./copy/where";
import { readCurrentIds } from "./current-ids";
import { refuseUnfit } from "./fit";
import { mendAddresses } from "./mend-addresses";
import { StoreProblem, storeProblem } from "./problems";
import { fillReady } from "./ready/fill";
import type { EntryRow, FigureRow, LatestRow, ReadyMark, SieveRow, TallyRow } from "./ready/rows";
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

  /** Made from the others and kept ready for the screens: see ready/. */
  declare readonly figures: EntityTable<FigureRow, "id">;
  declare readonly entries: EntityTable<EntryRow, "articleId">;
  declare readonly sieves: EntityTable<SieveRow, "block">;
  declare readonly tallies: Table<TallyRow, [scope: string, kind: string, name: string]>;
  declare readonly latest: Table<LatestRow, [measure: string, source: string]>;
  declare readonly ready: EntityTable<ReadyMark, "name">;

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
    noteChanges(this);
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
  // Filled when it is opened (ready/fill.ts), a few articles at a time: an upgrade of thousands would be one transaction.
  store.version(3).stores({
    claims: "id, articleId, versionId, identity, measure, [articleId+by]",
    figures:
      "id, articleId, [measure+age], [measure+ago], [measure+source+ago+less], [measure+origin+ago], [measure+figure+ago], [measure+refusal+ago], [measure+sentence]",
    entries: "articleId, age, *facets",
    sieves: "++block, *articles",
    tallies: "[scope+kind+name]",
    latest: "[measure+source]",
    ready: "name",
  });
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

/** What could not be looked at now is looked at before the next write, and not written to until then; what could not be mended, at the next opening. */
async function openGuarded(store: Store): Promise<Store> {
  await open(store);
  if (store.copies) await guardStore(store, await store.copies()).catch(console.error);
  await mendAddresses(store).catch(console.error);
  return store;
}

/** Opens `store`, or closes it again and rejects with a StoreProblem: blocked, newer than this program, or not to be opened. */
export async function open(store: Store, patience: number = PATIENCE): Promise<Store> {
  try {
    await Promise.race([store.open(), blockedFor(store, patience)]);
    if (store.isNewer) throw new StoreProblem("newerDatabase");
    await fillReady(store);
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
