import { browser } from "wxt/browser";
import { openStore } from "../database";
import { readSettings } from "../settings";
import { backupName, writeBackup } from "./write-backup";

/** Asked for only when the reader switches automatic backups on, and given back when they are switched off. */
const DOWNLOADS = { permissions: ["downloads" as const] };

const LAST = "lastAutomaticBackup";
/** Below the downloads folder, so that they do not lie among everything else. */
const FOLDER = "Says Who";
const DAY = 24 * 60 * 60 * 1_000;

/** Asks the browser for leave to save files. Call within a click, before anything is awaited. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}

export async function giveDownloadsBack(): Promise<void> {
  await browser.permissions.remove(DOWNLOADS);
}

/** When the last automatic backup was finished, as an ISO date-time; null where none ever was. */
export async function lastAutomaticBackup(): Promise<string | null> {
  const last: unknown = (await browser.storage.local.get(LAST))[LAST];
  return typeof last === "string" ? last : null;
}

/**
 * Saves a backup into the downloads folder, if the reader has switched that on, a day has gone by since the last one,
 * and there is anything to keep. Nothing is ever written over. Call from a page: a background without a window cannot
 * hand a file to the browser. Resolves with true where a file was saved.
 */
export function backUpDaily(now: Date = new Date()): Promise<boolean> {
  // Of several pages that are opened at once, one does it.
  return navigator.locks.request("says-who-backup", { ifAvailable: true }, async (lock) => {
    if (!lock || !(await isDue(now))) return false;
    const store = await openStore();
    if ((await store.articles.count()) === 0) return false;
    const programVersion = browser.runtime.getManifest().version;
    const file = await writeBackup(store, { createdAt: now.toISOString(), programVersion });
    await download(file, `${FOLDER}/${backupName(now)}`);
    await browser.storage.local.set({ [LAST]: now.toISOString() });
    return true;
  });
}

async function isDue(now: Date): Promise<boolean> {
  const { settings } = await readSettings();
  if (!settings.automaticBackup) return false;
  const last = await lastAutomaticBackup();
  if (last !== null && now.getTime() - Date.parse(last) < DAY) return false;
  return browser.permissions.contains(DOWNLOADS);
}

/** Resolves when the file lies in the folder; rejects where it does not get there. */
async function download(file: Blob, filename: string): Promise<void> {
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: "uniquify" });
    await ended(id);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const [{ state } = { state: "interrupted" }] = await browser.downloads.search({ id });
      if (state === "in_progress") return;
      browser.downloads.onChanged.removeListener(follow);
      if (state === "complete") resolve();
      else reject(new Error("the browser did not save the backup"));
    };
    const follow = (change: { id: number }): void => {
      if (change.id === id) void look();
    };
    browser.downloads.onChanged.addListener(follow);
    void look();
  });
}
