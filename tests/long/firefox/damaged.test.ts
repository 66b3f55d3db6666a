import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../../scripts/browsers/ensure";
import { panelText } from "../../../scripts/browsers/inside";
import { until } from "../../../scripts/browsers/session";
import { bringBackMissing, type CrashCounts, type Crashes, read, start, storedUrls } from "../kill-browser";
import { openPress, type Press } from "../press";
import { tell } from "../tell";

const ARTICLES = 8;

describe("Firefox's database, whose file is damaged", () => {
  let folder: string;
  let press: Press;
  let crashes: Crashes;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "says-who-damaged-"));
    press = await openPress();
    const executable = await ensureBrowser("firefox");
    crashes = { browser: "firefox", executable, profile: join(folder, "firefox"), press, random: () => 0 };
  });
  afterAll(async () => {
    await press?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("begins anew without what it held; the panel says so, and everything comes back", async () => {
    const urls = Array.from({ length: ARTICLES }, (_, number) => press.urlOf(number));
    const first = await start(crashes);
    for (const url of urls) expect(await read(first, url)).toBe("saved");
    await first.kill();
    await damage(crashes.profile);
    const second = await start(crashes);
    await until("the panel to say so", async () =>
      (await panelText(second)).includes(`All your ${ARTICLES} articles are missing`) ? (true as const) : null,
    );
    const counts: CrashCounts = { kills: 1, cuts: 0, acknowledged: ARTICLES, losses: 0, missing: 0, broughtBack: 0 };
    await bringBackMissing(second, counts);
    expect(await storedUrls(second)).toEqual(new Set(urls));
    await second.close();
    tell({
      "articles that Firefox could not read any more": counts.missing,
      "of these brought back": counts.broughtBack,
    });
  });
});

/** Writes over every database of the extension, as a failing disk does. */
async function damage(profile: string): Promise<void> {
  const folder = join(profile, "storage", "default");
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    /^moz-extension[^^]*[/\\]idb[/\\].*\.sqlite(-wal)?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) {
    if (name.endsWith("-wal")) await truncate(join(folder, name), 0);
    else await writeFile(join(folder, name), "no database".repeat(1_000));
  }
}
