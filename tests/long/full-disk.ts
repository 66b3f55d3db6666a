import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import type { BrowserName } from "../../scripts/browsers/places";
import type { Session } from "../../scripts/browsers/session";
import { bringBackMissing, type CrashCounts, type Crashes, read, start, storedUrls } from "./kill-browser";
import { openPress, type Press } from "./press";
import { mountSmallDisk, type SmallDisk } from "./small-disk";
import { tell } from "./tell";

/** Large enough for a profile, in megabytes. */
const DISK = 400;
/** Bytes that are left when the disk is filled: a few articles more. */
const LEFT = 250_000;
const BEFORE = 20;
const MEANWHILE = 40;

/** What may be said of an article on a full disk: nothing of it is assumed. */
const SAID = new Set([
  "saved",
  "quotaExceeded",
  "fullAndLost",
  "notCopied",
  "unchecked",
  "notSaved",
  "lost",
  "cannotOpen",
]);

/** Saves on, on a disk that is filling up, and then makes room. */
export function fullDisk(browser: BrowserName): void {
  describe(`a full disk under ${browser}`, () => {
    let disk: SmallDisk | null;
    let press: Press;
    let crashes: Crashes;

    beforeAll(async () => {
      disk = await mountSmallDisk(DISK);
      press = await openPress();
      const executable = await ensureBrowser(browser);
      crashes = { browser, executable, profile: join(disk?.folder ?? "", browser), press, random: () => 0 };
    });
    afterAll(async () => {
      await press?.close();
      await disk?.close();
    });

    it("costs no article that was acknowledged, and what is said of it is true", async (test) => {
      if (!disk) return test.skip("no small disk can be mounted here");
      const acknowledged = new Set<string>();
      const said = new Map<string, number>();
      const session = await start(crashes);
      await readAll(session, press, 0, BEFORE, acknowledged, said);
      expect(acknowledged.size).toBe(BEFORE);
      await disk.fill(LEFT);
      await readAll(session, press, BEFORE, MEANWHILE, acknowledged, said);
      await session.kill();
      await disk.empty();
      const after = await start(crashes);
      const counts: CrashCounts = { kills: 1, cuts: 0, acknowledged: 0, losses: 0, missing: 0, broughtBack: 0 };
      await bringBackMissing(after, counts);
      const stored = await storedUrls(after);
      const lost = [...acknowledged].filter((url) => !stored.has(url));
      expect(await read(after, press.urlOf(BEFORE + MEANWHILE + 1))).toBe("saved");
      await after.close();
      tell({
        [`articles acknowledged on a disk that filled up, in ${browser}`]: acknowledged.size,
        "articles that were said not to be saved, or not safely": MEANWHILE + BEFORE - acknowledged.size,
        "acknowledged articles that the browser lost": counts.missing,
        "articles brought back": counts.broughtBack,
        "acknowledged articles lost after that": lost.length,
      });
      expect([...said.keys()].filter((one) => !SAID.has(one))).toEqual([]);
      expect(acknowledged.size).toBeLessThan(BEFORE + MEANWHILE);
      expect(lost).toEqual([]);
    });
  });
}

async function readAll(
  session: Session,
  press: Press,
  from: number,
  count: number,
  acknowledged: Set<string>,
  said: Map<string, number>,
): Promise<void> {
  for (let number = from; number < from + count; number++) {
    const url = press.urlOf(number);
    const answer = await read(session, url);
    said.set(answer, (said.get(answer) ?? 0) + 1);
    if (answer === "saved") acknowledged.add(url);
  }
}
