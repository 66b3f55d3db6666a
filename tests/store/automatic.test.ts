import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { backUpDaily } from "../../store/backup/automatic";
import { readBackupState } from "../../store/backup/backup-state";
import { openStore } from "../../store/database";
import { purgeEverything } from "../../store/remove";
import { saveReading } from "../../store/save";
import { changeSettings } from "../../store/settings";
import { linesIn } from "./backups";
import { makeAnalysis } from "./make";

const MORNING = new Date("2025-04-28T08:00:00.000Z");
const EVENING = new Date("2025-04-28T20:00:00.000Z");
const NEXT_DAY = new Date("2025-04-29T08:30:00.000Z");

interface Download {
  readonly url: string;
  readonly filename: string;
}

let downloads: Download[];
let files: Blob[];
let state: "complete" | "interrupted";
let isAllowed: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  downloads = [];
  files = [];
  state = "complete";
  isAllowed = true;
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: "0.1.0" }) });
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => isAllowed },
    downloads: {
      download: async (download: Download) => downloads.push(download),
      search: async () => [{ state }],
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  });
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => `blob:${files.push(file as Blob)}`);
  const store = await openStore();
  await purgeEverything(store);
  await saveReading(store, makeAnalysis(), MORNING.toISOString(), "0.1.0");
  await changeSettings({ automaticBackup: true });
});
afterEach(() => vi.restoreAllMocks());

describe("a backup every day", () => {
  it("lies in a folder of its own and holds what is stored", async () => {
    expect(await backUpDaily(MORNING)).toBe(true);
    expect(downloads).toMatchObject([
      { filename: "Says Who/says-who-2025-04-28.jsonl.gz", conflictAction: "uniquify", saveAs: false },
    ]);
    expect((await linesIn(files[0] as Blob))[0]).toMatchObject({ format: "says-who-backup", articles: 1 });
    expect(await readBackupState()).toMatchObject({ worked: MORNING.toISOString(), failed: null, leftOut: [] });
  });

  it("is made once a day", async () => {
    await backUpDaily(MORNING);
    expect(await backUpDaily(EVENING)).toBe(false);
    expect(await backUpDaily(NEXT_DAY)).toBe(true);
    expect(downloads).toHaveLength(2);
  });

  it("is made once, however many pages are opened at once", async () => {
    const made = await Promise.all([backUpDaily(MORNING), backUpDaily(MORNING), backUpDaily(MORNING)]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(downloads).toHaveLength(1);
  });

  it("is tried again where the browser could not save it, and until then said to have failed", async () => {
    await backUpDaily(MORNING);
    state = "interrupted";
    await expect(backUpDaily(NEXT_DAY)).rejects.toThrow("did not save");
    const failed = { at: NEXT_DAY.toISOString(), why: "notSaved" };
    expect(await readBackupState()).toMatchObject({ worked: MORNING.toISOString(), failed });
    state = "complete";
    expect(await backUpDaily(NEXT_DAY)).toBe(true);
    expect(await readBackupState()).toMatchObject({ worked: NEXT_DAY.toISOString(), failed: null });
  });

  it("fails, and says so, where the browser has taken its leave back", async () => {
    isAllowed = false;
    expect(await backUpDaily(MORNING)).toBe(false);
    expect((await readBackupState()).failed).toEqual({ at: MORNING.toISOString(), why: "notAllowed" });
  });

  it("is not held up for years by a clock that once ran ahead", async () => {
    await backUpDaily(new Date("2031-01-01T00:00:00.000Z"));
    expect(await backUpDaily(MORNING)).toBe(true);
  });

  it("is not made where the reader did not ask for it, or nothing is stored", async () => {
    await changeSettings({ automaticBackup: false });
    expect(await backUpDaily(MORNING)).toBe(false);
    await changeSettings({ automaticBackup: true });
    await purgeEverything(await openStore());
    expect(await backUpDaily(MORNING)).toBe(false);
    expect(downloads).toEqual([]);
  });
});
