import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { BackupNotice } from "../../components/notices/backup-notice";
import { CopyNotice } from "../../components/notices/copy-notice";
import { LossNotice } from "../../components/notices/loss-notice";
import { changeBackupState } from "../../store/backup/backup-state";
import { keepStamp, type Loss, type Stamp } from "../../store/copy/stamp";
import { changeSettings } from "../../store/settings";
import { rendered, textOf } from "./page";

const AT = "2025-04-28T08:00:00.000Z";
const STAMP: Stamp = {
  ...{ revision: 0, articles: 0, comparisons: 0, at: AT, generation: 2, sealed: [1] },
  ...{ isWhole: true, loss: null, copyProblem: null },
};
const LOSS: Loss = { noticedAt: AT, before: 12, articles: 3, comparisons: 0, copied: 3 };

beforeEach(() => fakeBrowser.reset());

/** What is to be read once everything is known. */
async function said(what: Parameters<typeof rendered>[0], words: string): Promise<string> {
  const place = rendered(what);
  await vi.waitFor(() => expect(textOf(place)).toContain(words));
  return textOf(place);
}

async function saysNothing(what: Parameters<typeof rendered>[0]): Promise<void> {
  const place = rendered(what);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(textOf(place)).toBe("");
}

describe("a loss", () => {
  it("is said with how much is missing, and a way to bring it back", async () => {
    await keepStamp({ ...STAMP, loss: LOSS });
    const text = await said(<LossNotice />, "3 of your 12 articles are missing");
    expect(text).toContain("The second copy has all of it.");
    expect(text).toContain("Bring everything back");
  });

  it("is said with how much the copy has of it", async () => {
    await keepStamp({ ...STAMP, loss: { ...LOSS, before: 3, copied: 2, comparisons: 1 } });
    const text = await said(<LossNotice />, "All your 3 articles are missing");
    expect(text).toContain("1 saved comparison is missing.");
    expect(text).toContain("The second copy has 2 of 3 missing articles.");
  });

  it("points to a backup where the copy has nothing of it", async () => {
    await keepStamp({ ...STAMP, loss: { ...LOSS, copied: 0 } });
    const text = await said(<LossNotice />, "Bring in a backup");
    expect(text).toContain("Understood");
    expect(text).not.toContain("Bring everything back");
  });

  it("is not said where there is none", async () => {
    await keepStamp(STAMP);
    await saysNothing(<LossNotice />);
  });
});

describe("a copy that could not be written", () => {
  it("is said with the reason", async () => {
    await keepStamp({ ...STAMP, copyProblem: "full" });
    await said(<CopyNotice />, "The disk is full");
  });
});

describe("the daily backup", () => {
  it("is suggested with the tenth article, or the first comparison", async () => {
    await keepStamp({ ...STAMP, articles: 10 });
    await said(<BackupNotice />, "Save a backup every day");
    await keepStamp({ ...STAMP, articles: 1, comparisons: 1 });
    await said(<BackupNotice />, "Save a backup every day");
  });

  it("is not suggested before, nor to a reader who does not want it", async () => {
    await keepStamp({ ...STAMP, articles: 9 });
    await saysNothing(<BackupNotice />);
    await keepStamp({ ...STAMP, articles: 10 });
    await changeBackupState({ isDeclined: true });
    await saysNothing(<BackupNotice />);
  });

  it("says that it failed, why, and when it last worked", async () => {
    await changeSettings({ automaticBackup: true });
    await changeBackupState({ worked: AT, failed: { at: "2025-04-30T08:00:00.000Z", why: "notSaved" } });
    const text = await said(<BackupNotice />, "The daily backup failed on 30 Apr 2025");
    expect(text).toContain("the browser did not save the file");
    expect(text).toContain("It last worked on 28 Apr 2025.");
  });

  it("names what it lacks", async () => {
    await changeSettings({ automaticBackup: true });
    await changeBackupState({ worked: AT, leftOut: ["Six hundred dead"] });
    await said(<BackupNotice />, "“Six hundred dead”");
  });

  it("says nothing while it works", async () => {
    await changeSettings({ automaticBackup: true });
    await changeBackupState({ worked: AT });
    await keepStamp({ ...STAMP, articles: 50 });
    await saysNothing(<BackupNotice />);
  });
});
