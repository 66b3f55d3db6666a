import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "./browsers/open";
import { readStand, refuseBackups, saveComparison } from "./docs/prepare";
import { takeReadmePictures } from "./docs/readme-pictures";
import { takeStorePictures } from "./docs/store-pictures";
import { openStand } from "./stand";
import { PROJECT } from "./tool";

/** The pictures by what they are for, and the folder that they lie in. */
const SETS = {
  readme: { take: takeReadmePictures, folder: "docs" },
  store: { take: takeStorePictures, folder: "docs/store" },
} as const;

/**
 * `node scripts/run.mjs docs`: reads the stand's articles in Chromium and takes pictures of what came of it, those of README
 * and those for the stores; with "readme" or "store" only these.
 */
const [chosen] = process.argv.slice(2);
const wanted = Object.entries(SETS).filter(([name]) => chosen === undefined || name === chosen);
if (wanted.length === 0) {
  console.error(`There are no pictures for "${chosen}". There are: ${Object.keys(SETS).join(", ")}.`);
  process.exit(2);
}
const profile = mkdtempSync(join(tmpdir(), "says-who-docs-"));
const stand = await openStand();
const session = await openBrowser({ browser: "chromium", profile, headless: true });
await takePictures().finally(() => session.close());
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
process.exit(0);

async function takePictures(): Promise<void> {
  await readStand(session, stand);
  const saved = await saveComparison(session);
  await refuseBackups(session);
  for (const [, { take, folder }] of wanted) {
    await take(session, stand, saved, (name, picture) => {
      const file = join(folder, `${name}.png`);
      writeFileSync(join(PROJECT, file), picture);
      console.log(file);
    });
  }
}
