import { browser } from "wxt/browser";
import { openStore } from "../database";
import { changeSettings, readSettings } from "../settings";
import { type BackupFailure, changeBackupState, readBackupState } from "./backup-state";
import { download, NotDownloaded } from "./download";
import { backupName, writeBackup } from "./write-backup";

/** Asked for only when the reader switches automatic backups on, and given back when they are switched off. */
const DOWNLOADS = { permissions: ["downloads" as const] };

/** Below the downloads folder, so that they do not lie among everything else. */
const FOLDER = "Says Who";
const DAY = 24 * 60 * 60 * 1_000;

/**
 * Switches a backup a day on or off. Call within a click, before anything is awaited: the browser shows its question
 * only then. Resolves with false where it was not allowed.
 */
export async function switchDailyBackup(on: boolean): Promise<boolean> {
  const isAllowed = on ? await browser.permissions.request(DOWNLOADS) : false;
  await changeSettings({ automaticBackup: isAllowed });
  if (isAllowed) await changeBackupState({ failed: null });
  if (!on) await browser.permissions.remove(DOWNLOADS);
  return isAllowed === on;
}

/** May files be saved without a click? */
export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS);
}

/**
 * Saves a backup into the downloads folder, if the reader has switched that on, a day has gone by since the last one,
 * and there is anything to keep. Nothing is ever written over. Call from a page: a background without a window cannot
 * hand a file to the browser. Resolves with true where a file was saved; what failed is kept for the reader to see.
 */
export function backUpDaily(now: Date = new Date()): Promise<boolean> {
  // Of several pages that are opened at once, one does it.
  return navigator.locks.request("says-who-backup", { ifAvailable: true }, async (lock) => {
    if (!lock || !(await isDue(now))) return false;
    if (!(await mayDownload())) return failed("notAllowed", now);
    try {
      return await backUp(now);
    } catch (error) {
      await failed(error instanceof NotDownloaded ? "notSaved" : "notWritten", now);
      throw error;
    }
  });
}

async function backUp(now: Date): Promise<boolean> {
  const store = await openStore();
  if ((await store.articles.count()) === 0) return false;
  const about = { createdAt: now.toISOString(), programVersion: browser.runtime.getManifest().version };
  const leftOut = new Set<string>();
  const file = await writeBackup(store, about, undefined, ({ name }) => leftOut.add(name.slice(0, 200)));
  await download(file, `${FOLDER}/${backupName(now)}`);
  await changeBackupState({ worked: now.toISOString(), failed: null, leftOut: [...leftOut].slice(0, 100) });
  return true;
}

async function failed(why: BackupFailure, now: Date): Promise<false> {
  await changeBackupState({ failed: { at: now.toISOString(), why } });
  return false;
}

/** One that was made tomorrow was made by a clock that ran ahead: it holds nothing up. */
async function isDue(now: Date): Promise<boolean> {
  if (!(await readSettings()).settings.automaticBackup) return false;
  const { worked } = await readBackupState();
  const age = worked === null ? DAY : now.getTime() - Date.parse(worked);
  return age >= DAY || age < 0;
}
