import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../../scripts/browsers/ensure";
import { panelText } from "../../../scripts/browsers/inside";
import { until } from "../../../scripts/browsers/session";
import { bringBackMissing, type CrashCounts, type Crashes, cutLog, read, start, storedUrls } from "../kill-browser";
import { openPress, type Press } from "../press";
import { tell } from "../tell";

describe("Chromium's database, whose log a crash left cut off", () => {
  let folder: string;
  let press: Press;
  let crashes: Crashes;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "says-who-torn-"));
    press = await openPress();
    const executable = await ensureBrowser("chromium");
    crashes = { browser: "chromium", executable, profile: join(folder, "chromium"), press, random: () => 8 };
  });
  afterAll(async () => {
    await press?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("is deleted by Chromium with all it held; the panel says so, and everything comes back", async () => {
    const urls = Array.from({ length: 15 }, (_, number) => press.urlOf(number));
    const first = await start(crashes);
    for (const url of urls.slice(0, 10)) expect(await read(first, url)).toBe("saved");
    await first.kill();
    expect(await cutLog(crashes)).toBe(true);
    const second = await start(crashes);
    for (const url of urls.slice(10)) expect(await read(second, url)).toBe("saved");
    await second.kill();
    const third = await start(crashes);
    await until("the panel to say so", async () => saysSo(await panelText(third)));
    expect(await storedUrls(third)).toEqual(new Set());
    const counts: CrashCounts = { kills: 2, cuts: 1, acknowledged: 15, losses: 0, missing: 0, broughtBack: 0 };
    await bringBackMissing(third, counts);
    expect(await storedUrls(third)).toEqual(new Set(urls));
    await third.close();
    tell({ "articles that Chromium deleted": counts.missing, "of these brought back": counts.broughtBack });
  });

  it("costs nothing either where the log of the second copy's names was torn before", async () => {
    const copied = { ...crashes, profile: join(folder, "both") };
    const urls = Array.from({ length: 9 }, (_, number) => press.urlOf(100 + number));
    for (const [from, torn] of [
      [0, "files"],
      [3, "database"],
      [6, null],
    ] as const) {
      const session = await start(copied);
      for (const url of urls.slice(from, from + 3)) expect(await read(session, url)).toBe("saved");
      await session.kill();
      if (torn) expect(await cutLog(copied, torn)).toBe(true);
    }
    const last = await start(copied);
    const counts: CrashCounts = { kills: 3, cuts: 2, acknowledged: 9, losses: 0, missing: 0, broughtBack: 0 };
    await bringBackMissing(last, counts);
    expect(await storedUrls(last)).toEqual(new Set(urls));
    await last.close();
    tell({ "articles missing after both logs were torn": counts.missing, "brought back": counts.broughtBack });
  });
});

function saysSo(text: string): true | null {
  return text.includes("All your 15 articles are missing") && text.includes("Bring everything back") ? true : null;
}
