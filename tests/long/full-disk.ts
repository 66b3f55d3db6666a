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
const BEFORE = 20;

/** What may be said of an article that is not kept, and of one that is. */
const NOT_KEPT = new Set(["quotaExceeded", "fullAndLost", "unchecked", "notSaved", "lost", "cannotOpen"]);
const KEPT = new Set(["saved", "notCopied"]);

/** How a disk fills up. */
export interface Filling {
  /** Bytes that are left when it is filled: a few articles more, as this browser keeps them. */
  readonly left: number;
  /** Articles that are read from then on. */
  readonly meanwhile: number;
}

/** What was said of the articles that were read, by their addresses. */
type Said = Map<string, string>;

/** Saves on, on a disk that is filling up, and then makes room. */
export function fullDisk(browser: BrowserName, { left, meanwhile }: Filling): void {
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
      const said: Said = new Map();
      const session = await start(crashes);
      await readAll(session, press, { from: 0, count: BEFORE }, said);
      expect(acknowledged(said)).toHaveLength(BEFORE);
      await disk.fill(left);
      await readAll(session, press, { from: BEFORE, count: meanwhile }, said);
      await session.kill();
      await disk.empty();
      const after = await start(crashes);
      const counts: CrashCounts = { kills: 1, cuts: 0, acknowledged: 0, losses: 0, missing: 0, broughtBack: 0 };
      await bringBackMissing(after, counts);
      const stored = await storedUrls(after);
      const saved = acknowledged(said);
      const lost = saved.filter((url) => !stored.has(url));
      const refused = [...said].filter(([, answer]) => NOT_KEPT.has(answer)).map(([url]) => url);
      expect(await read(after, press.urlOf(BEFORE + meanwhile + 1))).toBe("saved");
      await after.close();
      tell({
        [`articles acknowledged on a disk that filled up, in ${browser}`]: saved.length,
        "articles that were said not to be saved, or not safely": BEFORE + meanwhile - saved.length,
        "acknowledged articles that the browser lost": counts.missing,
        "articles brought back": counts.broughtBack,
        "acknowledged articles lost after that": lost.length,
      });
      expect([...said.values()].filter((one) => !NOT_KEPT.has(one) && !KEPT.has(one))).toEqual([]);
      expect(refused.length).toBeGreaterThan(0);
      expect(refused.filter((url) => stored.has(url))).toEqual([]);
      expect(lost).toEqual([]);
    });
  });
}

const acknowledged = (said: Said): string[] => [...said].filter(([, answer]) => answer === "saved").map(([url]) => url);

async function readAll(
  session: Session,
  press: Press,
  { from, count }: { readonly from: number; readonly count: number },
  said: Said,
): Promise<void> {
  for (let number = from; number < from + count; number++) {
    const url = press.urlOf(number);
    said.set(url, await read(session, url));
  }
}
