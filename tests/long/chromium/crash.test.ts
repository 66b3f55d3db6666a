import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../../scripts/browsers/ensure";
import { rowsOf } from "../../../scripts/browsers/inside";
import type { ArticleRecord, ClaimRecord, StatementRecord, VersionRecord } from "../../../store/records";
import { bringBackMissing, type CrashCounts, type Crashes, crash, start } from "../kill-browser";
import { openPress, type Press } from "../press";
import { randomFrom } from "../random";
import { tell } from "../tell";
import { halvesIn } from "../whole";

/** How often the whole browser is killed; more with KILLS in the environment. */
const KILLS = Number(process.env.KILLS ?? 60);
const SEED = Number(process.env.SEED ?? 11);
/** In milliseconds, for each kill: the browser starts, reads and is killed. */
const FOR_EACH = 60_000;

describe(`the whole of Chromium, killed ${KILLS} times while it saves`, () => {
  let folder: string;
  let press: Press;
  let crashes: Crashes;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "says-who-crash-"));
    press = await openPress();
    const executable = await ensureBrowser("chromium");
    crashes = { browser: "chromium", executable, profile: join(folder, "chromium"), press, random: randomFrom(SEED) };
  });
  afterAll(async () => {
    await press?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it(
    "loses no acknowledged article after what is offered was brought back",
    async () => {
      const counts: CrashCounts = { kills: 0, cuts: 0, acknowledged: 0, losses: 0, missing: 0, broughtBack: 0 };
      const acknowledged = await crash(crashes, KILLS, counts);
      const session = await start(crashes);
      await bringBackMissing(session, counts);
      const articles = await rowsOf<ArticleRecord>(session, "articles");
      const stored = new Set(articles.flatMap(({ urls }) => urls));
      const lost = [...acknowledged].filter((url) => !stored.has(url));
      const halves = halvesIn({
        articles,
        versions: await rowsOf<VersionRecord>(session, "versions"),
        claims: await rowsOf<ClaimRecord>(session, "claims"),
        statements: await rowsOf<StatementRecord>(session, "statements"),
      });
      await session.close();
      tell({
        "times the whole of Chromium was killed": counts.kills,
        "of these with its database's log cut off": counts.cuts,
        "articles acknowledged": counts.acknowledged,
        "starts at which something was missing, and said so": counts.losses,
        "articles missing at these starts": counts.missing,
        "articles brought back": counts.broughtBack,
        "acknowledged articles lost after that": lost.length,
        "half articles": halves.length,
      });
      expect(lost).toEqual([]);
      expect(halves).toEqual([]);
      expect(acknowledged.size).toBeGreaterThan(KILLS / 2);
    },
    KILLS * FOR_EACH,
  );
});
