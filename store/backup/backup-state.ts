import { browser } from "wxt/browser";
import { flag, list, oneOf, orNull, parse, record, type Shape, text } from "../shape";

/** Why a backup that was due was not made. */
export type BackupFailure = "notAllowed" | "notSaved" | "notWritten";

/** What became of the backups that are made by themselves. Date-times are ISO. */
export interface BackupState {
  readonly worked: string | null;
  /** Since it last worked; null where the last one did. */
  readonly failed: { readonly at: string; readonly why: BackupFailure } | null;
  /** Names of articles and comparisons that the last one lacks, because they could not be brought in again. */
  readonly leftOut: readonly string[];
  /** The reader does not want to be asked again whether one should be made every day. */
  readonly isDeclined: boolean;
}

const KEY = "automaticBackups";
const NONE: BackupState = { worked: null, failed: null, leftOut: [], isDeclined: false };

const shape: Shape<BackupState> = record({
  worked: orNull(text(40)),
  failed: orNull(record({ at: text(40), why: oneOf("notAllowed", "notSaved", "notWritten") })),
  leftOut: list(text(4_000), 100),
  isDeclined: flag,
});

const stateFrom = (kept: unknown): BackupState => parse(shape, kept) ?? NONE;

export async function readBackupState(): Promise<BackupState> {
  return stateFrom((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeBackupState(change: Partial<BackupState>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readBackupState()), ...change } });
}

/** Calls `next` whenever one was made or failed, in any page. Returns what ends it. */
export function watchBackupState(next: (state: BackupState) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === "local" && KEY in changes) next(stateFrom(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
